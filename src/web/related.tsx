import type { PropsWithChildren } from "hono/jsx";
import type { RelatedArticle } from "../schema/article-items.ts";
import type { Evidence } from "../story/evidence.ts";
import { Meta } from "./article-items.tsx";
import { inSiteLanguage, type SiteText, textIn, useSiteText } from "./text/site-text.ts";

/** Articles related to one, with the reasons in words. */

/** Other articles on the same event. */
export function OtherCoverage({
  related,
  story,
}: {
  related: readonly RelatedArticle[];
  story: string;
}) {
  const t = useSiteText().related;
  return (
    <Section
      id="coverage-title"
      title={t.coverage}
      related={related.filter(({ why }) => why.sameStory)}
    >
      <p>
        <a href={`/stories/${story}`}>{t.compare}</a>
      </p>
    </Section>
  );
}

/** Articles on other events that have something in common. */
export function Related({ related }: { related: readonly RelatedArticle[] }) {
  const { title } = useSiteText().related;
  return (
    <Section
      id="related-title"
      title={title}
      related={related.filter(({ why }) => !why.sameStory)}
    />
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
  const { related } = useSiteText();
  const parts = reasonsFor(evidence, related);
  return <bdi>{parts.length === 0 ? related.others : parts.join("; ")}</bdi>;
}

function reasonsFor(
  { shingles, names, numbers, words, days }: Evidence,
  t: SiteText["related"],
): string[] {
  const shared = [...names.slice(0, MAX_LISTED - 1), ...numbers, ...words].slice(0, MAX_LISTED);
  return [
    ...(shared.length > 0 ? [t.both(shared)] : []),
    ...(shingles >= SOME_TEXT ? [shingles >= SAME_TEXT ? t.sameText : t.someText] : []),
    ...(days === null ? [] : [t.apart(days.least, days.most)]),
  ];
}

/** Names, numbers and words that a reason lists. */
export const MAX_LISTED = 4;
