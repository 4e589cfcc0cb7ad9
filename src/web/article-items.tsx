import { toDatePublished } from "../formats/dates.ts";
import type { Article, Dating, ListedArticle } from "../schema/article.ts";
import type { HighlightSpans } from "../search/highlights.ts";
import { findHighlights } from "../search/highlights.ts";
import type { Query } from "../search/query.ts";
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

export function ArticleItem({ article, comments }: { article: ListedArticle; comments: number }) {
  return (
    <li>
      <article {...textIn(article.language)}>
        <h2>
          <a href={`/articles/${article.id}`}>{article.title}</a>
        </h2>
        <Meta article={article} comments={comments} />
        {article.summary.text !== "" && <p>{article.summary.text}</p>}
      </article>
    </li>
  );
}

/** An article that was found, with the words that found it marked. */
export function FoundItem({
  article,
  query,
  comments,
}: {
  article: Article;
  query: Query;
  comments: number;
}) {
  const found = findHighlights(article, query);
  const title = found.find(({ field }) => field === "title");
  const passage = found.find(({ field }) => field !== "title");
  return (
    <li>
      <article {...textIn(article.language)}>
        <h2>
          <a href={`/articles/${article.id}`}>
            <Marked text={article.title} spans={title?.spans ?? []} />
          </a>
        </h2>
        <Meta article={article} comments={comments} />
        <p>
          {passage ? <Marked text={passage.text} spans={passage.spans} /> : article.summary.text}
        </p>
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
