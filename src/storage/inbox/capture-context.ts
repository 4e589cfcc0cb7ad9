import type { CaptureContext, Problem } from "../../reader/capture-reading.ts";
import { parseSuppliedTime, toInstant } from "../../reader/times.ts";
import {
  CONTEXT_ENTRIES,
  CONTEXT_FORMS,
  type ContextField,
  type ContextName,
  encodeText,
  MAX_URL_CHARACTERS,
  toContextKey,
  toContextRow,
} from "../../schema/capture-context.ts";
import { DAY } from "../../text/durations.ts";

/** A context as it was given. `dropped` has the keys of fields that were left out when it was stored. */
export type GivenContext = { readonly [name in ContextName | "dropped"]?: unknown };

/** The usable part of the context given with a capture, and what is wrong with the rest, which is null. */
export type CheckedContext = Omit<CaptureContext, "name"> & {
  readonly problems: readonly Problem[];
};

/** R2 stores 8,192 bytes of metadata, percent-encoded for S3 clients, and a backup adds to them. */
const MAX_CONTEXT_BYTES = 6_144;
const TOO_LARGE = `The context has more than ${MAX_CONTEXT_BYTES} bytes, percent-encoded.`;

/**
 * Checks the context given with a capture, in a header, in a file, or in the metadata of any S3 client. An invalid
 * value counts as unknown. So does a time that is more than a day too late: it would date articles wrongly and put them
 * at the top of every list.
 */
export function checkContext(given: GivenContext, uploadedAt: string): CheckedContext {
  const dropped = `${given.dropped},${toMetadata(given)["dropped"]}`.split(",");
  const problems: Problem[] = [];
  const checked: { [name in ContextName]?: unknown } = {};
  for (const [name, field] of CONTEXT_ENTRIES) {
    const code = toContextKey(name);
    const value = given[name] ?? null;
    const [valid, detail] = dropped.includes(code)
      ? [null, `${TOO_LARGE} Send less in ${code}, or omit it.`]
      : value === null
        ? [null]
        : name in EVENTS
          ? checkTime(name, field, String(value), String(checked.capturedAt ?? uploadedAt))
          : checkValue(code, field, value);
    if (detail !== undefined) problems.push({ code, detail });
    checked[name] = valid;
  }
  return { ...(checked as Omit<CheckedContext, "problems">), problems };
}

/** A valid value, or null with what is wrong. */
type Checked = readonly [value: unknown, detail?: string];

function checkValue(
  code: string,
  { form, is, most = Infinity }: ContextField,
  given: unknown,
): Checked {
  const [values, rule] = CONTEXT_FORMS[form];
  const isShort = [given].flat().every((text) => String(text).length <= most);
  const value = form === "address" ? addressOrNull(String(given)) : given;
  if (value !== null && isShort && values.safeParse(value).success) return [value];
  const what = form === "name" ? `the name of the article's ${is}` : is;
  return [null, `The ${code} must be ${rule.replace("#", `${most}`)}. Send ${what}, or omit it.`];
}

const EVENTS: Readonly<Record<string, string>> = {
  capturedAt: "capture",
  publishedAt: "publication",
  modifiedAt: "modification",
};

/** Clocks differ, and a time without its zone is off by hours; more than a day is an error. */
function checkTime(
  name: ContextName,
  { form, is }: ContextField,
  text: string,
  latest: string,
): Checked {
  const instant = toInstant(text);
  const time = form === "date" ? (parseSuppliedTime(text)?.earliest ?? null) : instant;
  if (time !== null && Date.parse(time) <= Date.parse(latest) + DAY)
    return [form === "date" ? text : time];
  const why =
    time === null
      ? `is not ${CONTEXT_FORMS[form][1]} between the years 1900 and 2999`
      : `is more than a day after the ${name === "capturedAt" ? "upload" : "page was saved"}`;
  const quoted = JSON.stringify(text.slice(0, 50));
  return [null, `The time of ${EVENTS[name]}, ${quoted}, ${why}. Send the time ${is}, or omit it.`];
}

/** Returns a context as an object's metadata, without the largest fields if there are too many bytes. */
export function toMetadata(given: GivenContext): Record<string, string> {
  const entries = CONTEXT_ENTRIES.flatMap(([name]) => {
    const value = given[name] ?? null;
    if (value === null) return [];
    const [key, text] = [toContextKey(name), Array.isArray(value) ? encodeText(value) : `${value}`];
    // What is encoded already is not encoded again.
    return [{ key, text, size: key.length + encodeText(text).replaceAll("%25", "%").length }];
  });
  // A page without its address would be another one.
  const rank = ({ key, size }: (typeof entries)[number]) => (key === "url" ? 0 : size);
  let kept = entries.toSorted((a, b) => rank(a) - rank(b));
  while (kept.reduce((bytes, { size }) => bytes + size, 0) > MAX_CONTEXT_BYTES) {
    kept = kept.slice(0, -1);
  }
  const dropped = entries.filter((entry) => !kept.includes(entry)).map(({ key }) => key);
  const metadata = Object.fromEntries(kept.map(({ key, text }) => [key, text]));
  return dropped.length > 0 ? { ...metadata, dropped: dropped.join() } : metadata;
}

/** Reads the context in an object's metadata, or in headers. What can't be read stays a text, which is invalid. */
export function readMetadata(metadata: Readonly<Record<string, unknown>> = {}): GivenContext {
  const entries = CONTEXT_ENTRIES.map(([name, { form }]) => {
    const text = metadata[toContextKey(name)];
    const isList = form === "names" && typeof text === "string";
    return [name, isList ? decodeTexts(text) : form === "flag" ? (FLAGS.get(text) ?? text) : text];
  });
  return { ...Object.fromEntries(entries), dropped: metadata["dropped"] };
}

const FLAGS = new Map<unknown, boolean>([
  ["true", true],
  ["false", false],
]);

function decodeTexts(list: string): string | string[] {
  try {
    return list.split(",").map((text) => decodeURIComponent(text.trim()));
  } catch {
    return list;
  }
}

/** Returns what a row of the API has of a context, with times in UTC. */
export function contextRowOf(context: Omit<CheckedContext, "problems">) {
  const { publishedAt = null } = context;
  return toContextRow({ ...context, publishedAt: toInstant(publishedAt) ?? publishedAt });
}

/** Only addresses that a browser may follow: http and https. */
export function addressOrNull(text: string): string | null {
  const { url } = withoutCredentials({ url: text });
  return url.length <= MAX_URL_CHARACTERS && /^https?:$/.test(URL.parse(url)?.protocol ?? "")
    ? url
    : null;
}

/** The same context or metadata without the users and passwords of its addresses, which nothing stores or returns. */
export function withoutCredentials<C extends object>(context: C): C {
  const entries = Object.entries(context).map(([name, value]) => {
    const url = name === "url" || name === "image" ? URL.parse(`${value}`) : null;
    if (url === null || url.username + url.password === "") return [name, value];
    return [name, Object.assign(url, { username: "", password: "" }).href];
  });
  return Object.fromEntries(entries) as C;
}
