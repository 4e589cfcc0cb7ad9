import { methodNotAllowed } from "hono/method-not-allowed";
import { mountApi } from "./api.ts";
import { front } from "./http/front.ts";
import { answerError, answerMethod } from "./http/problem.ts";
import { createRouter } from "./http/router.ts";
import { answerNowhere, pages, tellAsPages } from "./web/pages.ts";

/** The Worker's HTTP: the API for programs, the pages for people, and what neither answers. */
export function createApp() {
  const app = createRouter();
  app.use(front);
  app.use(tellAsPages);
  mountApi(app);
  app.route("/", pages);

  // Last, so that only what no route has answered gets here.
  app.use(methodNotAllowed({ app, onMethodNotAllowed: answerMethod }));
  app.notFound(answerNowhere);
  app.onError(answerError);
  return app;
}
