import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { digest } from "../../text/hashes.ts";
import { document, problems, unchanged } from "../answers.ts";
import { describeApi } from "../api-document.ts";
import { JSON_TYPE, PUBLIC } from "../caching.ts";
import { type AppEnv, createRouter } from "../router.ts";

const show = createRoute({
  method: "get",
  path: "/",
  operationId: "getApiDocument",
  tags: ["deployment"],
  summary: "This description",
  security: [],
  request: { query: z.object({}) },
  responses: {
    200: document("The OpenAPI 3.1 document of the API", z.looseObject({ openapi: z.string() })),
    304: unchanged,
    ...problems(400),
  },
});

/** Serves the description of `app`, which is made when it is first asked for. */
export function apiDocument(app: OpenAPIHono<AppEnv>) {
  let made: { readonly json: string; readonly etag: string } | undefined;
  const make = () => {
    const json = JSON.stringify(describeApi(app));
    return { json, etag: `W/"${digest(json)}"` };
  };
  return createRouter().openapi(show, () => {
    made ??= make();
    return new Response(made.json, {
      headers: { "Content-Type": JSON_TYPE, "Cache-Control": PUBLIC, ETag: made.etag },
    });
  });
}
