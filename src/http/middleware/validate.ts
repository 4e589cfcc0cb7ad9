import type { Context, MiddlewareHandler } from "hono";
import type * as z from "zod";
import { describeUnknown } from "../../schema/messages.ts";
import { type InvalidField, problem } from "../problem.ts";
import type { AppEnv, RequestParts } from "../router.ts";

/**
 * Responds to an invalid request with a problem that lists all invalid fields of its first invalid part:
 * query, path, headers, body. A handler gets the output of the schemas.
 */
export function validate(parts: RequestParts): MiddlewareHandler<AppEnv> {
  const { query, params, headers, body } = parts;
  const names = Object.keys(query?.shape ?? {});
  const json = body && "application/json" in body.content ? body.content["application/json"] : null;
  return async function validate(c, next) {
    const faults = findParameterFaults(c.req.url, names);
    const invalid =
      (query ? check(c, "query", query, c.req.query(), faults) : respondIfInvalid(faults)) ??
      (params && check(c, "param", params, c.req.param())) ??
      (headers && check(c, "header", headers, c.req.header())) ??
      (json && (await checkBody(c, json.schema)));
    return invalid ?? next();
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

/** The name of each part in a pointer. */
const PARTS = { query: "query", param: "path", header: "header", json: "body" } as const;

/** Returns null if the part is valid, and passes the output of its schema on to the handler. */
function check(
  c: Context<AppEnv>,
  part: keyof typeof PARTS,
  schema: z.ZodType,
  given: unknown,
  others: readonly InvalidField[] = [],
): Response | null {
  const { success, data, error } = schema.safeParse(given);
  if (success) c.req.addValidatedData(part, data as object);
  const issues = (error?.issues ?? []).flatMap((issue) => {
    // A misspelt field of a strict body that was ignored would change what is asked.
    if (issue.code === "unrecognized_keys") {
      const names = Object.keys((schema as z.ZodObject).shape);
      return issue.keys.map((key) => ({
        pointer: pointerTo(PARTS[part], key),
        detail: describeUnknown(key, names, "field"),
      }));
    }
    // A name among several is a part of its parameter, and has no pointer of its own.
    const path = part === "json" ? issue.path : issue.path.slice(0, 1);
    return { pointer: pointerTo(PARTS[part], ...path), detail: issue.message };
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

async function checkBody(c: Context<AppEnv>, schema: z.ZodType): Promise<Response | null> {
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
  return check(c, "json", schema, given);
}
