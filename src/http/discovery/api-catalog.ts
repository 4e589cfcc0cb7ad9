import * as z from "zod";
import { text } from "../../schema/fields.ts";
import { PUBLIC } from "../caching.ts";
import { PAGE_HEADERS } from "../responses.ts";
import { Router } from "../router.ts";

/** RFC 9727, section 4.2, and appendix A. */
const LINKSET =
  'application/linkset+json; profile="https://www.rfc-editor.org/info/rfc9727"' as const;

const ORIGIN = "https://broadsheet.example";

/** Links from each API to its descriptions: a link set (RFC 9264) with the relations of RFC 9727. */
function linksetSchema() {
  const targets = z.array(
    z.object({
      href: z.url().meta({ description: "Address of the target", example: `${ORIGIN}/docs` }),
      type: text("Media type of the target", "text/html"),
    }),
  );
  const api = z.object({
    anchor: z
      .url()
      .meta({ description: "The API that the links describe", example: `${ORIGIN}/v1/` }),
    "service-desc": targets.optional().describe("Descriptions for programs"),
    "service-doc": targets.describe("Descriptions for people"),
    "service-meta": targets.optional().describe("Notes for language models"),
    status: targets.describe("State of the API"),
  });
  return z.object({ linkset: z.array(api).describe("The links, as RFC 9264 defines them") });
}

export const apiCatalog = new Router({ tag: "deployment" }).handle({
  operationId: "getApiCatalog",
  summary: "Links to the descriptions of the API",
  description:
    "Links to the descriptions of this API for programs and people, as RFC 9727 defines them.",
  responses: {
    200: {
      description: "The APIs of this deployment, with links to their descriptions (RFC 9727)",
      headers: PAGE_HEADERS,
      content: { [LINKSET]: { schema: linksetSchema } },
    },
  },
  handler: (c) => {
    const { origin } = new URL(c.req.url);
    const link = (path: string, type: string) => [{ href: origin + path, type }];
    const status = link("/health", "application/json");
    const linkset = [
      {
        anchor: `${origin}/v1/`,
        "service-desc": link("/openapi.json", "application/json"),
        "service-doc": link("/docs", "text/html"),
        "service-meta": link("/llms.txt", "text/plain"),
        status,
      },
      { anchor: `${origin}/mcp`, "service-doc": link("/llms.txt", "text/plain"), status },
    ];
    // The response to HEAD must have this relation (section 2), and HEAD is GET without its body.
    return c.body(JSON.stringify({ linkset }), 200, {
      "Content-Type": LINKSET,
      "Cache-Control": PUBLIC,
      Link: '</.well-known/api-catalog>; rel="api-catalog"',
    });
  },
});
