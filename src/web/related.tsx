import { spellNumber } from "../answers/mentions.ts";
import type { RelatedArticle } from "../services/related.ts";
import type { Evidence } from "../story/same-event.ts";
import { Meta } from "./article-items.tsx";
import { OURS, textIn } from "./language.ts";

/** The API has the others. */
const MAX_RELATED = 8;

export function Related({ related }: { related: readonly RelatedArticle[] }) {
  if (related.length === 0) return null;
  return (
    <section aria-labelledby="related-title" {...OURS}>
      <h2 id="related-title">Related articles</h2>
      <ul class="plain">
        {related.slice(0, MAX_RELATED).map(({ why, ...article }) => (
          <li {...textIn(article.language)}>
            <h3>
              <a href={`/articles/${article.id}`}>{article.title}</a>
            </h3>
            <Meta article={article} />
            <p class="note" {...OURS}>
              Why: {why.sameStory && "it reports the same event; "}
              {why.kind === "page" ? (
                <>
                  the page <code>{why.capture}</code> shows it beside this article.
                </>
              ) : (
                <>
                  <InCommon evidence={why} />.
                </>
              )}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What ties two articles together, in words. */
export function InCommon({ evidence: { shingles, names, numbers, days } }: { evidence: Evidence }) {
  const parts = [
    ...(names.length > 0 ? [`both mention ${first(distinct(names))}`] : []),
    ...(numbers.length > 0 ? [`both say ${first(numbers.map(asWritten))}`] : []),
    ...(shingles > 0
      ? [`${Math.round(shingles * 100)} % of their three-word runs are the same`]
      : []),
    ...(days === null ? [] : [apart(Math.round(days))]),
  ];
  return (
    <bdi>
      {parts.length === 0 ? "by what it shares with other articles on the event" : parts.join("; ")}
    </bdi>
  );
}

/** Leaves out names that are part of another one: `Cup` beside `Valley Cup`. */
function distinct(names: readonly string[]): string[] {
  const within = (name: string, other: string) =>
    other !== name && ` ${other} `.includes(` ${name} `);
  return names.filter((name) => !names.some((other) => within(name, other)));
}

/** `6.4e6` as 6.4 million, `3100` as 3,100. */
function asWritten(key: string): string {
  const [plain = key, ...others] = spellNumber(key);
  return others[0] ?? plain;
}

/** So many names or numbers are listed. */
const MAX_NAMES = 5;

function first(words: readonly string[]): string {
  const more = words.length - MAX_NAMES;
  return words.slice(0, MAX_NAMES).join(", ") + (more > 0 ? ` and ${more} more` : "");
}

function apart(days: number): string {
  if (days === 0) return "less than a day apart";
  return days === 1 ? "a day apart" : `${days} days apart`;
}
