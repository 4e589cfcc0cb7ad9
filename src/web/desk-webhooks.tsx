import { type Context, Hono } from "hono";
import { deliverySettings, ingestSettings } from "../config.ts";
import {
  editWebhook,
  MAX_WEBHOOKS,
  resumed,
  testWebhook,
  toWebhook,
} from "../delivery/webhooks.ts";
import { storesOf } from "../http/middleware/spending.ts";
import type { AppEnv } from "../http/router.ts";
import { enqueueDeliveries } from "../ingest/enqueue-deliveries.ts";
import type { Delivery, Webhook } from "../schema/webhook.ts";
import { listWebhooks } from "../storage/catalogue/webhooks.ts";
import { moment } from "./dating.ts";
import { Table } from "./elements.tsx";
import { readForm } from "./form.ts";
import { Layout } from "./layout.tsx";
import { NO_STORE, respondWithError, respondWithPage } from "./respond.tsx";
import { en } from "./text/en.ts";
import { SiteTextProvider } from "./text/site-text.ts";

/** `/desk/webhooks`: receivers of events, what they were sent, and buttons to test, pause, resume and replay. */
export const deskWebhooks = new Hono<AppEnv>();

const MAX_SHOWN_DELIVERIES = 10;

deskWebhooks.get("/", async (c) => {
  const { items } = await listWebhooks(c.env.CATALOGUE, { after: "", limit: MAX_WEBHOOKS });
  const webhooks = items.map((stored) => ({ ...toWebhook(stored), deliveries: stored.deliveries }));
  const html = <WebhooksPage webhooks={webhooks} done={c.req.query("done")} />;
  return respondWithPage(c, html, { status: 200, cache: NO_STORE });
});

deskWebhooks.post("/:id", async (c) => {
  const id = c.req.param("id");
  const { action, since } = await readForm(c, "action", "since");
  if (action === "replay" && !/^\d{1,15}$/.test(since)) {
    return respondWithError(
      c,
      400,
      "Replay needs the number of an edition, or 0 for the beginning.",
    );
  }
  const isKnown = await act(c, id, action, Number(since));
  if (isKnown === null)
    return respondWithError(c, 400, "A webhook can be tested, paused, resumed or replayed.");
  if (!isKnown)
    return respondWithError(c, 404, "There is no such webhook; somebody may have deleted it.");
  await enqueueDeliveries(storesOf(c), ingestSettings(c.env, Date.now()));
  return c.redirect(`/desk/webhooks?done=${action}#${id}`, 303);
});

/** Returns whether there is such a webhook; null if there is no such action. */
async function act(c: Context<AppEnv>, id: string, action: string, since: number) {
  const db = storesOf(c).catalogue;
  if (action === "test") return (await testWebhook(db, id, deliverySettings(c.env))) !== null;
  const edits = new Map<string, Parameters<typeof editWebhook>[2]>([
    ["pause", () => ({ status: "paused" })],
    ["resume", (stored) => resumed(stored)],
    // An edition that the journal has not reached is the last one.
    ["replay", (stored) => resumed(stored, Math.min(since, stored.head.edition))],
  ]);
  const edit = edits.get(action);
  return edit ? (await editWebhook(db, id, edit)) !== null : null;
}

const DONE: Readonly<Record<string, string>> = {
  test: "The test event was sent. Its result is the first of the deliveries.",
  pause: "Paused. What happens meanwhile is sent when it is resumed.",
  resume: "Resumed. What it missed is being sent.",
  replay: "What followed that edition is being sent again.",
};

type ShownWebhook = Webhook & { readonly deliveries: readonly Delivery[] };

function WebhooksPage({
  webhooks,
  done = "",
}: {
  webhooks: readonly ShownWebhook[];
  done?: string | undefined;
}) {
  return (
    <SiteTextProvider value={en}>
      <Layout title="Webhooks">
        <h1>Webhooks</h1>
        <nav aria-label="Desk">
          <a href="/desk">Desk</a>
        </nav>
        {DONE[done] !== undefined && (
          <p class="notice" role="status">
            {DONE[done]}
          </p>
        )}
        {webhooks.length === 0 && (
          <p>
            None. <a href="/docs#tag/webhooks">POST /v1/webhooks</a> creates one.
          </p>
        )}
        {webhooks.map((webhook) => (
          <Receiver webhook={webhook} />
        ))}
      </Layout>
    </SiteTextProvider>
  );
}

function Receiver({ webhook }: { webhook: ShownWebhook }) {
  const { id, name, url, events, status, edition, behind, failures, nextAttemptAt, deadLetters } =
    webhook;
  const isResting = status === "paused" || status === "disabled";
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{name || url}</h2>
      <p>
        <strong class={status === "active" ? undefined : "fault"}>{status}</strong>, at edition{" "}
        {edition}
        {behind > 0 && `, ${behind} behind`}
        {failures > 0 && `, ${failures} failed attempts at the next event`}
        {nextAttemptAt !== null && `, next attempt ${moment(nextAttemptAt, en)}`}
        {deadLetters > 0 && `, ${deadLetters} dead-lettered`}
        {webhook.filtersProblem && `. Its filters are no longer valid: ${webhook.filtersProblem}`}
      </p>
      <p class="note">
        {events.join(", ")} to <code>{url}</code>
      </p>
      <form class="row" method="post" action={`/desk/webhooks/${id}`}>
        <Action action="test" label="Test" of={name || url} />
        {!isResting && <Action action="pause" label="Pause" of={name || url} />}
        {status !== "active" && <Action action="resume" label="Resume" of={name || url} />}
        <label for={`since-${id}`}>from edition</label>
        <input
          id={`since-${id}`}
          name="since"
          inputmode="numeric"
          size={8}
          value={String(edition)}
        />
        <Action action="replay" label="Replay" of={name || url} />
      </form>
      <Deliveries deliveries={webhook.deliveries.slice(0, MAX_SHOWN_DELIVERIES)} />
    </section>
  );
}

function Action({ action, label, of }: { action: string; label: string; of: string }) {
  return (
    <button type="submit" name="action" value={action} aria-label={`${label} ${of}`}>
      {label}
    </button>
  );
}

function Deliveries({ deliveries }: Pick<ShownWebhook, "deliveries">) {
  if (deliveries.length === 0) return <p>Nothing was sent yet.</p>;
  const columns = ["When", "Event", "Edition", "Attempt", "Status", "Time", "Result"];
  const rows = deliveries.map((delivery) => [
    moment(delivery.at, en),
    delivery.type,
    delivery.edition,
    delivery.attempt,
    delivery.status ?? "none",
    `${delivery.milliseconds} ms`,
    [delivery.result, delivery.detail].filter((text) => text !== null).join(": "),
  ]);
  return <Table caption="The latest deliveries" columns={columns} rows={rows} />;
}
