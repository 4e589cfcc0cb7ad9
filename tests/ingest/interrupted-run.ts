import { env } from "cloudflare:workers";
import { toStores } from "../../src/config.ts";
import { consumeCapture } from "../../src/ingest/consume-capture.ts";
import { publishPending } from "../../src/ingest/publish.ts";
import { requestRebuild } from "../../src/ingest/rebuild.ts";
import { reconcile } from "../../src/ingest/reconcile.ts";
import type { Job, Stores } from "../../src/ingest/stores.ts";
import { sweepInbox } from "../../src/ingest/sweep.ts";
import { putRemoval } from "../../src/storage/inbox/removals.ts";
import { type Capture, type Inventor, inventCaptures, sightingsIn } from "../invented-captures.ts";
import { settingsAt } from "../settings.ts";
import { collectingNames, failing, holding, interceptingBatches } from "../wrapped-bindings.ts";
import {
  type Alteration,
  type ConsumerFault,
  DAY,
  type Message,
  NAMES,
  type PublisherFault,
  type Step,
  VARIANTS,
} from "./random-steps.ts";
/** A running instance whose messages, clock and accidents are in the test's hands. */
export class Run {
  private now = Date.parse("2026-01-01T00:00:00Z");
  private readonly messages: Message[] = [];
  private readonly captures: ReadonlyMap<string, readonly Capture[]>;
  readonly holds = new Map<string, Capture>();
  readonly removed = new Set<string>();

  constructor(seed: number, make: Inventor) {
    this.captures = inventCaptures(seed, NAMES, VARIANTS, make);
  }

  /** Lets each name hold a capture, and reads them all. */
  async begin(): Promise<void> {
    for (const name of this.captures.keys()) await this.put(name, 0);
    await this.finish();
  }

  async take(step: Step): Promise<void> {
    if (step.do === "put") return this.put(`capture-${step.name}`, step.variant);
    if (step.do === "remove") return this.remove(`capture-${step.name}`);
    if (step.do === "delete") return this.delete(`capture-${step.name}`);
    if (step.do === "sweep") return this.sweep(step.arrives);
    if (step.do === "publish") return this.publish(step.fault);
    if (step.do === "alter") return this.alter(step.pick, step.how);
    if (step.do === "race") return this.race(step.pick);
    if (step.do === "rebuild") return this.rebuild(step.arrives);
    if (step.do === "wait") {
      this.now += step.seconds * 1_000;
      return;
    }
    const message = this.pick(step.pick);
    if (message === undefined) return;
    await this.consume(message, step.fault);
    if (step.twice) await this.consume(message, "none");
  }

  /** Lets everything that is left come to its end, with no more accidents. */
  async finish(): Promise<void> {
    for (let round = 0; round < 3; round++) {
      this.now += DAY;
      await this.sweep(true);
      await this.workOff();
      await reconcile(toStores(env), this.settings());
      await this.publish("none");
    }
  }

  private async workOff(): Promise<void> {
    for (let message = this.pick(0); message !== undefined; message = this.pick(0)) {
      await this.consume(message, "none");
    }
  }

  /** Asks for a rebuild; its messages may be lost with the process. */
  private async rebuild(arrives: boolean): Promise<void> {
    const sent: Job[] = [];
    const stores = { ...toStores(env), queue: holding(env.CAPTURES, sent) };
    await requestRebuild(stores, this.settings());
    const captures = sent.filter((job) => job.kind === "capture");
    if (arrives) this.messages.push(...captures);
  }

  private settings() {
    return {
      ...settingsAt(this.now),
      PUBLISH_ARTICLES: 1_000,
      KV_WRITES_PER_DAY: 100_000,
      D1_ROWS_PER_DAY: 1_000_000,
    };
  }

