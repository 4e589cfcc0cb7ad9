import type { Article, ListedArticle } from "../article/schema.ts";
import type { Spans } from "../search/highlight.ts";
import { highlightsOf } from "../search/passages.ts";
import type { Query } from "../search/query.ts";
import { whenPublished } from "./dating.ts";
import { languageName, OURS, textIn } from "./language.ts";

/** Articles as lists show them. */

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

/** Outlet, time and length, in one line. */
export function Meta({ article }: { article: ListedArticle }) {
  const { source, dating, readingMinutes, language } = article;
  return (
    <p class="meta" {...OURS}>
      <Outlet source={source} />, {whenPublished(dating)}
      {readingMinutes > 0 && ` · ${readingMinutes} min read`}
      {language !== null && language !== "en" && ` · ${languageName(language)}`}
    </p>
  );
}

export function ArticleItem({ article }: { article: ListedArticle }) {
  return (
    <li>
      <article {...textIn(article.language)}>
        <h2>
          <a href={`/articles/${article.id}`}>{article.title}</a>
        </h2>
        <Meta article={article} />
        {article.summary.text !== "" && <p>{article.summary.text}</p>}
      </article>
    </li>
  );
}

/** An article that was found, with the words that found it marked. */
export function FoundItem({ article, query }: { article: Article; query: Query }) {
  const found = highlightsOf(article, query);
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
        <Meta article={article} />
        <p>
          {passage ? <Marked text={passage.text} spans={passage.spans} /> : article.summary.text}
        </p>
      </article>
    </li>
  );
}

function Marked({ text, spans }: { text: string; spans: Spans }) {
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
