import * as z from "zod";
import { editionCursor, inList } from "../parameters/cursor.ts";
import { editionAfter, limit } from "../parameters/values.ts";
import { edition, epoch } from "../schema/fields.ts";
import { listChanges } from "../storage/catalogue/changes.ts";
import { listPage, respondPage } from "./list-page.ts";
import { problem } from "./problem.ts";
import { problems } from "./responses.ts";
import { Router } from "./router.ts";

export const changes = new Router({ tag: "changes" }).handle({
  operationId: "listChanges",
  summary: "The journal",
  description:
    "Lists what was created, updated, merged and removed after an edition, complete and in order, for clients that keep a copy.",
  tool: {
    name: "changes_since",
    title: "List changes since an edition",
    description:
      "Lists which articles were created, updated, merged or removed after an edition, complete and in order. Every search result and story has its edition.",
    without: "include",
    list: "items",
    fields: "edition kind article into fields at",
  },
  request: {
    query: z.object({
      since: editionAfter("The edition that the client knows already").default(0),
      include: z.enum(["article"]).optional().meta({
        example: "article",
        description:
          "Adds `document`, the article as it is now, to each created or updated change. A page ends early at 2 MB of documents",
      }),
      limit,
      cursor: editionCursor,
    }),
  },
  responses: {
    200: listPage(
      "All changes after an edition, in order. Another `epoch` means another journal: a copy must then start over",
      "changeSchema",
      { edition, epoch },
    ),
    ...problems(410),
  },
  handler: async (c, { query: { include, cursor, limit, ...given } }) => {
    const since = cursor?.[0] ?? given.since;
    const asked = { since, limit: limit + 1, withArticles: include !== undefined };
    const { edition, epoch, changes, isCut } = await listChanges(c.env.CATALOGUE, asked);
    const known = cursor?.[1] || epoch;
    if (since > edition || known !== epoch) {
      const detail = `The journal is at edition ${edition} of epoch ${epoch}. Edition ${since} belongs to an earlier journal. Start over with since=0.`;
      return problem(410, detail, { pointer: `/query/${cursor === null ? "since" : "cursor"}` });
    }
    const items = changes.slice(0, limit);
    const last = changes.length > limit || isCut ? items.at(-1) : undefined;
    const next = inList("changes", last ? [last.edition, epoch] : null);
    return respondPage(c, { edition, epoch, items }, next, `${epoch}-${edition}-2`);
  },
});
