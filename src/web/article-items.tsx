import type { Child } from "hono/jsx";
import { toDatePublished } from "../formats/article-metadata.ts";
import type { Dating, ListedArticle } from "../schema/article.ts";
import type { HighlightSpans } from "../search/highlights.ts";
import type { Hit } from "../services/search.ts";
import { languageName } from "../text/language-name.ts";
import { dayInWords, daysPublished } from "./dating.ts";
import { Joined } from "./elements.tsx";
import { inSiteLanguage, textIn, useSiteText } from "./text/site-text.ts";

/** Articles as lists show them. */

export function sourcePath(id: string): string {
  return `/sources/${encodeURIComponent(id)}`;
}

export function hashtagPath(tag: string): string {
  return `/hashtags/${encodeURIComponent(tag)}`;
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
  under,
}: {
  article: ListedArticle;
  comments?: number;
  /** The time that the heading above states, which is then omitted here. */
  under?: string | undefined;
}) {
  const text = useSiteText();
  const { id, source, dating, firstSeenAt, readingMinutes, language } = article;
  const isUnknown = dating.earliest === null && dating.latest === null;
  // Lists have such articles last, in the order in which they were first seen.
  const seen = isUnknown ? text.items.firstSeen(dayInWords(firstSeenAt, text)) : "";
  const when = daysPublished(dating, text) + seen;
  return (
    <p class="meta" {...inSiteLanguage(text)}>
      <Joined
        parts={[
          <Outlet source={source} />,
          when !== under && <When dating={dating} words={when} />,
          readingMinutes > 0 && text.items.minutes(readingMinutes),
          language !== null && language !== text.lang && languageName(language, text.lang),
          comments > 0 && <a href={`/articles/${id}#comments`}>{text.items.comments(comments)}</a>,
        ]}
      />
    </p>
  );
}

/** An article in a list, with the words of the query marked. */
export function ArticleItem({ article, highlights, comments }: Hit) {
  const title = highlights?.find(({ field }) => field === "title");
  const passage = highlights?.find(({ field }) => field !== "title");
  const summary = article.summary.text;
  return (
    <li>
      <article {...textIn(article.language)}>
        <h2>
          <a href={`/articles/${article.id}`}>{marked(article.title, title?.spans ?? [])}</a>
        </h2>
        <Meta article={article} comments={comments} />
        {passage ? (
          <p>
            {/^\p{Ll}/u.test(passage.text) && "… "}
            {marked(passage.text, passage.spans)}
            {/[\p{L}\p{N},]$/u.test(passage.text) && " …"}
          </p>
        ) : (
          summary !== "" && <p>{summary}</p>
        )}
      </article>
    </li>
  );
}

function marked(text: string, spans: HighlightSpans): Child[] {
  const starts = [0, ...spans.map(([, to]) => to)];
  return starts.flatMap((start, n) => {
    const span = spans[n];
    return [text.slice(start, span?.[0]), span && <mark>{text.slice(...span)}</mark>];
  });
}
