import type { Context } from "hono";
import { bodyLimit } from "hono/body-limit";
import { createMiddleware } from "hono/factory";
import { HTTPException } from "hono/http-exception";
import type { AppEnv } from "../http/router.ts";
import { respondWithError } from "./respond.tsx";

/** Far more than a comment may have, so that a long text is returned to be shortened. */
const MAX_FORM_BYTES = 65_536;

const limitForm = bodyLimit({
  maxSize: MAX_FORM_BYTES,
  onError: (c) => respondWithError(c as Context<AppEnv>, 413, ({ errors }) => errors.formTooLong),
});

/**
 * Rejects a form that is too large, and one that a page of another site sent, by the headers that browsers set.
 * `hono/csrf` was rejected: it lets every body pass whose type is not one of a form's, such as JSON.
 */
export const checkForm = createMiddleware<AppEnv>(async function checkForm(c, next) {
  if (c.req.method !== "POST") return next();
  const isOwn =
    c.req.header("Sec-Fetch-Site") === "same-origin" ||
    c.req.header("Origin") === new URL(c.req.url).origin;
  return isOwn ? limitForm(c, next) : respondWithError(c, 403, ({ errors }) => errors.foreignForm);
});

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
