import type { OpenAPIHono } from "@hono/zod-openapi";
import { cors } from "hono/cors";
import { conditional, uncachedByDefault } from "./http/conditional.ts";
import { answerError, answerNotFound } from "./http/problem.ts";
import { type AppEnv, createRouter } from "./http/router.ts";
import { articles } from "./http/routes/articles.ts";
import { captures } from "./http/routes/captures.ts";
import { health } from "./http/routes/health.ts";
import { ingest } from "./http/routes/ingest.ts";

/** Every route of the API, in the order in which a request meets them. */
export function createApp(): OpenAPIHono<AppEnv> {
  const app = createRouter();
  app.use(uncachedByDefault);
  app.use(cors({ origin: "*", exposeHeaders: ["ETag", "Link", "Location"] }));
  app.use(conditional);

  app.route("/v1/articles", articles);
  app.route("/v1/captures", captures);
  app.route("/v1/ingest", ingest);
  app.route("/health", health);

  app.notFound(answerNotFound);
  app.onError(answerError);
  return app;
}
