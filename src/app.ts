import { methodNotAllowed } from "hono/method-not-allowed";
import { mountApi } from "./api.ts";
import { front } from "./http/middleware/default-headers.ts";
import { answerError, answerMethod } from "./http/problem.ts";
import { Router } from "./http/router.ts";
import { answerNowhere, PAGE_PATHS, pages, tellAsPages } from "./web/pages.ts";

/** The Worker's HTTP: the API for programs, the pages for people, and what neither answers. */
export function createApp() {
  const app = new Router();
  app.use(front);
  // Not for every request: a program's should meet nothing that it has no use for.
  for (const path of PAGE_PATHS) app.use(path, tellAsPages);
  mountApi(app);
  app.route("/", pages);

  // Last, so that only what no route has answered gets here.
  app.use(methodNotAllowed({ app, onMethodNotAllowed: answerMethod }));
  app.notFound(answerNowhere);
  app.onError(answerError);
  return app;
}
