import * as z from "zod";
import { text } from "../../schema/fields.ts";
import { JSON_TYPE, PUBLIC } from "../caching.ts";
import { document, textDocument } from "../responses.ts";
import { Router } from "../router.ts";

/** Serves the description of `app`, which is made once: it converts every schema. */
export function apiDocument(app: Router) {
  let json: string | undefined;
  return new Router({ tag: "deployment" }).handle({
    operationId: "getApiDocument",
    summary: "This description",
    description: "Describes every route, parameter and response. Clients can be generated from it.",
    responses: {
      200: document(
        "The OpenAPI 3.1 document of the API",
        z.looseObject({ openapi: text("Version of OpenAPI", "3.1.0") }),
      ),
    },
    handler: async () => {
      const { describeApi } = await import("./openapi-document.ts");
      json ??= JSON.stringify(describeApi(app.described));
      return new Response(json, {
        headers: { "Content-Type": JSON_TYPE, "Cache-Control": PUBLIC },
      });
    },
  });
}

/**
 * The reference loads its own files and the API's document, and nothing from another host.
 * `data:` is for the viewer's icons, which its stylesheet holds.
 */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

/** The files that it names are static assets, in `assets/docs`. */
const PAGE = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>Broadsheet API reference</title>
    <link rel="icon" href="data:,">
    <link rel="service-desc" type="application/json" href="/openapi.json">
    <link rel="stylesheet" href="/docs/swagger-ui/swagger-ui.css">
    <link rel="stylesheet" href="/docs/docs.css">
    <script src="/docs/swagger-ui/swagger-ui-bundle.js" defer></script>
    <script src="/docs/docs.js" defer></script>
  </head>
  <body>
    <div id="reference"></div>
    <noscript>The reference needs JavaScript. <a href="/openapi.json">The OpenAPI document</a> and <a href="/llms.txt">a short text</a> say the same.</noscript>
  </body>
</html>
`;

export const docs = new Router({ tag: "deployment" }).handle({
  operationId: "getDocs",
  summary: "The reference",
  description: "The OpenAPI document as a page on which requests can be tried.",
  responses: textDocument("text/html", "The interactive reference", "<!doctype html>…"),
  handler: (c) =>
    c.html(PAGE, 200, {
      "Cache-Control": PUBLIC,
      "Content-Security-Policy": POLICY,
    }),
});
