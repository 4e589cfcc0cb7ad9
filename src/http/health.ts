import * as z from "zod";
import { readEdition } from "../storage/catalogue/articles.ts";
import { problem } from "./problem.ts";
import { document, problems, unchanged } from "./responses.ts";
import { createRoute, Router } from "./router.ts";

const check = createRoute({
  method: "get",
  path: "/",
  operationId: "getHealth",
  tags: ["deployment"],
  summary: "Whether the catalogue answers",
  security: [],
  request: {},
  responses: () => ({
    200: document(
      "The catalogue answers",
      z.object({ status: z.literal("ok"), edition: z.int().nonnegative() }),
    ),
    304: unchanged,
    ...problems(400, 503),
  }),
});

export const health = new Router().answer(check, async (c) => {
  try {
    const edition = await readEdition(c.env.CATALOGUE);
    return c.json({ status: "ok" as const, edition }, 200, { "Cache-Control": "no-store" });
  } catch (error) {
    console.error("The catalogue does not answer:", error);
    return problem(503, "The catalogue does not answer. Were its migrations applied?");
  }
});
