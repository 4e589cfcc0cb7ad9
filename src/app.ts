import { requestId } from "hono/request-id";
import { mountApi } from "./api.ts";
import { allowedMethods, OTHER_METHODS } from "./http/middleware/allowed-methods.ts";
import { defaultHeaders } from "./http/middleware/default-headers.ts";
import { rejectCompressed } from "./http/middleware/limit-body.ts";
import { localOnly } from "./http/middleware/local-only.ts";
import { recordSpending } from "./http/middleware/spending.ts";
import { respondError } from "./http/problem.ts";
import { Router } from "./http/router.ts";
import { withLogId } from "./log.ts";
import { checkForm } from "./web/form.ts";
import { PAGE_PATHS, pages, respondNotFound } from "./web/pages.ts";
import { renderProblemsAsHtml } from "./web/respond.tsx";

/** Creates the Worker's HTTP: the API for programs, the pages for people, and the responses when neither matches. */
export function createApp() {
  const app = new Router();
  const checkMethod = allowedMethods(app);
  app.use(requestId({ generator: (c) => c.req.header("CF-Ray") ?? crypto.randomUUID() }));
  app.use((c, next) => withLogId(c.get("requestId"), next));
  app.use(defaultHeaders);
  app.use(recordSpending);
  // Only on the pages' paths: a program's request needs none of this.
  for (const path of PAGE_PATHS) app.use(path, renderProblemsAsHtml);
  app.use(localOnly);
  app.use(rejectCompressed);
  app.on(OTHER_METHODS, "*", checkMethod);
  for (const path of PAGE_PATHS) app.use(path, checkForm);
  mountApi(app);
  app.route("/", pages);

  // Only a request that no route has answered gets here.
  app.use(checkMethod);
  const paths = app.described.map(({ path }) => path);
  app.notFound((c) => respondNotFound(c, paths));
  app.onError(respondError);
  return app;
}
