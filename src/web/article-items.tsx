import { toDatePublished } from "../formats/dates.ts";
import type { Dating, ListedArticle } from "../schema/article.ts";
import type { HighlightSpans } from "../search/highlights.ts";
import type { Hit } from "../services/search.ts";
import { dayInWords, daysPublished } from "./dating.ts";
import { languageName, textIn } from "./language.ts";
import { inSiteLanguage, useSiteText } from "./text/site-text.ts";

/** Articles as lists show them. */

/** Separates the parts of a line. The space before it does not break, so that no line begins with a dot. */
export const DOT = "\u00a0· ";

export function sourcePath(id: string): string {
  return `/sources/${encodeURIComponent(id)}`;
}

/** An article's outlet, with a link to its other articles. */
export function Outlet({ source }: Pick<ListedArticle, "source">) {
  const { items } = useSiteText();
  if (source === null) return <>{items.outletUnknown}</>;
  return (
    <a href={sourcePath(source.id)}>
      <bdi>{source.name}</bdi>
    </a>
  );
}

/** When an article was published, in `words`. Programs get a date too, if only one is possible. */
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
  /** The time that the heading above states, which is then omitted here. */
  under?: string | null;
}) {
  const text = useSiteText();
  const { id, source, dating, firstSeenAt, readingMinutes, language } = article;
  const isUnknown = dating.earliest === null && dating.latest === null;
  // Lists sort such an article by when it was first seen.
  const seen = isUnknown ? text.items.firstSeen(dayInWords(firstSeenAt, text)) : "";
  const when = daysPublished(dating, text) + seen;
  return (
    <p class="meta" {...inSiteLanguage(text)}>
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
          <span>{text.items.minutes(readingMinutes)}</span>
        </>
      )}
      {language !== null && language !== text.lang && (
        <>
          {DOT}
          <span>{languageName(language, text.lang)}</span>
        </>
      )}
      {comments > 0 && (
        <>
          {DOT}
          <a href={`/articles/${id}#comments`}>{text.items.comments(comments)}</a>
        </>
      )}
    </p>
  );
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
