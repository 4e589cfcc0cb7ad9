import { checkHealth } from "../services/statistics.ts";
import { problem } from "./problem.ts";
import { document, problems } from "./responses.ts";
import { createRoute, Router } from "./router.ts";

const check = createRoute({
  path: "/",
  operationId: "getHealth",
  tags: ["deployment"],
  summary: "Whether the catalogue responds",
  description: "Reads the edition from the catalogue, and is 503 if that fails.",
  responses: async () => ({
    200: document("The database is available", (await import("../schema/health.ts")).healthSchema),
    ...problems(503),
  }),
});

export const health = new Router().handle(check, async (c) => {
  const found = await checkHealth(c.env.CATALOGUE);
  if (found.kind === "unavailable") {
    return problem(503, "The catalogue does not respond. Were its migrations applied?");
  }
  return c.json({ status: found.kind, edition: found.edition }, 200, {
    "Cache-Control": "no-store",
  });
});
