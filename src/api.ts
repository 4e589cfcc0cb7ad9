import { captures } from "./http/admin/captures.ts";
import { moderation } from "./http/admin/comments.ts";
import { inbox } from "./http/admin/inbox.ts";
import { ingest, rebuild } from "./http/admin/runs.ts";
import { health, metrics, status } from "./http/admin/status.ts";
import { webhooks } from "./http/admin/webhooks.ts";
import { comments } from "./http/articles/comments.ts";
import { counts } from "./http/articles/counts.ts";
import { removals } from "./http/articles/delete.ts";
import { derivedTexts } from "./http/articles/derived-texts.ts";
import { oneArticle } from "./http/articles/get.ts";
import { articles } from "./http/articles/list.ts";
import { related } from "./http/articles/related.ts";
import { sightings } from "./http/articles/sightings.ts";
import { questions } from "./http/ask.ts";
import { changes } from "./http/changes.ts";
import { apiCatalog } from "./http/discovery/api-catalog.ts";
import { llms, robots } from "./http/discovery/crawlers.ts";
import { apiDocument, docs } from "./http/discovery/openapi.ts";
import { categories, hashtags, languages, sources, subscriptions } from "./http/facets.ts";
import { feeds } from "./http/feeds.ts";
import { limitRate } from "./http/middleware/rate-limit.ts";
import { overview } from "./http/overview.ts";
import type { Router } from "./http/router.ts";
import { stories } from "./http/stories.ts";
import { mcp } from "./mcp/route.ts";

/** Mounts every route of the API, in the order in which a request meets them, and in which the reference lists them. */
export function mountApi(app: Router): void {
  // What most clients want comes first in the reference, so it has its rate limit before the others.
  app.use("/v1/articles", limitRate);
  app.mountRouter("/v1/articles", articles);
  // Before the route of one article, which would take `counts` for an id.
  app.mountRouter("/v1/articles", counts);
  // Before the rate limit: it counts only its catalogue lookups, not its KV reads.
  app.mountRouter("/v1/articles", oneArticle);
  app.use(limitRate);

  app.mountRouter("/v1/articles", sightings);
  app.mountRouter("/v1/articles", related);
  app.mountRouter("/v1/articles", derivedTexts);
  app.mountRouter("/v1/articles", removals);
  app.mountRouter("/v1/articles", comments);
  app.mountRouter("/v1/comments", moderation);
  app.mountRouter("/v1/ask", questions);
  app.mountRouter("/v1/stories", stories);
  app.mountRouter("/v1/overview", overview);
  app.mountRouter("/v1/sources", sources);
  app.mountRouter("/v1/hashtags", hashtags);
  app.mountRouter("/v1/languages", languages);
  app.mountRouter("/v1/categories", categories);
  app.mountRouter("/v1/changes", changes);
  app.mountRouter("/feeds", feeds);
  app.mountRouter("/feeds", subscriptions);
  app.mountRouter("/v1/webhooks", webhooks);
  app.mountRouter("/v1/captures", captures);
  app.mountRouter("/v1/inbox", inbox);
  app.mountRouter("/v1/ingest", ingest);
  app.mountRouter("/v1/rebuild", rebuild);
  app.mountRouter("/v1/status", status);
  app.mountRouter("/metrics", metrics);
  app.mountRouter("/health", health);
  app.mountRouter("/openapi.json", apiDocument(app));
  app.mountRouter("/docs", docs);
  app.mountRouter("/llms.txt", llms(app));
  app.mountRouter("/robots.txt", robots);
  app.mountRouter("/.well-known/api-catalog", apiCatalog);
  app.mountRouter("/mcp", mcp(app));
}
