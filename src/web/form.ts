import type { Context } from "hono";
import { HTTPException } from "hono/http-exception";
import type { AppEnv } from "../http/router.ts";

/**
 * Returns the fields of a form as they were typed, with an empty text for a missing field or a file.
 * Throws a 400 if the body is not a form, such as incomplete multipart.
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
