import { limitRate } from "./http/rate-limit.ts";
import type { Router } from "./http/router.ts";
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
export function mountApi(app: Router): void {
  // Counts what it looks up in the catalogue, and nothing else.
  app.mountRouter("/v1/articles", oneArticle);
  app.use(limitRate);

  app.mountRouter("/v1/articles", articles);
  app.mountRouter("/v1/articles", behindArticles);
  app.mountRouter("/v1/articles", summary);
  app.mountRouter("/v1/articles", keyPoints);
  app.mountRouter("/v1/articles", explain);
  app.mountRouter("/v1/articles", translation);
  app.mountRouter("/v1/articles", removals);
  app.mountRouter("/v1/articles", comments);
  app.mountRouter("/v1/comments", moderation);
  app.mountRouter("/v1/ask", ask);
  app.mountRouter("/v1/stories", stories);
  app.mountRouter("/v1/sources", sources);
  app.mountRouter("/v1/hashtags", hashtags);
  app.mountRouter("/v1/changes", changes);
  app.mountRouter("/feeds", feeds);
  app.mountRouter("/v1/captures", captures);
  app.mountRouter("/v1/ingest", ingest);
  app.mountRouter("/v1/rebuild", rebuild);
  app.mountRouter("/v1/status", status);
  app.mountRouter("/health", health);
  app.mountRouter("/openapi.json", apiDocument(app));
  app.mountRouter("/docs", docs);
  app.mountRouter("/llms.txt", llms(app));
  app.mountRouter("/.well-known/api-catalog", apiCatalog);
  app.mountRouter("/mcp", mcp);
}
