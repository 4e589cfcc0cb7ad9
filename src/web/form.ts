import type { Context } from "hono";
import { HTTPException } from "hono/http-exception";
import type { AppEnv } from "../http/router.ts";

/**
 * The fields of a form as they were typed; what is missing, or is a file, is the empty text. Throws a
 * 400 where the body is no form, such as multipart without its end.
 */
export async function readForm<Field extends string>(
  c: Context<AppEnv>,
  ...fields: readonly Field[]
): Promise<Record<Field, string>> {
  const form = await c.req.parseBody().catch((cause: unknown) => {
    throw new HTTPException(400, { cause });
  });
  const typed = (field: Field) => {
    const value = form[field];
    return [field, typeof value === "string" ? value : ""] as const;
  };
  return Object.fromEntries(fields.map(typed)) as Record<Field, string>;
}
