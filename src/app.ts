import type { OpenAPIHono } from "@hono/zod-openapi";
import { cors } from "hono/cors";
import { conditional, uncachedByDefault } from "./http/conditional.ts";
import { answerError } from "./http/problem.ts";
import { type AppEnv, createRouter } from "./http/router.ts";
import { apiCatalog } from "./http/routes/api-catalog.ts";
import { oneArticle } from "./http/routes/article.ts";
import { articles } from "./http/routes/articles.ts";
import { captures } from "./http/routes/captures.ts";
import { changes } from "./http/routes/changes.ts";
import { comments } from "./http/routes/comments.ts";
import { docs } from "./http/routes/docs.ts";
import { behindArticles } from "./http/routes/evidence.ts";
import { hashtags, sources } from "./http/routes/facets.ts";
import { feeds } from "./http/routes/feeds.ts";
import { health } from "./http/routes/health.ts";
import { ingest } from "./http/routes/ingest.ts";
import { llms } from "./http/routes/llms.ts";
import { moderation } from "./http/routes/moderation.ts";
import { removals } from "./http/routes/removals.ts";
import { status } from "./http/routes/status.ts";
import { stories } from "./http/routes/stories.ts";
import { mcp } from "./mcp/route.ts";
import { answerNowhere, pages } from "./web/pages.ts";

const INFO = { openapi: "3.1.0", info: { title: "Broadsheet", version: "1" } };

/** Every route of the API, in the order in which a request meets them. */
export function createApp(): OpenAPIHono<AppEnv> {
  const app = createRouter();
  app.use(uncachedByDefault);
  app.use(cors({ origin: "*", exposeHeaders: ["ETag", "Link", "Location"] }));
  app.use(conditional);

  app.route("/v1/articles", articles);
  app.route("/v1/articles", oneArticle);
  app.route("/v1/articles", behindArticles);
  app.route("/v1/articles", removals);
  app.route("/v1/articles", comments);
  app.route("/v1/stories", stories);
  app.route("/v1/sources", sources);
  app.route("/v1/hashtags", hashtags);
  app.route("/v1/changes", changes);
  app.route("/feeds", feeds);
  app.route("/v1/captures", captures);
  app.route("/v1/comments", moderation);
  app.route("/v1/ingest", ingest);
  app.route("/v1/status", status);
  app.route("/health", health);
  app.route("/docs", docs);
  app.route(
    "/llms.txt",
    llms(() => app.getOpenAPI31Document(INFO).paths ?? {}),
  );
  app.route("/.well-known/api-catalog", apiCatalog);
  app.route("/mcp", mcp);
  app.route("/", pages);

  app.notFound(answerNowhere);
  app.onError(answerError);
  return app;
}
