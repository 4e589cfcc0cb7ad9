import * as z from "zod";
import { listChanges } from "../storage/catalogue/changes.ts";
import { EDITION, listPage, setPageHeaders } from "./list-page.ts";
import { cursor, limit, toCursor } from "./parameters.ts";
import { problem } from "./problem.ts";
import { problems, unchanged } from "./responses.ts";
import { createRoute, Router } from "./router.ts";

const SINCE = "since must be the number of an edition, 0 for the beginning.";

const change = () =>
  z
    .object({
      edition: z.int().positive(),
      kind: z.enum(["created", "updated", "merged", "removed"]),
      article: z.string(),
      version: z
        .string()
        .optional()
        .meta({ description: "Of a new or updated article: its version, which is its ETag" }),
      fields: z
        .array(z.string())
        .optional()
        .meta({ description: "Of an update: the top-level fields that differ" }),
      into: z
        .string()
        .optional()
        .meta({ description: "Of a merger: the id that the article's id now redirects to" }),
      at: z.iso.datetime(),
    })
    .meta({ id: "Change" });

const list = createRoute({
  method: "get",
  path: "/",
  operationId: "listChanges",
  tags: ["changes"],
  summary: "The journal",
  security: [],
  request: {
    query: z.object({
      since: z
        .string({ error: SINCE })
        .regex(/^\d{1,15}$/, { error: SINCE })
        .transform(Number)
        .default(0)
        .meta({
          type: "integer",
          minimum: 0,
          default: 0,
          example: 78,
          description: "The edition that the client knows already",
        }),
      limit,
      cursor: cursor(z.int().nonnegative(), 78),
    }),
  },
  responses: () => ({
    200: listPage(
      "What changed after an edition, in order, none left out. Another `epoch` is another journal: a copy must then begin anew.",
      change(),
      { ...EDITION, epoch: z.string().meta({ description: "Name of the journal" }) },
    ),
    304: unchanged,
    ...problems(400, 410),
  }),
});

export const changes = new Router().answer(list, async (c) => {
  const { since, limit, cursor } = c.req.valid("query");
  const after = cursor ?? since;
  const { edition, epoch, changes } = await listChanges(c.env.CATALOGUE, {
    since: after,
    limit: limit + 1,
  });
  if (after > edition) {
    const detail = `The journal is at edition ${edition}, in epoch ${epoch}; ${after} is of an earlier journal. Begin anew with since=0.`;
    const pointer = cursor === null ? "/query/since" : "/query/cursor";
    return problem(410, detail, { errors: [{ pointer, detail }] });
  }
  const shown = changes.slice(0, limit);
  const last = shown.at(-1);
  const next = changes.length > limit && last ? toCursor(last.edition) : null;
  setPageHeaders(c, next, `${epoch}-${edition}`);
  const items = shown.map(({ detail, ...row }) => ({ ...row, ...detail }));
  return c.json({ edition, epoch, items, next }, 200);
});
