import { PUBLIC } from "../caching.ts";
import { textDocument } from "../responses.ts";
import { createRoute, Router } from "../router.ts";

/** `Content-Signal` is Cloudflare's extension of robots.txt: https://contentsignals.org. */
const TEXT = `# The articles were written by third parties, to whom their texts belong. Broadsheet read them from saved pages and
# grants no rights in them. Search engines may index the pages, and programs may quote them with a link as the law
# allows. Text and data mining for training models is reserved for the owners (Directive (EU) 2019/790, Article 4(3)).
# DELETE /v1/articles/{id} removes an article permanently; ask the operator of this deployment.
User-agent: *
Content-Signal: search=yes, ai-input=yes, ai-train=no
Allow: /
Disallow: /desk
Disallow: /mcp
Disallow: /search
Disallow: /v1/
`;

const show = createRoute({
  path: "/",
  operationId: "getRobotsText",
  tags: ["deployment"],
  summary: "Rules for crawlers",
  description:
    "Says what crawlers may read, and what the policy on the texts of third parties is (RFC 9309).",
  responses: () => textDocument("text/plain", "The rules for crawlers"),
});

export const robots = new Router().handle(show, (c) =>
  c.text(TEXT, 200, { "Cache-Control": PUBLIC }),
);
