import type { OpenAPIHono } from "@hono/zod-openapi";
import { cors } from "hono/cors";
import { conditional, uncachedByDefault } from "./http/conditional.ts";
import { answerError, answerNotFound } from "./http/problem.ts";
import { type AppEnv, createRouter } from "./http/router.ts";
import { oneArticle } from "./http/routes/article.ts";
import { articles } from "./http/routes/articles.ts";
import { ask } from "./http/routes/ask.ts";
import { captures } from "./http/routes/captures.ts";
import { changes } from "./http/routes/changes.ts";
import { behindArticles } from "./http/routes/evidence.ts";
import { explain } from "./http/routes/explain.ts";
import { hashtags, sources } from "./http/routes/facets.ts";
import { health } from "./http/routes/health.ts";
import { ingest } from "./http/routes/ingest.ts";
import { keyPoints } from "./http/routes/key-points.ts";
import { removals } from "./http/routes/removals.ts";
import { status } from "./http/routes/status.ts";
import { stories } from "./http/routes/stories.ts";
import { summary } from "./http/routes/summary.ts";
import { translation } from "./http/routes/translation.ts";

/** Every route of the API, in the order in which a request meets them. */
export function createApp(): OpenAPIHono<AppEnv> {
  const app = createRouter();
  app.use(uncachedByDefault);
  app.use(cors({ origin: "*", exposeHeaders: ["ETag", "Link", "Location"] }));
  app.use(conditional);

  app.route("/v1/articles", articles);
  app.route("/v1/articles", oneArticle);
  app.route("/v1/articles", behindArticles);
  app.route("/v1/articles", summary);
  app.route("/v1/articles", keyPoints);
  app.route("/v1/articles", explain);
  app.route("/v1/articles", translation);
  app.route("/v1/articles", removals);
  app.route("/v1/ask", ask);
  app.route("/v1/stories", stories);
  app.route("/v1/sources", sources);
  app.route("/v1/hashtags", hashtags);
  app.route("/v1/changes", changes);
  app.route("/v1/captures", captures);
  app.route("/v1/ingest", ingest);
  app.route("/v1/status", status);
  app.route("/health", health);

  app.notFound(answerNotFound);
  app.onError(answerError);
  return app;
}
