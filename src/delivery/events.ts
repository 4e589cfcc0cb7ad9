import type { Delivery, WebhookSettings } from "../schema/webhook.ts";
import type { EventPage, JournalChange } from "../storage/catalogue/webhook-events.ts";
import type { Position, StoredWebhook } from "../storage/catalogue/webhooks.ts";
import { digest } from "../text/hashes.ts";

/** An event as it is sent, and the receiver's position once it has it. */
export type WebhookEvent = {
  /** The same whenever the event is sent again. */
  readonly id: string;
  readonly type: Delivery["type"];
  readonly edition: number;
  /** JSON. */
  readonly body: string;
  readonly after: Position;
};

/** Merged articles end like removed ones; `into` names the article that has the id now. */
const TYPES = {
  created: "article.created",
  updated: "article.updated",
  merged: "article.removed",
  removed: "article.removed",
} as const;

type Receiver = Pick<StoredWebhook, "id"> & { readonly settings: WebhookSettings };

function toEvent(
  receiver: Receiver,
  about: {
    readonly type: Delivery["type"];
    readonly edition: number;
    readonly at: string;
    /** What distinguishes it from other events of its type in this journal. */
    readonly key: string | number;
    readonly data: string;
    readonly after: Position;
  },
): WebhookEvent {
  const { type, edition, at, key, data, after } = about;
  const { epoch } = after;
  const head = JSON.stringify({ type, timestamp: at, epoch, edition });
  return {
    id: `msg_${digest(receiver.id, epoch, type, String(key))}`,
    type,
    edition,
    after,
    body: `${head.slice(0, -1)},"data":${data}}`,
  };
}

/**
 * The events of a page for a receiver, in order. A created or updated article that has ended since is left out: its end
 * follows in the journal.
 */
export function toEvents(
  receiver: Receiver,
  page: EventPage,
  position: Position,
): readonly WebhookEvent[] {
  const wanted = new Set<string>(receiver.settings.events);
  const growths = new Map(page.growths.map((growth) => [growth.edition, growth]));
  const journal = page.changes.flatMap((change): WebhookEvent[] => {
    const { edition, kind, at } = change;
    const type = TYPES[kind];
    const after = { ...position, edition };
    const about = { edition, at, key: edition };
    const data = toArticleData(change, page.documents.get(change.article));
    const growth = growths.get(edition);
    return [
      // Until the second event of an edition is delivered, both are due.
      ...(wanted.has(type) && data !== null
        ? [
            toEvent(receiver, {
              ...about,
              type,
              data,
              after: growth ? { ...position, edition: edition - 1 } : after,
            }),
          ]
        : []),
      ...(growth
        ? [
            toEvent(receiver, {
              ...about,
              type: "story.grown",
              after,
              data: `{"story":${JSON.stringify({ id: growth.story, sourceCount: growth.sourceCount })},"article":${growth.document}}`,
            }),
          ]
        : []),
    ];
  });
  const last = { ...position, edition: page.changes.at(-1)?.edition ?? position.edition };
  const rejections = page.rejections.map(({ rejection, name, code, detail, uploadedAt }) =>
    toEvent(receiver, {
      type: "ingest.rejected",
      edition: last.edition,
      at: uploadedAt,
      key: rejection,
      data: JSON.stringify({ capture: { name, uploadedAt, problem: { code, detail } } }),
      after: { ...last, rejection },
    }),
  );
  return [...journal, ...rejections];
}

/** Null for an article that the filters exclude or that ended. */
function toArticleData(
  { kind, article, detail }: JournalChange,
  document: string | undefined,
): string | null {
  if (kind === "merged" || kind === "removed") {
    return JSON.stringify({ article: { id: article }, ...JSON.parse(detail) });
  }
  if (document === undefined) return null;
  const { fields } = JSON.parse(detail);
  return `{"article":${document}${fields ? `,"fields":${JSON.stringify(fields)}` : ""}}`;
}

/** Tells a receiver to read a part of the journal itself. */
export function toResync(receiver: Receiver, position: Position, at: string): WebhookEvent {
  const { edition: since, resyncTo } = position;
  const until = resyncTo ?? since;
  return toEvent(receiver, {
    type: "resync",
    edition: until,
    at,
    key: `${since}-${until}`,
    data: JSON.stringify({ since, until, changes: `/v1/changes?since=${since}` }),
    after: { ...position, edition: until, resyncTo: null },
  });
}

/** An event that says nothing, to try a receiver. */
export function toTestEvent(
  { id, settings, position, head }: StoredWebhook,
  at: string,
): WebhookEvent {
  return toEvent(
    { id, settings },
    {
      type: "test",
      edition: head.edition,
      at,
      key: at,
      after: position,
      data: JSON.stringify({ webhook: { id, name: settings.name } }),
    },
  );
}
