import type { CaptureContext, Problem } from "../../reader/capture-reading.ts";
import { parseSuppliedTime, toInstant } from "../../reader/times.ts";
import {
  CONTEXT_ENTRIES,
  CONTEXT_FORMS,
  type ContextField,
  type ContextName,
  decodeText,
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
 * value counts as unknown.
 */
export function checkContext(given: GivenContext, uploadedAt: string): CheckedContext {
  const dropped = `${given.dropped},${toMetadata(given)["dropped"]}`.split(",");
  const problems: Problem[] = [];
  const checked: { [name in ContextName]?: unknown } = {};
  for (const [name, field] of CONTEXT_ENTRIES) {
    const code = toContextKey(name);
    const value = given[name] ?? null;
    const latest = String(checked.capturedAt ?? uploadedAt);
    if (dropped.includes(code)) {
      problems.push({ code, detail: `${TOO_LARGE} Send less in ${code}, or omit it.` });
    } else if (value !== null) {
      checked[name] = usable(field, value, latest);
      if (checked[name] === null) problems.push({ code, detail: describe(code, field, value) });
    }
    checked[name] ??= null;
  }
  return { ...(checked as Omit<CheckedContext, "problems">), problems };
}

/**
 * Returns a value as it is kept, or null if it is invalid. A time that is more than a day too late is: it would date
 * articles wrongly and put them at the top of every list. Clocks differ, and a time without its zone is off by hours.
 */
function usable({ form, most = Infinity }: ContextField, given: unknown, latest: string): unknown {
  const text = String(given);
  if (form === "address") return addressOrNull(text);
  if (form === "time" || form === "date") {
    const time = form === "time" ? toInstant(text) : parseSuppliedTime(text)?.earliest;
    if (!time || Date.parse(time) > Date.parse(latest) + DAY) return null;
    return form === "time" ? time : text;
  }
  const isShort = [given].flat().every((each) => String(each).length <= most);
  return isShort && CONTEXT_FORMS[form][0].safeParse(given).success ? given : null;
}

function describe(code: string, { form, is, most }: ContextField, given: unknown): string {
  const rule = CONTEXT_FORMS[form][1].replace("#", `${most}`);
  const what = form === "name" ? `the name of the article's ${is}` : is;
  return `The ${code} ${JSON.stringify(`${given}`.slice(0, 50))} must be ${rule}. Send ${what}, or omit it.`;
}

/** Returns a context as an object's metadata, without the largest fields if there are too many bytes. */
export function toMetadata(given: GivenContext): Record<string, string> {
  const entries = CONTEXT_ENTRIES.flatMap(([name]): [string, string][] => {
    const value = given[name] ?? null;
    const text = Array.isArray(value) ? encodeText(value) : `${value}`;
    return value === null ? [] : [[toContextKey(name), text]];
  });
  // What is encoded already is not encoded again. The address identifies the page, so it stays.
  const sizeOf = ([key, text]: [string, string]) =>
    key.length + encodeText(text).replaceAll("%25", "%").length;
  const rank = (entry: [string, string]) => (entry[0] === "url" ? 0 : sizeOf(entry));
  const largest = entries.toSorted((a, b) => rank(b) - rank(a));
  const bytesFrom = (at: number) => largest.slice(at).reduce((sum, each) => sum + sizeOf(each), 0);
  const dropped = largest.flatMap(([key], at) => (bytesFrom(at) > MAX_CONTEXT_BYTES ? key : []));
  const kept = Object.fromEntries(entries.filter(([key]) => !dropped.includes(key)));
  return dropped.length > 0 ? { ...kept, dropped: dropped.join() } : kept;
}

/** Reads the context in an object's metadata, or in headers. What can't be read stays a text, which is invalid. */
export function readMetadata(metadata: Readonly<Record<string, unknown>> = {}): GivenContext {
  const entries = CONTEXT_ENTRIES.map(([name, { form }]) => {
    const text = metadata[toContextKey(name)];
    const names = form === "names" ? `${text ?? ""}`.split(",").map(decodeText) : [null];
    const isFlag = form === "flag" && (text === "true" || text === "false");
    return [name, isFlag ? text === "true" : text && !names.includes(null) ? names : text];
  });
  return { ...Object.fromEntries(entries), dropped: metadata["dropped"] };
}

/** Returns what a row of the API has of a context, with times in UTC. */
export function contextRowOf(context: Omit<CheckedContext, "problems">) {
  const { publishedAt = null } = context;
  return toContextRow({ ...context, publishedAt: toInstant(publishedAt) ?? publishedAt });
}

/** Only addresses that a browser may follow: http and https. */
function addressOrNull(text: string): string | null {
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
