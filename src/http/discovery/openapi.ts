import * as z from "zod";
import { JSON_TYPE, PUBLIC } from "../caching.ts";
import { document } from "../responses.ts";
import { createRoute, Router } from "../router.ts";

const show = createRoute({
  path: "/",
  operationId: "getApiDocument",
  tags: ["deployment"],
  summary: "This description",
  description: "Describes every route, parameter and response. Clients can be generated from it.",
  responses: () => ({
    200: document("The OpenAPI 3.1 document of the API", z.looseObject({ openapi: z.string() })),
  }),
});

/** Serves the description of `app`, which is made once: it converts every schema. */
export function apiDocument(app: Router) {
  let json: string | undefined;
  return new Router().handle(show, async () => {
    const { describeApi } = await import("./openapi-document.ts");
    json ??= JSON.stringify(describeApi(app.described));
    return new Response(json, {
      headers: { "Content-Type": JSON_TYPE, "Cache-Control": PUBLIC },
    });
  });
}
