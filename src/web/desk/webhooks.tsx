import type { PropsWithChildren } from "hono/jsx";
import { EVENT_TYPES } from "../../schema/webhook.ts";
import { Button, Table } from "./parts.tsx";

/** The section of the desk on receivers of events, and what they were sent. */
export function Webhooks() {
  return (
    <section aria-labelledby="webhooks">
      <h2 id="webhooks">Webhooks</h2>
      <div data-each="webhooks" data-title="[name] [url]">
        <template>
          <article>
            <h3>
              <bdi>[name]</bdi> <code>[url]</code>
            </h3>
            <p>
              <strong>[status]</strong> at edition [edition]: [behind] behind, [failures] failed
              attempts at the next event, [deadLetters] dead-lettered. Next attempt:
              [nextAttemptAt|time].
            </p>
            <p data-if="filtersProblem">Its filters are no longer valid: [filtersProblem]</p>
            <div class="row">
              <Button send="POST /v1/webhooks/[id]/test">Test</Button>
              <Button
                send="PATCH /v1/webhooks/[id] status=paused"
                shownIf="status=active status=failing"
              >
                Pause
              </Button>
              <Button send="PATCH /v1/webhooks/[id] status=active" shownIf="!status=active">
                Resume
              </Button>
              <Button send="PATCH /v1/webhooks/[id] rotateSecret=true">Rotate the secret</Button>
            </div>
            <form class="fields" method="dialog">
              <label>
                From edition <input name="since" inputmode="numeric" size={8} value="[edition]" />
              </label>
              <Button send="POST /v1/webhooks/[id]/replay?since=[since]">Replay</Button>
            </form>
            <details>
              <summary>Change</summary>
              <Settings events="events">
                <Button send="PATCH /v1/webhooks/[id]">Save the changes</Button>
              </Settings>
            </details>
            <details>
              <summary>Delete</summary>
              <p>Its secret and its deliveries go with it.</p>
              <Button send="DELETE /v1/webhooks/[id]">Delete for good</Button>
            </details>
            <Table
              caption="The latest deliveries"
              each="deliveries"
              columns={[
                "When: [at|time]",
                "Event: [type]",
                "Edition: [edition]",
                "Attempt: [attempt]",
                "Status: [status]",
                "Time: [milliseconds] ms",
                "Result: [result]",
                "Detail: [detail]",
              ]}
            />
          </article>
        </template>
      </div>
      <h3>Create a webhook</h3>
      <Settings>
        <Button send="POST /v1/webhooks">Create</Button>
      </Settings>
    </section>
  );
}

const TEXTS = [
  ["name", "Name"],
  ["url", "Address"],
  ["filters", "Filters, as in the query of a list, such as language=en&q=harbour"],
  ["minSources", "Outlets that must report an event for story.grown, 2 if empty"],
] as const;

/** The form for what a client chooses of a webhook. `events`: the path of the types that a known one has. */
function Settings({ events, children }: PropsWithChildren<{ events?: string }>) {
  return (
    <form method="dialog">
      {TEXTS.map(([name, label]) => (
        <label>
          {label} <input name={name} value={events && `[${name}]`} required={name === "url"} />
        </label>
      ))}
      <fieldset>
        <legend>Events</legend>
        {EVENT_TYPES.map((type) => (
          <label>
            <input type="checkbox" name="events" value={type} data-checked={events} /> {type}
          </label>
        ))}
      </fieldset>
      <p>{children}</p>
    </form>
  );
}
