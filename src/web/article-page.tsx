import { raw } from "hono/html";
import { useContext } from "hono/jsx";
import { toDatePublished } from "../formats/article-metadata.ts";
import { toJsonLd } from "../formats/json-ld.ts";
import { withQuery } from "../http/links.ts";
import type { Article, ArticleBody } from "../schema/article.ts";
import type { RelatedArticle } from "../schema/article-items.ts";
import type { PublicComment } from "../schema/comment.ts";
import type { ExplainedMention } from "../schema/explanation.ts";
import type { SightingRow, TextSource } from "../storage/catalogue/sightings.ts";
import { categoryPath, OtherCoverage, Outlet, Related, When } from "./article-items.tsx";
import { Ask, type AskedQuestion } from "./ask.tsx";
import { type CommentDraft, Comments } from "./comments.tsx";
import { moment, whenPublished } from "./dating.ts";
import { Joined, type ListPart } from "./elements.tsx";
import { type GeneratedText, GeneratedTextForms } from "./generated-text.tsx";
import { Layout, OriginContext } from "./layout.tsx";
import { DatingProvenance, SetAside, TextProvenance } from "./provenance.tsx";
import { Explain, Hashtags, KeyPoints } from "./reading-tools.tsx";
import { inSiteLanguage, textIn, useSiteText } from "./text/site-text.ts";

/** The page of an article: the text, other coverage of its event, related articles, then tools. */

export type ArticlePageData = {
  readonly article: Article;
  /** `source` is the sighting that the text is from; null if the catalogue has another text by now. */
  readonly sightings: ListPart<SightingRow> & { readonly source: TextSource | null };
  readonly related: readonly RelatedArticle[];
  /** The oldest first. */
  readonly comments: ListPart<PublicComment> & { readonly count: number };
  /** Whether a language model is bound. */
  readonly hasModel: boolean;
};

/** What a reader sent or asked for. */
export type ArticlePageExtras = {
  readonly draft?: CommentDraft;
  /** What became of the comment that the reader has just sent. */
  readonly sent?: "waiting" | "repeated" | undefined;
  readonly asked?: AskedQuestion | undefined;
  readonly explained?: readonly ExplainedMention[] | undefined;
  readonly generated?: GeneratedText;
};

export type ArticlePageProps = ArticlePageData & ArticlePageExtras;

export function ArticlePage(page: ArticlePageProps) {
  const text = useSiteText();
  const { article, draft } = page;
  const { id, title, standfirst, language, summary, body } = article;
  return (
    <Layout
      title={draft ? text.article.notSent(title) : title}
      description={summary.text}
      path={`/articles/${id}`}
      type="article"
      head={<ArticleHead article={article} />}
    >
      <article class="prose" {...textIn(language)}>
        <h1>{title}</h1>
        {standfirst && <p class="standfirst">{standfirst}</p>}
        <Credits {...page} />
        {article.flags.map((flag) => (
          <p class="note" {...inSiteLanguage(text)}>
            {text.article.flags[flag] ?? flag}
          </p>
        ))}
        <KeyPoints article={article} />
        <div class="body">
          <Body body={body} />
        </div>
        <SetAside {...page} />
      </article>
      <aside class="margin" aria-label={text.article.margin}>
        <OtherCoverage {...page} />
        <Hashtags {...article} />
        <DatingProvenance {...page} />
      </aside>
      <div class="prose">
        <Related {...page} />
        <section class="tools" aria-labelledby="tools-title">
          <h2 id="tools-title">{text.article.tools}</h2>
          <TextProvenance {...page} />
          {body.length > 0 && (
            <>
              <Explain {...page} />
              <Ask {...page} />
              {page.hasModel && <GeneratedTextForms {...page} />}
            </>
          )}
        </section>
        <Comments {...page} />
      </div>
    </Layout>
  );
}

function ArticleHead({ article }: { article: Article }) {
  const { id, dating, modifiedAt, hashtags, language } = article;
  const published = toDatePublished(dating);
  return (
    <>
      {language && <meta property="og:locale" content={language.replaceAll("-", "_")} />}
      {published && <meta property="article:published_time" content={published} />}
      {modifiedAt && <meta property="article:modified_time" content={modifiedAt} />}
      {hashtags.map(({ tag }) => (
        <meta property="article:tag" content={tag} />
      ))}
      <link rel="alternate" type="application/json" href={`/v1/articles/${id}`} />
      {/* Without the body, which the page has. */}
      <script type="application/ld+json">
        {raw(toJsonLd({ ...article, body: [] }, useContext(OriginContext)))}
      </script>
    </>
  );
}

function Credits({ article, comments: { count } }: ArticlePageProps) {
  const { source, agency, byline, dateline, category, wordCount, readingMinutes } = article;
  const { dating, modifiedAt, url } = article;
  const text = useSiteText();
  const t = text.article;
  const credits = [
    [t.by, byline, byline && withQuery("/search", { byline })],
    [t.from, agency?.name],
    [text.comma, category, category && categoryPath(category)],
    [text.comma, dateline],
  ] as const;
  return (
    <p class="meta" {...inSiteLanguage(text)}>
      <Outlet source={source} />
      {credits.map(
        ([before, name, path]) =>
          name && (
            <>
              {before}
              {path ? (
                <a href={path}>
                  <bdi>{name}</bdi>
                </a>
              ) : (
                <bdi>{name}</bdi>
              )}
            </>
          ),
      )}
      <br />
      <Joined
        parts={[
          <>
            {t.published}
            <When dating={dating} words={whenPublished(dating, text)} />
          </>,
          modifiedAt !== null && t.modified(moment(modifiedAt, text)),
          wordCount > 0 && t.length(readingMinutes, wordCount),
          // A page's address comes with its capture, so it could have any scheme.
          url !== null && /^https?:/i.test(url) && (
            <a href={url} rel="nofollow noreferrer">
              {t.original}
            </a>
          ),
          <a href="#comments">{count === 0 ? t.comment : text.items.comments(count)}</a>,
        ]}
      />
    </p>
  );
}

/** Renders the blocks of the text. List items that follow each other become one list. */
function Body({ body }: { body: ArticleBody }) {
  const blocks = body.map(({ type, text }, n) => {
    const Element = ELEMENTS[type];
    return (
      <Element id={`b${n + 1}`}>
        {type === "caption" ? <figcaption>{text}</figcaption> : text}
      </Element>
    );
  });
  const isItem = (n: number) => body[n]?.type === "list-item";
  const starts = [...body.keys()].filter((n) => !isItem(n) || !isItem(n - 1));
  return (
    <>
      {starts.map((start, n) => {
        const group = blocks.slice(start, starts[n + 1]);
        return isItem(start) ? <ul>{group}</ul> : group;
      })}
    </>
  );
}

const ELEMENTS = {
  paragraph: "p",
  heading: "h2",
  quote: "blockquote",
  "list-item": "li",
  caption: "figure",
} as const;
