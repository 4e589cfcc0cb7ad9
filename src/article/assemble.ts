import { dateArticle, publishedAt } from "./dating.ts";
import { digest, slug, type Wording } from "./identity.ts";
import { byCodePoints } from "./order.ts";
import type { Group } from "./parting.ts";
import type { Article } from "./schema.ts";
import { countWords, readingMinutes, summarize } from "./summary.ts";

/** An article but for its two times of arrival, which are no function of its sightings. */
export type Assembled = Omit<Article, "firstSeenAt" | "updatedAt">;

/**
 * Makes the article of a group of wordings. The best wording gives title and text; each other field
 * comes from the best wording that has it. Pure: the same group gives the same bytes.
 */
export function assemble({ id, members, sourceAmbiguous }: Group): Assembled {
  const wordings = members.map(({ wording }) => wording);
  const { title, body, flags } = members[0].wording;
  const { dating, conflict } = dateArticle(members.flatMap(({ datings }) => datings));
  const language = best(wordings, "language");
  const wordCount = countWords(body);

  const document: Omit<Assembled, "version"> = {
    id,
    url: firstPage(members),
    title,
    source: named(best(wordings, "source")),
    agency: named(best(wordings, "agency")),
    byline: best(wordings, "byline"),
    dateline: best(wordings, "dateline"),
    language,
    category: best(wordings, "category"),
    publishedAt: publishedAt(dating),
    dating,
    summary: summarize(body, language),
    wordCount,
    readingMinutes: readingMinutes(wordCount),
    hashtags: [...new Set(wordings.flatMap(({ hashtags }) => hashtags))]
      .sort()
      .map((tag) => ({ tag, origin: "page" })),
    story: { id },
    flags: [
      ...flags,
      ...(conflict ? ["dating-conflict"] : []),
      ...(sourceAmbiguous ? ["source-ambiguous"] : []),
    ],
    links: {
      related: `/v1/articles/${id}/related`,
      comments: `/v1/articles/${id}/comments`,
      sightings: `/v1/articles/${id}/sightings`,
      story: `/v1/stories/${id}`,
    },
    body,
  };
  return { ...document, version: digest(JSON.stringify(document)) };
}

type Field = "source" | "agency" | "byline" | "dateline" | "language" | "category";

function best(wordings: readonly Wording[], field: Field): string | null {
  return wordings.find((wording) => wording[field] !== null)?.[field] ?? null;
}

function named(name: string | null): { id: string; name: string } | null {
  return name === null ? null : { id: slug(name), name };
}

function firstPage(members: Group["members"]): string | null {
  const [first] = members.flatMap(({ page }) => page ?? []).sort(byCodePoints);
  return first ?? null;
}
