import { toBlocks } from "../blocks.ts";
import type { Chrome } from "../chrome.ts";
import type { Line } from "../lines.ts";
import type { Problem, Published, Sighting } from "../reading.ts";
import { readTime } from "../times.ts";

/** Names and times are short; longer lines are prose. */
const OUTLET_CHARACTERS = 100;
const TIME_CHARACTERS = 40;
const OUTLET_MARK = "- ";

/**
 * Layout `article`: title, body, the site's own lines, cards. A card is anchored by its triplet of
 * outlet, time and `- outlet`; its headline and its text follow.
 *
 * `lines` have no blank among them. Returns sightings in page order, the main article first.
 */
export function readArticle(
  lines: readonly Line[],
  chrome: Chrome,
  capturedAt: string | null,
): { sightings: Sighting[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const sightings: Sighting[] = [];

  const [title, ...body] = lines.slice(0, chrome.from);
  if (title) sightings.push(sighting("main", 0, title, body));
  else
    problems.push({
      code: "no-title",
      detail: "The page has no line before the site's own; a title was expected there.",
    });

  const anchors = findAnchors(lines, chrome.to);
  const unread = (anchors[0] ?? lines.length) - chrome.to;
  if (unread > 0)
    problems.push({
      code: "unread",
      detail: `${unread} lines after the site's own belong to no card: none has an outlet, a time and the outlet again before it.`,
    });

  for (const [n, anchor] of anchors.entries()) {
    const [outlet, time, , headline, ...text] = lines.slice(anchor, anchors[n + 1] ?? lines.length);
    if (!outlet || !time) continue;
    if (!headline) {
      problems.push({
        code: "card-without-title",
        detail: `The card of ${outlet.text} at byte ${outlet.span[0]} has no headline.`,
      });
      continue;
    }
    sightings.push(
      sighting("card", sightings.length, headline, text, { outlet, time, capturedAt }),
    );
  }
  return { sightings, problems };
}

/** Indexes of the lines that begin a card. Three lines are looked at for each: linear. */
function findAnchors(lines: readonly Line[], from: number): number[] {
  const anchors: number[] = [];
  for (let i = from; i + 2 < lines.length; i++) {
    const [outlet, time, mark] = [lines[i], lines[i + 1], lines[i + 2]];
    if (
      outlet &&
      time &&
      outlet.text.length <= OUTLET_CHARACTERS &&
      mark?.text === OUTLET_MARK + outlet.text &&
      time.text.length <= TIME_CHARACTERS
    ) {
      anchors.push(i);
      i += 2;
    }
  }
  return anchors;
}

type CardHead = { outlet: Line; time: Line; capturedAt: string | null };

function sighting(
  role: Sighting["role"],
  position: number,
  title: Line,
  bodyLines: readonly Line[],
  head?: CardHead,
): Sighting {
  const body = toBlocks(bodyLines);
  const first = head?.outlet ?? title;
  const last = bodyLines.at(-1) ?? title;
  return {
    role,
    position,
    title: title.text,
    source: head?.outlet.text ?? null,
    category: null,
    hashtags: [],
    dateline: null,
    agency: null,
    byline: null,
    published: head ? published(head) : null,
    body,
    flags: body.length === 0 ? ["no-body"] : [],
    span: [first.span[0], last.span[1]],
    spans: {
      title: title.span,
      ...(head && { source: head.outlet.span, published: head.time.span }),
    },
  };
}

/** A wording that is not known is kept as it stands, with nothing made of it. */
function published({ time, capturedAt }: CardHead): Published {
  return (
    readTime(time.text, capturedAt) ?? {
      text: time.text,
      earliest: null,
      latest: null,
      precision: "unknown",
      basis: "unknown",
    }
  );
}
