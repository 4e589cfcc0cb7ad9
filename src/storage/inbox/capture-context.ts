import type { Problem } from "../../reader/capture-reading.ts";
import { parseSuppliedTime, toInstant } from "../../reader/times.ts";
import { DAY } from "../../text/durations.ts";

type Field = "capturedAt" | "url" | "source" | "publishedAt";

/** The usable part of the context given with a capture, and what is wrong with the rest, which is null. */
export type CheckedContext = { readonly [field in Field]: string | null } & {
  readonly problems: readonly Problem[];
};

export const MAX_URL_CHARACTERS = 2_048;
const MAX_SOURCE_CHARACTERS = 200;

const INVISIBLE = /[\p{Cc}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069\uFFFD]/u;

/**
 * Checks the context given with a capture, in a header, in a file, or in the metadata of any S3 client. An invalid
 * time, or one that is more than a day too late, counts as unknown: it would date articles wrongly and put them at
 * the top of every list.
 */
export function checkContext(
  { capturedAt, url, source, publishedAt }: { [field in Field]?: string | null | undefined },
  uploadedAt: string,
): CheckedContext {
  const captured = toInstant(capturedAt ?? null);
  const captureProblem = checkTime("captured-at", capturedAt, captured, uploadedAt);
  const known = captureProblem === null ? captured : null;
  const published = parseSuppliedTime(publishedAt ?? null)?.earliest ?? null;
  const publicationProblem = checkTime("published-at", publishedAt, published, known ?? uploadedAt);
  const isSource = source === null || source === undefined || isOutletName(source);
  return {
    capturedAt: known,
    url: addressOrNull(url ?? null),
    source: isSource ? (source ?? null) : null,
    publishedAt:
      publicationProblem === null ? (toInstant(publishedAt ?? null) ?? publishedAt ?? null) : null,
    problems: [captureProblem, publicationProblem, isSource ? null : SOURCE_PROBLEM].filter(
      (problem) => problem !== null,
    ),
  };
}

const TIMES = {
  "captured-at": ["capture", "time", "upload", "page was saved"],
  "published-at": ["publication", "time or date", "page was saved", "article was published"],
} as const;

/** Clocks differ, and a time without its zone is off by hours; more than a day is an error. */
function checkTime(
  code: keyof typeof TIMES,
  text: string | null | undefined,
  time: string | null,
  latest: string,
): Problem | null {
  if (text === null || text === undefined) return null;
  if (time !== null && Date.parse(time) <= Date.parse(latest) + DAY) return null;
  const [what, form, event, meant] = TIMES[code];
  const why =
    time === null
      ? `is not an RFC 3339 ${form} between the years 1900 and 2999`
      : `is more than a day after the ${event}`;
  const detail = `The time of ${what}, ${JSON.stringify(text.slice(0, 50))}, ${why}. Send the time when the ${meant}, or omit it.`;
  return { code, detail };
}

function isOutletName(text: string): boolean {
  if (text === "" || text.length > MAX_SOURCE_CHARACTERS || text.trim() !== text) return false;
  return text.isWellFormed() && !INVISIBLE.test(text);
}

const SOURCE_PROBLEM: Problem = {
  code: "source",
  detail: `The source must be a name of 1 to ${MAX_SOURCE_CHARACTERS} visible characters. Send the name of the article's outlet, or omit it.`,
};

/** Only addresses that a browser may follow: http and https. */
export function addressOrNull(text: string | null): string | null {
  const { url } = withoutCredentials({ url: text });
  if (url === null || url.length > MAX_URL_CHARACTERS || !URL.canParse(url)) return null;
  return /^https?:$/.test(new URL(url).protocol) ? url : null;
}

/** The same context or metadata without the user and password of its address, which nothing stores or returns. */
export function withoutCredentials<C extends { url?: string | null }>(context: C): C {
  const url = URL.parse(context.url ?? "");
  if (url === null || url.username + url.password === "") return context;
  Object.assign(url, { username: "", password: "" });
  return { ...context, url: url.href };
}
