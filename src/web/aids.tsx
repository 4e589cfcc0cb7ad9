import { keyPointsOf } from "../answers/key-points.ts";
import type { Mention } from "../answers/mentions.ts";
import type { Article } from "../article/schema.ts";
import type { Elsewhere } from "../catalogue/mentions.ts";
import { OURS, textIn } from "./language.ts";

/** A name or number of an article, and where else the corpus has it. */
export type Explained = Mention & { readonly elsewhere: Elsewhere };

/** So many points stand before a text. */
const POINTS = 3;

/**
 * Its most telling sentences, each with the way to its paragraph; chosen, not written. A text of
 * which they are more than half is short enough without.
 */
export function KeyPoints({ article: { title, body, language } }: { article: Article }) {
  const points = keyPointsOf(title, body, POINTS);
  const length = (texts: readonly { readonly text: string }[]) =>
    texts.reduce((sum, { text }) => sum + text.length, 0);
  if (points.length < POINTS || 2 * length(points) > length(body)) return null;
  return (
    <details class="aid" open {...OURS}>
      <summary>Key points</summary>
      <p class="note">
        Sentences of the article that say most of what it says. No model wrote them.
      </p>
      <ul>
        {points.map(({ text, block }) => (
          <li>
            <span {...textIn(language)}>{text}</span>{" "}
            <a href={`#b${block + 1}`}>paragraph {block + 1}</a>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Names and numbers with other articles that have them; looked up when the reader asks. */
export function Explain({
  article: { id, language },
  explained,
}: {
  article: Article;
  explained: readonly Explained[] | null;
}) {
  return (
    <section class="aid" id="explain" aria-labelledby="explain-title" {...OURS}>
      <h2 id="explain-title">Names and numbers</h2>
      {explained === null && (
        <p>
          <a href={`/articles/${id}?explain=yes#explain`} rel="nofollow">
            Where else are the names and numbers of this article?
          </a>
        </p>
      )}
      {explained?.length === 0 && <p>None were found in this article.</p>}
      {explained !== null && explained.length > 0 && (
        <ul>
          {explained.map(({ text, count, blocks, elsewhere }) => (
            <li>
              <b {...textIn(language)}>{text}</b>, {times(count)} here
              {blocks[0] !== undefined && (
                <>
                  {" "}
                  (<a href={`#b${blocks[0] + 1}`}>first in paragraph {blocks[0] + 1}</a>)
                </>
              )}
              {elsewhere.articles === 0 ? (
                "; in no other article."
              ) : (
                <Others elsewhere={elsewhere} />
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Others({ elsewhere: { articles, isMore, newest } }: { elsewhere: Elsewhere }) {
  return (
    <>
      ; in {isMore && "more than "}
      {articles} other {articles === 1 && !isMore ? "article" : "articles"}:
      <ul>
        {newest.map(({ id, title }) => (
          <li>
            <a href={`/articles/${id}`}>
              <bdi>{title}</bdi>
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}

function times(count: number): string {
  return count === 1 ? "once" : `${count} times`;
}