  private async alter(pick: number, how: Alteration): Promise<void> {
    const { keys } = await env.NEWSSTAND.list();
    const name = keys[pick % Math.max(keys.length, 1)]?.name;
    if (how === "no-article") {
      const id = pick.toString(16).padStart(20, "0");
      await env.NEWSSTAND.put(`article/json/${id}`, "{}", { metadata: { version: "v" } });
    } else if (name !== undefined && how === "lost") await env.NEWSSTAND.delete(name);
    else if (name !== undefined) {
      await env.NEWSSTAND.put(name, "{}", { metadata: { version: "older" } });
    }
  }

  private pick(n: number): Message | undefined {
    return this.messages.splice(n % Math.max(this.messages.length, 1), 1)[0];
  }

  private async put(name: string, variant: number): Promise<void> {
    const capture = this.captures.get(name)?.[variant];
    if (!capture) throw new Error(`the world has no ${name} ${variant}`);
    const { text, capturedAt, url } = capture;
    await env.INBOX.put(name, text, {
      customMetadata: {
        ...(capturedAt !== null && { "captured-at": capturedAt }),
        ...(url !== null && { url }),
      },
    });
    this.holds.set(name, capture);
  }

  /** Deletes a capture from the bucket, as an operator may. */
  private async delete(name: string): Promise<void> {
    await env.INBOX.delete(name);
    this.holds.delete(name);
  }

  /** Removes the first article of what a capture says, whether or not that was read. */
  private async remove(name: string): Promise<void> {
    const capture = this.holds.get(name);
    const [first] = capture ? sightingsIn(name, capture) : [];
    if (!first) return;
    this.removed.add(first.wording.id);
    await putRemoval(env.INBOX, { ids: [first.wording.id], seen: [], texts: [] });
  }

  private async sweep(arrives: boolean): Promise<void> {
    const sent: string[] = [];
    const queue = collectingNames(env.CAPTURES, sent);
    await sweepInbox({ ...toStores(env), queue }, this.settings());
    if (arrives) this.messages.push(...sent.map((name) => ({ name })));
  }

  private async consume({ name }: Message, fault: ConsumerFault, catalogue = env.CATALOGUE) {
    const faulty = {
      none: catalogue,
      load: failing(catalogue, ["prepare"]),
      "before-commit": failing(catalogue, ["batch"]),
      "after-commit": dyingAfter(catalogue),
    }[fault];
    try {
      await consumeCapture({ ...toStores(env), catalogue: faulty }, name, this.settings());
    } catch (error) {
      if (fault === "none") throw error;
    }
  }

  /** Two consumers that have both loaded before either commits. */
  private async race(n: number): Promise<void> {
    const messages = [this.pick(n), this.pick(n + 1)].filter((message) => message !== undefined);
    let arrived = 0;
    let release = () => {};
    const start = new Promise<void>((resolve) => {
      release = resolve;
    });
    const racing = interceptingBatches(env.CATALOGUE, async (statements) => {
      arrived += 1;
      if (arrived === messages.length) release();
      await start;
      return env.CATALOGUE.batch(statements);
    });
    await Promise.all(
      messages.map((message) => this.consume(message, "none", racing).finally(release)),
    );
  }

  private async publish(fault: PublisherFault): Promise<void> {
    const stores: Stores = {
      ...toStores(env),
      newsstand: fault === "kv" ? failing(env.NEWSSTAND, ["put", "delete"]) : env.NEWSSTAND,
      catalogue:
        fault === "before-acknowledging"
          ? failing(env.CATALOGUE, ["batch"])
          : fault === "after-acknowledging"
            ? dyingAfter(env.CATALOGUE)
            : env.CATALOGUE,
    };
    const settings = this.settings();
    const KV_WRITES_PER_DAY = fault === "no-budget" ? 0 : settings.KV_WRITES_PER_DAY;
    try {
      await publishPending(stores, { ...settings, KV_WRITES_PER_DAY });
    } catch (error) {
      if (fault === "none") throw error;
    }
  }
}

/** A catalogue that answers no more once a batch has taken effect. */
function dyingAfter(catalogue: D1Database): D1Database {
  return interceptingBatches(catalogue, async (statements) => {
    await catalogue.batch(statements);
    throw new Error("the worker is gone");
  });
}
