import type { Child, PropsWithChildren } from "hono/jsx";
import { toDatePublished } from "../formats/article-metadata.ts";
import type { Dating, ListedArticle } from "../schema/article.ts";
import type { RelatedArticle } from "../schema/article-items.ts";
import type { HighlightSpans } from "../search/highlights.ts";
import type { Hit } from "../services/search.ts";
import type { Evidence } from "../story/evidence.ts";
import { languageName } from "../text/language-name.ts";
import type { ArticlePageProps } from "./article-page.tsx";
import { daysPublished } from "./dating.ts";
import { Joined } from "./elements.tsx";
import { inSiteLanguage, textIn, useSiteText } from "./text/site-text.ts";

/** Articles as lists show them, and the reasons why they are related to another. */

export function sourcePath(id: string): string {
  return `/sources/${encodeURIComponent(id)}`;
}

export function hashtagPath(tag: string): string {
  return `/hashtags/${encodeURIComponent(tag)}`;
}

export function categoryPath(category: string): string {
  return `/categories/${encodeURIComponent(category)}`;
}

/** A hashtag as people write the name: `DuncanHunter` is "Duncan Hunter". */
export function tagInWords(tag: string): string {
  return tag
    .replace(
      /(?<=\p{Ll})(?<!Mc)(?=\p{Lu})|(?<=\p{L})(?=\p{N})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})|_+/gu,
      " ",
    )
    .replace(/ (?:Of|The|And|For|In) /g, (word) => word.toLowerCase());
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

type MetaProps = { readonly article: ListedArticle; readonly comments?: number };

/** Outlet, time and length, in one line that breaks between them. */
export function Meta({ article, comments = 0 }: MetaProps) {
  const text = useSiteText();
  const { id, source, dating, readingMinutes, language } = article;
  const when = daysPublished(dating, text);
  return (
    <p class="meta" {...inSiteLanguage(text)}>
      <Joined
        parts={[
          <Outlet source={source} />,
          <When dating={dating} words={when} />,
          readingMinutes > 0 && text.items.minutes(readingMinutes),
          language !== null && language !== text.lang && languageName(language, text.lang),
          comments > 0 && <a href={`/articles/${id}#comments`}>{text.items.comments(comments)}</a>,
        ]}
      />
    </p>
  );
}

/** Hashtags that a list shows of an article, and the characters before the first marked word of a passage. */
const [MAX_TAGS, MAX_BEFORE] = [3, 80] as const;

/** An article in a list, with the words of the query marked. Wide windows have its facts beside it. */
export function ArticleItem({ article, highlights, comments }: Hit) {
  const { comma } = useSiteText();
  const title = highlights?.find(({ field }) => field === "title");
  const passage = highlights?.find(({ field }) => field !== "title");
  const { summary, language, hashtags } = article;
  // The first marked word is in the lines that are shown.
  const begin = passage
    ? passage.text.lastIndexOf(" ", (passage.spans[0]?.[0] ?? 0) - MAX_BEFORE) + 1
    : 0;
  return (
    <li>
      <article class="hit">
        <div {...textIn(language)}>
          <h2>
            <a href={`/articles/${article.id}`}>{marked(article.title, title?.spans ?? [])}</a>
          </h2>
          {passage ? (
            <p class="snippet">
              {(begin > 0 || /^\p{Ll}/u.test(passage.text)) && "… "}
              {marked(passage.text, passage.spans, begin)}
              {/[\p{L}\p{N},]$/u.test(passage.text) && " …"}
            </p>
          ) : (
            summary.text !== "" && <p class="snippet">{summary.text}</p>
          )}
        </div>
        <div>
          <Meta article={article} comments={comments} />
          <p class="meta">
            <Joined
              by={comma}
              parts={hashtags.slice(0, MAX_TAGS).map(({ tag }) => (
                <a href={hashtagPath(tag)}>
                  <bdi>{tagInWords(tag)}</bdi>
                </a>
              ))}
            />
          </p>
        </div>
      </article>
    </li>
  );
}

function marked(text: string, spans: HighlightSpans, begin = 0): Child[] {
  const starts = [begin, ...spans.map(([, to]) => to)];
  return starts.flatMap((start, n) => {
    const span = spans[n];
    return [text.slice(start, span?.[0]), span && <mark>{text.slice(...span)}</mark>];
  });
}

/** Other articles on the same event. */
export function OtherCoverage({ article: { story }, related }: ArticlePageProps) {
  const t = useSiteText().related;
  return (
    <Section
      id="coverage-title"
      title={t.coverage}
      related={related.filter(({ why }) => why.sameStory)}
    >
      <p>
        <a href={`/stories/${story.id}`}>{t.compare}</a>
      </p>
    </Section>
  );
}

/** Articles on other events that have something in common. */
export function Related({ related }: Pick<ArticlePageProps, "related">) {
  const t = useSiteText().related;
  const others = related.filter(({ why }) => !why.sameStory);
  return <Section id="related-title" title={t.title} related={others} />;
}

type SectionProps = {
  readonly id: string;
  readonly title: string;
  readonly related: readonly RelatedArticle[];
};

function Section({ id, title, related, children }: PropsWithChildren<SectionProps>) {
  const text = useSiteText();
  const t = text.related;
  if (related.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
      <ul class="plain">
        {related.map(({ why, ...article }) => (
          <li {...textIn(article.language)}>
            <h3>
              <a href={`/articles/${article.id}`}>{article.title}</a>
            </h3>
            <Meta article={article} />
            <p class="note" {...inSiteLanguage(text)}>
              {why.sameStory ? t.sameEvent : t.why}
              {why.kind === "page" ? t.onPage : <InCommon evidence={why} />}.
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** From these shares of three-word runs on, a reader sees that wording is the same. */
const [SOME_TEXT, SAME_TEXT] = [0.1, 0.5] as const;

/** What ties two articles together, in words. */
export function InCommon({ evidence }: { evidence: Evidence }) {
  const t = useSiteText().related;
  const { shingles, names, numbers, words, days } = evidence;
  const shared = [...names.slice(0, MAX_LISTED - 1), ...numbers, ...words].slice(0, MAX_LISTED);
  const parts = [
    shared.length > 0 && t.both(shared),
    shingles >= SOME_TEXT && (shingles >= SAME_TEXT ? t.sameText : t.someText),
    days && t.apart(days.least, days.most),
  ].filter(Boolean);
  return <bdi>{parts.join("; ") || t.others}</bdi>;
}

/** Names, numbers and words that a reason lists. */
export const MAX_LISTED = 4;
