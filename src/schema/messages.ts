import * as z from "zod";
import { findNearest, MAX_LISTED_VALUES, suggest } from "../text/suggestions.ts";

/**
 * What clients are told of an invalid value: a sentence with its name, the rule, and the nearest valid value. It is made
 * from the schema, for requests, pages, tools and variables alike, so no schema knows the name of its value.
 */

z.config({ customError: toSentence });

/** Reports a fault that only code finds. `rest` is the rest of a sentence that begins with the value's name. */
export function report(context: z.core.$RefinementCtx, rest: string): never {
  context.addIssue({ code: "custom", params: { rest } });
  return z.NEVER;
}

/** Names of parameters in other news APIs, and what they are here. */
const NAMES_ELSEWHERE: ReadonlyMap<string, string> = new Map(
  Object.entries({
    domains: "domain",
    from_: "from",
    keywords: "q",
    lang: "language",
    page: "cursor",
    page_size: "limit",
    pagesize: "limit",
    sortby: "sort",
    sources: "source",
    tag: "hashtag",
    to_: "to",
  }),
);

/** Says that there is no parameter of this name, or no field or filter, with the one that is meant, or all if none is near. */
export function describeUnknown(
  name: string,
  names: readonly string[],
  what: "parameter" | "field" | "filter" = "parameter",
): string {
  const elsewhere = NAMES_ELSEWHERE.get(name.toLowerCase());
  const meant = names.find((each) => each === elsewhere) ?? findNearest(name, names);
  const hint =
    meant === "cursor" && elsewhere === meant
      ? "For the next page, pass `next` of this one as cursor."
      : meant !== null
        ? `Did you mean "${meant}"?`
        : names.length === 0
          ? "This route takes no parameters."
          : what === "parameter"
            ? `This route takes ${names.join(", ")}.`
            : `Use one of ${names.join(", ")}.`;
  return `There is no ${what} "${name.slice(0, 100)}". ${hint}`;
}

function toSentence(issue: z.core.$ZodRawIssue): string | undefined {
  const { path = [], input, schema } = issue;
  const name = path.findLast((step) => typeof step === "string") ?? "The body";
  if (issue.code === "custom") {
    const { rest } = issue.params ?? {};
    return rest && `${name} ${rest}`;
  }
  if (issue.code === "unrecognized_keys" && schema instanceof z.ZodObject) {
    const names = Object.keys(schema.shape);
    return issue.keys.map((key) => describeUnknown(key, names, "field")).join(" ");
  }
  if (issue.code === "invalid_value" && typeof input === "string") {
    return `${name} does not accept "${input.slice(0, 100)}". ${suggest(input, issue.values.map(String))}`;
  }
  if (!schema) return undefined;
  const rule = ruleOf(z.toJSONSchema(schema, { io: "input", unrepresentable: "any" }));
  return `${name} must be ${rule}.${nearestTo(issue)}`;
}

type JsonSchema = z.core.JSONSchema.BaseSchema;

/** The rule of a schema in words, such as "a whole number from 1 to 100", from what the OpenAPI document says of it. */
function ruleOf(json: JsonSchema): string {
  const values = json.enum ?? (json.const === undefined ? undefined : [json.const]);
  if (values && values.length > MAX_LISTED_VALUES) return "one of the values in /openapi.json";
  if (values) return values.length === 1 ? `${values[0]}` : `one of ${values.join(", ")}`;
  if (json.anyOf) return json.anyOf.map((each) => ruleOf(each as JsonSchema)).join(", or ");
  const { properties, items, additionalProperties, pattern, description, example } = json;
  switch (json.type) {
    case "integer":
      return `a whole number${rangeOf(json.minimum, json.maximum, "from")}`;
    case "array":
      return `an array${rangeOf(json.minItems, json.maxItems, "of", "items")}, each ${ruleOf(items as JsonSchema)}`;
    case "object":
      if (!properties)
        return `a JSON object, each value ${ruleOf(additionalProperties as JsonSchema)}`;
      return `a JSON object with ${json.required?.join(" and ") ?? Object.keys(properties).join(" or ")}`;
  }
  const what =
    FORMATS[`${json.format}`] ??
    (pattern && description
      ? `${description.charAt(0).toLowerCase()}${description.slice(1)}, such as ${example}`
      : "a text");
  return what + rangeOf(json.minLength, json.maxLength, "of", "characters");
}

/** The formats of texts. */
const FORMATS: Readonly<Record<string, string>> = {
  date: "a day such as 2025-08-01",
  "date-time": "an RFC 3339 time such as 2025-08-01T12:00:00Z",
  uri: "an http or https address",
};

/** What a value may be at least and at most. zod states the limits of its integers, too. */
function rangeOf(
  least = Number.MIN_SAFE_INTEGER,
  most = Number.MAX_SAFE_INTEGER,
  preposition: string,
  unit = "",
): string {
  const [hasLeast, hasMost] = [least, most].map((limit) => Number.isSafeInteger(2 * limit));
  if (!hasLeast && !hasMost) return "";
  const range = hasLeast
    ? hasMost
      ? `${least} to ${most}`
      : `at least ${least}`
    : `up to ${most}`;
  return ` ${hasLeast && !hasMost ? "of" : preposition} ${range} ${unit}`.trimEnd();
}

/** The limit that a number is beyond, or the day that is meant by a text such as 20250801 or 2025/8/1. */
function nearestTo({ code, input, ...issue }: z.core.$ZodRawIssue): string {
  if (typeof input === "number") {
    const nearest = issue["maximum"] ?? issue["minimum"];
    return nearest === undefined ? "" : ` The nearest is ${nearest}.`;
  }
  if (code !== "invalid_format" && code !== "invalid_union") return "";
  const [, year, month = "", date = ""] = /^(\d{4})\W?(\d\d?)\W?(\d\d?)\b/.exec(`${input}`) ?? [];
  const day = `${year}-${month.padStart(2, "0")}-${date.padStart(2, "0")}`;
  return issue.schema && z.safeParse(issue.schema, day).success ? ` Did you mean ${day}?` : "";
}
