import type { PropsWithChildren } from "hono/jsx";
import type { RelatedArticle } from "../schema/article-items.ts";
import type { Evidence } from "../story/evidence.ts";
import { Meta } from "./article-items.tsx";
import type { ArticlePageProps } from "./article-page.tsx";
import { inSiteLanguage, textIn, useSiteText } from "./text/site-text.ts";

/** Articles related to one, with the reasons in words. */

/** Other articles on the same event, and those on other events that have something in common. */
export function Related({ article: { story }, related }: ArticlePageProps) {
  const t = useSiteText().related;
  const others = related.filter(({ why }) => !why.sameStory);
  return (
    <>
      <Section
        id="coverage-title"
        title={t.coverage}
        related={related.filter(({ why }) => why.sameStory)}
      >
        <p>
          <a href={`/stories/${story.id}`}>{t.compare}</a>
        </p>
      </Section>
      <Section id="related-title" title={t.title} related={others} />
    </>
  );
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
