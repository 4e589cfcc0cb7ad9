import type { OpenAPIHono } from "@hono/zod-openapi";
import { describeApi } from "./http/api-document.ts";
import { limitRate } from "./http/rate-limit.ts";
import type { AppEnv } from "./http/router.ts";
import { apiCatalog } from "./http/routes/api-catalog.ts";
import { apiDocument } from "./http/routes/api-document.ts";
import { oneArticle } from "./http/routes/article.ts";
import { articles } from "./http/routes/articles.ts";
import { ask } from "./http/routes/ask.ts";
import { captures } from "./http/routes/captures.ts";
import { changes } from "./http/routes/changes.ts";
import { comments } from "./http/routes/comments.ts";
import { docs } from "./http/routes/docs.ts";
import { behindArticles } from "./http/routes/evidence.ts";
import { explain } from "./http/routes/explain.ts";
import { hashtags, sources } from "./http/routes/facets.ts";
import { feeds } from "./http/routes/feeds.ts";
import { health } from "./http/routes/health.ts";
import { ingest } from "./http/routes/ingest.ts";
import { keyPoints } from "./http/routes/key-points.ts";
import { llms } from "./http/routes/llms.ts";
import { moderation } from "./http/routes/moderation.ts";
import { rebuild } from "./http/routes/rebuild.ts";
import { removals } from "./http/routes/removals.ts";
import { status } from "./http/routes/status.ts";
import { stories } from "./http/routes/stories.ts";
import { summary } from "./http/routes/summary.ts";
import { translation } from "./http/routes/translation.ts";
import { mcp } from "./mcp/route.ts";

/** Every route of the API, in the order in which a request meets them. */
export function mountApi(app: OpenAPIHono<AppEnv>) {
  // Counts what it looks up in the catalogue, and nothing else.
  const open = app.route("/v1/articles", oneArticle);
  app.use(limitRate);

  return open
    .route("/v1/articles", articles)
    .route("/v1/articles", behindArticles)
    .route("/v1/articles", summary)
    .route("/v1/articles", keyPoints)
    .route("/v1/articles", explain)
    .route("/v1/articles", translation)
    .route("/v1/articles", removals)
    .route("/v1/articles", comments)
    .route("/v1/comments", moderation)
    .route("/v1/ask", ask)
    .route("/v1/stories", stories)
    .route("/v1/sources", sources)
    .route("/v1/hashtags", hashtags)
    .route("/v1/changes", changes)
    .route("/feeds", feeds)
    .route("/v1/captures", captures)
    .route("/v1/ingest", ingest)
    .route("/v1/rebuild", rebuild)
    .route("/v1/status", status)
    .route("/health", health)
    .route("/openapi.json", apiDocument(app))
    .route("/docs", docs)
    .route(
      "/llms.txt",
      llms(() => describeApi(app).paths ?? {}),
    )
    .route("/.well-known/api-catalog", apiCatalog)
    .route("/mcp", mcp);
}
