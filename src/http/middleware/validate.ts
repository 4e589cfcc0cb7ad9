import type { Context } from "hono";
import type * as z from "zod";
import { describeUnknown } from "../../schema/messages.ts";
import { type InvalidField, problem } from "../problem.ts";
import type { AppEnv, RequestParts } from "../router.ts";

/** The output of the schema of each part of a request. */
type Outputs = Partial<Record<keyof RequestParts, unknown>>;

/**
 * Makes the function that checks the requests of a route. It returns the output of the schemas, or a problem that lists all
 * invalid fields of the first invalid part: query, path, headers, body.
 */
export function validator(parts: RequestParts) {
  const { query, path, header, body } = parts;
  const names = Object.keys(query?.shape ?? {});
  const json = body && "application/json" in body.content ? body.content["application/json"] : null;
  return async (c: Context<AppEnv>): Promise<Outputs | Response> => {
    const valid: Outputs = {};
    const faults = findParameterFaults(c.req.url, names);
    const invalid =
      (query ? check(valid, "query", query, c.req.query(), faults) : respondIfInvalid(faults)) ??
      (path && check(valid, "path", path, c.req.param())) ??
      (header && check(valid, "header", header, c.req.header())) ??
      (json && (await checkBody(c, valid, json.schema)));
    return invalid ?? valid;
  };
}

/**
 * Returns the query parameters of an address that are not among `names`, each with the nearest name, or all names if none
 * is near, and those that are given more than once. They are read from the address itself: the parser for validators
 * drops empty names, names that it cannot represent, and all values of a name but the first.
 */
export function findParameterFaults(url: string, names: readonly string[]): InvalidField[] {
  if (!url.includes("?")) return [];
  const given = new URL(url).searchParams;
  return [...new Set(given.keys())].flatMap((name) => {
    const pointer = pointerTo("query", name);
    if (!names.includes(name)) return { pointer, detail: describeUnknown(name, names) };
    if (given.getAll(name).length === 1) return [];
    return { pointer, detail: `${name} is given more than once. Give it once.` };
  });
}

/** Returns null if the part is valid, and adds the output of its schema to `valid`. */
function check(
  valid: Outputs,
  part: keyof RequestParts,
  schema: z.ZodType,
  given: unknown,
  others: readonly InvalidField[] = [],
): Response | null {
  const { success, data, error } = schema.safeParse(given);
  if (success) valid[part] = data;
  const issues = (error?.issues ?? []).flatMap((issue) => {
    // A misspelt field of a strict body that was ignored would change what is asked.
    if (issue.code === "unrecognized_keys") {
      const names = Object.keys((schema as z.ZodObject).shape);
      return issue.keys.map((key) => ({
        pointer: pointerTo(part, key),
        detail: describeUnknown(key, names, "field"),
      }));
    }
    // A name among several is a part of its parameter, and has no pointer of its own.
    const path = part === "body" ? issue.path : issue.path.slice(0, 1);
    return { pointer: pointerTo(part, ...path), detail: issue.message };
  });
  return respondIfInvalid([...others, ...issues]);
}

function respondIfInvalid(errors: readonly InvalidField[]): Response | null {
  if (errors.length === 0) return null;
  return problem(400, errors.map(({ detail }) => detail).join(" "), { errors });
}

/** RFC 6901, section 3. */
function pointerTo(...steps: readonly PropertyKey[]): string {
  return steps
    .map((step) => `/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`)
    .join("");
}

const BAD_JSON = "The body must be JSON.";
const BAD_TYPE = "The body must be JSON, sent with `Content-Type: application/json`.";

/** Whether a media type is JSON. Its charset does not matter: JSON has only one. */
export function isJson(contentType: string | undefined): boolean {
  return /^application\/json[ \t]*(?:;|$)/i.test(contentType ?? "");
}

async function checkBody(
  c: Context<AppEnv>,
  valid: Outputs,
  schema: z.ZodType,
): Promise<Response | null> {
  if (!isJson(c.req.header("Content-Type"))) {
    return problem(415, BAD_TYPE, { pointer: "/header/content-type" });
  }
  let given: unknown;
  try {
    given = await c.req.json();
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return problem(400, BAD_JSON, { pointer: "/body" });
  }
  return check(valid, "body", schema, given);
}
