import { toDatePublished } from "../formats/dates.ts";
import type { Dating, ListedArticle } from "../schema/article.ts";
import type { HighlightSpans } from "../search/highlights.ts";
import type { Hit } from "../services/search.ts";
import { dayInWords, daysPublished } from "./dating.ts";
import { languageName, OURS, textIn } from "./language.ts";

/** Articles as lists show them. */

/** Between the parts of a line; it ends a line, and begins none. */
export const DOT = "\u00a0· ";

export function sourcePath(id: string): string {
  return `/sources/${encodeURIComponent(id)}`;
}

/** An article's outlet, with the way to its other articles. */
export function Outlet({ source }: Pick<ListedArticle, "source">) {
  if (source === null) return <>Outlet unknown</>;
  return (
    <a href={sourcePath(source.id)}>
      <bdi>{source.name}</bdi>
    </a>
  );
}

/** When an article was published, in `words`; for programs too, where one date is sure. */
export function When({ dating, words }: { dating: Dating; words: string }) {
  const date = toDatePublished(dating);
  return date === null ? <span>{words}</span> : <time datetime={date}>{words}</time>;
}

/** Outlet, time and length, in one line that breaks between them. */
export function Meta({
  article,
  comments = 0,
  under = null,
}: {
  article: ListedArticle;
  comments?: number;
  /** What the heading above says of the time; it is not said again. */
  under?: string | null;
}) {
  const { id, source, dating, firstSeenAt, readingMinutes, language } = article;
  const isUnknown = dating.earliest === null && dating.latest === null;
  // That is why it stands where it stands.
  const seen = isUnknown ? `, first seen on ${dayInWords(firstSeenAt)}` : "";
  const when = daysPublished(dating) + seen;
  return (
    <p class="meta" {...OURS}>
      <span>
        <Outlet source={source} />
      </span>
      {when !== under && (
        <>
          {DOT}
          <When dating={dating} words={when} />
        </>
      )}
      {readingMinutes > 0 && (
        <>
          {DOT}
          <span>{readingMinutes} min read</span>
        </>
      )}
      {language !== null && language !== "en" && (
        <>
          {DOT}
          <span>{languageName(language)}</span>
        </>
      )}
      {comments > 0 && (
        <>
          {DOT}
          <a href={`/articles/${id}#comments`}>{counted(comments, "comment")}</a>
        </>
      )}
    </p>
  );
}

/** "1 comment", "3 comments". */
export function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? "" : "s"}`;
}

/** An article in a list, with the words of the query marked. */
export function ArticleItem({ article, highlights, comments }: Hit & { comments: number }) {
  const title = highlights?.find(({ field }) => field === "title");
  const passage = highlights?.find(({ field }) => field !== "title");
  const summary = article.summary.text;
  return (
    <li>
      <article {...textIn(article.language)}>
        <h2>
          <a href={`/articles/${article.id}`}>
            <Marked text={article.title} spans={title?.spans ?? []} />
          </a>
        </h2>
        <Meta article={article} comments={comments} />
        {(passage || summary !== "") && (
          <p>{passage ? <Marked text={passage.text} spans={passage.spans} /> : summary}</p>
        )}
      </article>
    </li>
  );
}

function Marked({ text, spans }: { text: string; spans: HighlightSpans }) {
  const starts = [0, ...spans.map(([, to]) => to)];
  return (
    <>
      {starts.map((start, n) => {
        const span = spans[n];
        return (
          <>
            {text.slice(start, span?.[0])}
            {span && <mark>{text.slice(...span)}</mark>}
          </>
        );
      })}
    </>
  );
}
