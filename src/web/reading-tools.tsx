import { extractKeyPoints } from "../answers/key-points.ts";
import type { Article } from "../schema/article.ts";
import type { ExplainedMention } from "../schema/explanation.ts";
import { hashtagPath } from "./article-items.tsx";
import type { ArticlePageProps } from "./article-page.tsx";
import { inSiteLanguage, textIn, useSiteText } from "./text/site-text.ts";

/** Key points shown with a text. */
const MAX_KEY_POINTS = 3;

/**
 * The sentences that say most of what an article says, each with a link to its paragraph, collapsed so that the
 * text is the first thing on the page. They are omitted if they would be more than half of the text.
 */
export function KeyPoints({ article }: { article: Article }) {
  const site = useSiteText();
  const points = extractKeyPoints(article, MAX_KEY_POINTS);
  const length = (texts: readonly { readonly text: string }[]) =>
    texts.reduce((sum, { text }) => sum + text.length, 0);
  if (points.length < MAX_KEY_POINTS || 2 * length(points) > length(article.body)) return null;
  return (
    <details class="tool" {...inSiteLanguage(site)}>
      <summary>{site.article.keyPoints}</summary>
      <p class="note">{site.article.keyPointsNote}</p>
      <ul {...textIn(article.language)}>
        {points.map(({ text, block }) => (
          <li>
            <p>{text}</p>
            <a href={`#b${block + 1}`} {...inSiteLanguage(site)}>
              {site.article.paragraph(block + 1)}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Names and numbers, with other articles that have them. They are looked up when a reader asks for them. */
export function Explain(page: ArticlePageProps) {
  const t = useSiteText().explain;
  const { article, explained } = page;
  return (
    <section class="tool" id="explain" aria-labelledby="explain-title">
      <h3 id="explain-title">{t.title}</h3>
      {explained === undefined && (
        <p>
          <a href={`/articles/${article.id}?explain=yes#explain`} rel="nofollow">
            {t.show}
          </a>
        </p>
      )}
      {explained?.length === 0 && <p>{t.none}</p>}
      {KINDS.map((kind) => (
        <Mentions {...page} kind={kind} />
      ))}
    </section>
  );
}

/** Capitals identify names. In a script without capitals, repeated words are shown instead. */
const KINDS = ["name", "word", "number"] as const satisfies readonly ExplainedMention["kind"][];

type MentionsProps = ArticlePageProps & Pick<ExplainedMention, "kind">;

function Mentions({ article: { language }, explained = [], kind }: MentionsProps) {
  const { explain } = useSiteText();
  const mentions = explained.filter((mention) => mention.kind === kind);
  if (mentions.length === 0) return null;
  return (
    <>
      <h4>{explain.kinds[kind]}</h4>
      <ul>
        {mentions.map(({ text, count, blocks, elsewhere }) => (
          <li>
            <b {...textIn(language)}>{text}</b>
            {explain.here(count)}
            {blocks[0] !== undefined && (
              <>
                {" "}
                (<a href={`#b${blocks[0] + 1}`}>{explain.first(blocks[0] + 1)}</a>)
              </>
            )}
            <Others elsewhere={elsewhere} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Others({ elsewhere }: Pick<ExplainedMention, "elsewhere">) {
  const { explain } = useSiteText();
  const { articles, isMore, newest } = elsewhere;
  if (articles === 0) return <>{isMore ? "." : explain.noOther}</>;
  return (
    <>
      {explain.others(articles, isMore)}
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

/** The hashtags that pages give, and those that are derived from the text. */
export function Hashtags({ hashtags }: Pick<Article, "hashtags">) {
  const text = useSiteText();
  return (
    <>
      {Object.entries(text.article.tags).map(([origin, label]) => {
        const tags = hashtags.filter((hashtag) => hashtag.origin === origin);
        if (tags.length === 0) return null;
        return (
          <>
            <p class="note" {...inSiteLanguage(text)}>
              {label}:
            </p>
            <ul class="tags" aria-label={label}>
              {tags.map(({ tag }) => (
                <li>
                  <a href={hashtagPath(tag)}>
                    <bdi>#{tag}</bdi>
                  </a>
                </li>
              ))}
            </ul>
          </>
        );
      })}
    </>
  );
}
