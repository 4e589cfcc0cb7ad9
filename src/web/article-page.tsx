import { raw } from "hono/html";
import { toDatePublished } from "../formats/article-metadata.ts";
import { toJsonLd } from "../formats/json-ld.ts";
import type { Article, ArticleBody } from "../schema/article.ts";
import type { RelatedArticle } from "../schema/article-items.ts";
import type { ExplainedMention } from "../schema/explanation.ts";
import { Outlet, When } from "./article-items.tsx";
import { Ask, type AskedQuestion } from "./ask.tsx";
import {
  type CommentDraft,
  Comments,
  EMPTY_DRAFT,
  hasErrors,
  type SentComment,
  type ShownComments,
} from "./comments.tsx";
import { moment, whenPublished } from "./dating.ts";
import { Joined } from "./elements.tsx";
import { type GeneratedText, GeneratedTextForms } from "./generated-text.tsx";
import { Layout, useOrigin } from "./layout.tsx";
import { DatingProvenance, SetAside, type ShownSightings, TextProvenance } from "./provenance.tsx";
import { Explain, Hashtags, KeyPoints } from "./reading-tools.tsx";
import { Related } from "./related.tsx";
import { inSiteLanguage, textIn, useSiteText } from "./text/site-text.ts";

/** The page of an article: the text, other coverage of its event, related articles, then tools. */

export type ArticlePageData = {
  readonly article: Article;
  readonly sightings: ShownSightings;
  readonly related: readonly RelatedArticle[];
  readonly comments: ShownComments;
};

/** What a reader sent or asked for; null before they do. */
type ArticlePageExtras = {
  readonly draft?: CommentDraft;
  readonly sent?: SentComment | null;
  readonly asked?: AskedQuestion | null;
  readonly explained?: readonly ExplainedMention[] | null;
  /** What a model generated for the reader. It is absent if no model is bound. */
  readonly generated?: GeneratedText | null | undefined;
};

export function ArticlePage(page: ArticlePageData & ArticlePageExtras) {
  const text = useSiteText();
  const { article, sightings, related, comments } = page;
  const { draft = EMPTY_DRAFT, sent = null, asked = null, explained = null, generated } = page;
  const { id, title, standfirst, language, summary, body, hashtags, story } = article;
  const hasText = body.length > 0;
  return (
    <Layout
      title={hasErrors(draft) ? text.article.notSent(title) : title}
      description={summary.text}
      path={`/articles/${id}`}
      type="article"
      head={<ArticleHead article={article} />}
    >
      <article class="prose" {...textIn(language)}>
        <h1>{title}</h1>
        {standfirst && <p class="standfirst">{standfirst}</p>}
        <Credits article={article} comments={comments.count} />
        {article.flags.map((flag) => (
          <p class="note" {...inSiteLanguage(text)}>
            {text.article.flags[flag] ?? flag}
          </p>
        ))}
        <KeyPoints article={article} />
        <div class="body">
          <Body body={body} />
        </div>
        <SetAside id={id} source={sightings.source} />
        <Hashtags hashtags={hashtags} />
      </article>
      <div class="prose">
        <Related related={related} story={story.id} />
        <section class="tools" aria-labelledby="tools-title" {...inSiteLanguage(text)}>
          <h2 id="tools-title">{text.article.tools}</h2>
          <DatingProvenance sightings={sightings.items} />
          <TextProvenance article={article} sightings={sightings} />
          {hasText && (
            <>
              <Explain article={article} explained={explained} />
              <Ask article={article} asked={asked} hasModel={generated !== undefined} />
              {generated !== undefined && (
                <GeneratedTextForms article={article} generated={generated} />
              )}
            </>
          )}
        </section>
        <Comments article={id} comments={comments} draft={draft} sent={sent} />
      </div>
    </Layout>
  );
}

function ArticleHead({ article }: { article: Article }) {
  const { id, dating, modifiedAt, hashtags } = article;
  const published = toDatePublished(dating);
  return (
    <>
      {published && <meta property="article:published_time" content={published} />}
      {modifiedAt && <meta property="article:modified_time" content={modifiedAt} />}
      {hashtags.map(({ tag }) => (
        <meta property="article:tag" content={tag} />
      ))}
      <link rel="alternate" type="application/json" href={`/v1/articles/${id}`} />
      {/* Without the body, which the page has. */}
      <script type="application/ld+json">
        {raw(toJsonLd({ ...article, body: [] }, useOrigin()))}
      </script>
    </>
  );
}

function Credits({ article, comments }: { article: Article; comments: number }) {
  const { source, agency, byline, dateline, category, wordCount, readingMinutes, dating, url } =
    article;
  const { modifiedAt } = article;
  const text = useSiteText();
  const t = text.article;
  const credits = [
    [t.by, byline],
    [t.from, agency?.name],
    [text.comma, category],
    [text.comma, dateline],
  ] as const;
  return (
    <p class="meta" {...inSiteLanguage(text)}>
      <Outlet source={source} />
      {credits.map(
        ([before, name]) =>
          name && (
            <>
              {before}
              <bdi>{name}</bdi>
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
          url !== null && isWeb(url) && (
            <a href={url} rel="nofollow noreferrer">
              {t.original}
            </a>
          ),
          <a href="#comments">{comments === 0 ? t.comment : text.items.comments(comments)}</a>,
        ]}
      />
    </p>
  );
}

/** A page's address comes with its capture, so it could have any scheme. */
function isWeb(url: string): boolean {
  return URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);
}

type Block = ArticleBody[number] & { readonly number: number };

/** Renders the blocks of the text. List items that follow each other become one list. */
function Body({ body }: { body: ArticleBody }) {
  const groups: Block[][] = [];
  for (const [n, block] of body.entries()) {
    const last = groups.at(-1);
    const continuesList = block.type === "list-item" && last?.[0]?.type === "list-item";
    if (continuesList) last?.push({ ...block, number: n + 1 });
    else groups.push([{ ...block, number: n + 1 }]);
  }
  return (
    <>
      {groups.map((group) => {
        const blocks = group.map((block) => <SingleBlock block={block} />);
        return group[0]?.type === "list-item" ? <ul>{blocks}</ul> : blocks;
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

function SingleBlock({ block: { type, text, number } }: { block: Block }) {
  const Element = ELEMENTS[type];
  return (
    <Element id={`b${number}`}>
      {type === "caption" ? <figcaption>{text}</figcaption> : text}
    </Element>
  );
}
