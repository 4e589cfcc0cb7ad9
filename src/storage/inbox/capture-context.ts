import type { CaptureContext, Problem } from "../../reader/capture-reading.ts";
import { parseSuppliedTime, toInstant } from "../../reader/times.ts";
import {
  CONTEXT_ENTRIES,
  CONTEXT_FORMS,
  type ContextField,
  type ContextName,
  type ContextRow,
  decodeText,
  encodeText,
  hasForm,
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
    const latest = String(checked.capturedAt ?? uploadedAt);
    const [value, detail] = dropped.includes(code)
      ? [null, `${LARGE} Send less in ${code}, or omit it.`]
      : readField(name, field, given[name] ?? null, latest);
    if (detail !== undefined) problems.push({ code, detail });
    checked[name] = value;
  }
  return { ...(checked as Omit<CheckedContext, "problems">), problems };
}

const LARGE = `The context has more than ${MAX_CONTEXT_BYTES} bytes, percent-encoded.`;
const EVENTS: { readonly [name in ContextName]?: string } = {
  capturedAt: "capture",
  publishedAt: "publication",
  modifiedAt: "modification",
};

/** Returns a valid value, or null with what is wrong. */
function readField(
  name: ContextName,
  field: ContextField,
  given: unknown,
  latest: string,
): readonly [value: unknown, detail?: string] {
  if (given === null) return [null];
  const { form, is, most } = field;
  const rule = CONTEXT_FORMS[form][0].replace("#", String(most));
  const text = String(given);
  const event = EVENTS[name];
  if (event === undefined) {
    const value = form === "address" ? addressOrNull(text) : hasForm(field, given) ? given : null;
    if (value !== null) return [value];
    const what = form === "name" ? `the name of the article's ${is}` : is;
    return [null, `The ${toContextKey(name)} must be ${rule}. Send ${what}, or omit it.`];
  }
  const instant = toInstant(text);
  const time = form === "date" ? (parseSuppliedTime(text)?.earliest ?? null) : instant;
  // Clocks differ, and a time without its zone is off by hours; more than a day is an error.
  const isLate = time !== null && Date.parse(time) > Date.parse(latest) + DAY;
  if (time !== null && !isLate) return [form === "date" ? text : instant];
  const why = isLate
    ? `is more than a day after the ${name === "capturedAt" ? "upload" : "page was saved"}`
    : `is not ${rule} between the years 1900 and 2999`;
  const quoted = JSON.stringify(text.slice(0, 50));
  return [null, `The time of ${event}, ${quoted}, ${why}. Send the time ${is}, or omit it.`];
}

/**
 * Returns a context as an object's metadata, without the largest fields if there are too many bytes. `dropped` has
 * their keys.
 */
export function toMetadata(given: GivenContext): Record<string, string> {
  const entries = CONTEXT_ENTRIES.flatMap(([name]): [string, string][] => {
    const value = given[name] ?? null;
    const text = Array.isArray(value) ? encodeText(value) : String(value);
    return value === null ? [] : [[toContextKey(name), text]];
  });
  // Percent-encoding leaves what is encoded already as it is.
  const bytesOf = ([key, text]: [string, string]) =>
    key.length + encodeText(text).replaceAll("%25", "%").length;
  const largest = entries.toSorted((a, b) => bytesOf(b) - bytesOf(a));
  let bytes = largest.reduce((sum, entry) => sum + bytesOf(entry), 0);
  const dropped = largest
    .filter(([key]) => key !== "captured-at" && key !== "url")
    .filter((entry) => {
      const isTooLarge = bytes > MAX_CONTEXT_BYTES;
      if (isTooLarge) bytes -= bytesOf(entry);
      return isTooLarge;
    })
    .map(([key]) => key);
  const kept = entries.filter(([key]) => !dropped.includes(key));
  return Object.fromEntries(dropped.length > 0 ? [...kept, ["dropped", dropped.join()]] : kept);
}

/** Reads the context in an object's metadata. What can't be read stays a text, which is invalid. */
export function readMetadata(metadata: Readonly<Record<string, string>> = {}): GivenContext {
  const entries = CONTEXT_ENTRIES.map(([name, field]) => {
    const text = metadata[toContextKey(name)];
    if (field.form === "names" && text !== undefined)
      return [name, decodeText(text, field) ?? text];
    return [
      name,
      field.form === "flag" && /^(?:true|false)$/.test(text ?? "") ? text === "true" : text,
    ];
  });
  return { ...Object.fromEntries(entries), dropped: metadata["dropped"] };
}

/** Returns what a row of the API has of a context, with times in UTC. */
export function contextRowOf(context: Omit<CheckedContext, "problems">): ContextRow {
  const { publishedAt = null } = context;
  return toContextRow({ ...context, publishedAt: toInstant(publishedAt) ?? publishedAt });
}

/** Only addresses that a browser may follow: http and https. */
export function addressOrNull(text: string | null): string | null {
  const { url } = withoutCredentials({ url: text });
  if (url === null || url.length > MAX_URL_CHARACTERS || !URL.canParse(url)) return null;
  return /^https?:$/.test(new URL(url).protocol) ? url : null;
}

/** The same context or metadata without the users and passwords of its addresses, which nothing stores or returns. */
export function withoutCredentials<C extends Partial<Readonly<Record<"url" | "image", unknown>>>>(
  context: C,
): C {
  return { ...context, ...cleaned(context, "url"), ...cleaned(context, "image") };
}

function cleaned(context: Readonly<Record<string, unknown>>, name: string) {
  const url = URL.parse(String(context[name]));
  if (url === null || url.username + url.password === "") return {};
  Object.assign(url, { username: "", password: "" });
  return { [name]: url.href };
}
