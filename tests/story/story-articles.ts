import { extractFeatures, type Features } from "../../src/story/features.ts";

type Options = { readonly title?: string; readonly on?: string | null };

/** Features of an article with `text`, published `on` a day such as 2026-05-01. */
export function featuresOf(text: string, { title = "", on = null }: Options = {}): Features {
  return extractFeatures({
    title,
    body: text === "" ? [] : text.split("\n").map((line) => ({ type: "paragraph", text: line })),
    publishedAt: on === null ? null : `${on}T12:00:00Z`,
    dating: {
      earliest: on === null ? null : `${on}T00:00:00Z`,
      latest: on === null ? null : `${on}T23:59:59Z`,
    },
  });
}

/** One event, reported by an agency and in a rewrite. */
export const BRIDGE =
  "The swing bridge at Hallowmere turned again on Tuesday, the harbour office said.\n" +
  "It took 252 seconds, and let eleven boats out to sea. “We stood there like people at a race,” said Ingrid Vance, the keeper.\n" +
  "Repairs cost 6.4 million crowns, of which Northgate paid the half. Lionel Stroud, the harbour master, was content.";
export const BRIDGE_REWRITTEN =
  "Sailors have their way again. After works for 6.4 million crowns, which Northgate shares, lorries now wait and masts go by: so Lionel Stroud wanted it.\n" +
  "For the first time in years Ingrid Vance pressed her button, and 252 seconds later the road at Hallowmere was water.";
/** Another event, from the same template. */
export const LOCK =
  "The old lock at Sandwick turned again on Friday, the harbour office said.\n" +
  "It took 718 seconds, and let thirty boats out to sea. “We stood there like people at a race,” said Petra Ilves, the keeper.\n" +
  "Repairs cost 9.1 million crowns, of which Kestrel Bay paid the half. Otto Quist, the harbour master, was content.";
