import type { OpenAPIHono } from "@hono/zod-openapi";
import { HEADERS } from "./answers.ts";
import type { AppEnv } from "./router.ts";

const ABOUT = {
  title: "Broadsheet",
  version: "1",
  description:
    "Clean, dated, de-duplicated news from saved pages. What a page does not say is null. Times are RFC 3339, UTC. Errors are problem details (RFC 9457).",
  license: { name: "MIT", identifier: "MIT" },
};

const TAGS = {
  articles: "Articles, and what stands behind each",
  stories: "Events, and the articles that tell them",
  changes: "What changed, in order, for whoever keeps a copy",
  captures: "The saved pages that articles are made of",
  comments: "What readers say of articles",
  agents: "The same for agents",
  deployment: "This deployment: its health, its state, this description",
} as const;

const EXAMPLES: Readonly<Record<keyof typeof HEADERS, string>> = {
  "Cache-Control": "public, max-age=60, stale-while-revalidate=600, stale-if-error=86400",
  ETag: 'W/"1f7b98751b6ecf0111c0"',
  Link: '</v1/articles?cursor=ODM>; rel="next"',
  Location: "/v1/articles/5f0c6b1d2a9e4c7780b1",
  "Retry-After": "60",
  "WWW-Authenticate": 'Bearer realm="broadsheet"',
};

export type ApiDocument = ReturnType<OpenAPIHono["getOpenAPI31Document"]>;

/** The OpenAPI 3.1 document of every route of `app`: what validates them describes them. */
export function describeApi(app: OpenAPIHono<AppEnv>): ApiDocument {
  const registry = app.openAPIRegistry;
  for (const [name, description] of Object.entries(HEADERS)) {
    const example = EXAMPLES[name as keyof typeof HEADERS];
    registry.registerComponent("headers", name, {
      ...{ description, example, required: true },
      schema: { type: "string" },
    });
  }
  registry.registerComponent("securitySchemes", "token", {
    ...{ type: "http", scheme: "bearer" },
    description: "The deployment's ADMIN_TOKEN",
  });
  return app.getOpenAPI31Document({
    openapi: "3.1.0",
    info: ABOUT,
    servers: [{ url: "/", description: "This deployment" }],
    tags: Object.entries(TAGS).map(([name, description]) => ({ name, description })),
  });
}
