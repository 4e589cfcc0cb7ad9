import { raw } from "hono/html";
import { toDatePublished } from "../formats/dates.ts";
import { toJsonLd } from "../formats/json-ld.ts";
import type { Article, ArticleBody } from "../schema/article.ts";
import type { ExplainedMention } from "../services/explain.ts";
import type { RelatedArticle } from "../services/related.ts";
import { counted, DOT, Outlet, When } from "./article-items.tsx";
import { Ask, type AskedQuestion } from "./ask.tsx";
import { type CommentDraft, hasErrors } from "./comment-form.tsx";
import { Comments, type SentComment, type ShownComments } from "./comments.tsx";
import { whenPublished } from "./dating.ts";
import { notesOf } from "./flags.ts";
import { type GeneratedText, GeneratedTextForms } from "./generated-text.tsx";
import { OURS, textIn } from "./language.ts";
import { Layout } from "./layout.tsx";
import { DatingProvenance, SetAside, type ShownSightings, TextProvenance } from "./provenance.tsx";
import { Explain, Hashtags, KeyPoints } from "./reading-tools.tsx";
import { Related } from "./related.tsx";

export type ArticlePageData = {
  readonly origin: string;
  readonly article: Article;
  readonly sightings: ShownSightings;
  readonly related: readonly RelatedArticle[];
  readonly comments: ShownComments;
  readonly draft: CommentDraft;
  readonly sent: SentComment | null;
  readonly asked: AskedQuestion | null;
  /** Null until the reader asks for it. */
  readonly explained: readonly ExplainedMention[] | null;
  /** What a model wrote for the reader, null before they asked; absent where no model is bound. */
  readonly generated?: GeneratedText | null | undefined;
};

export function ArticlePage(page: ArticlePageData) {
  const { origin, article, sightings, related, comments } = page;
  const { id, title, language, summary, body, hashtags, story } = article;
  const hasText = body.length > 0;
  const inStory = related.some(({ why }) => why.sameStory);
  return (
    <Layout
      title={hasErrors(page.draft) ? `Not sent: ${title}` : title}
      description={summary.text}
      canonical={`${origin}/articles/${id}`}
      type="article"
      head={<ArticleHead article={article} origin={origin} />}
    >
      <article {...textIn(language)}>
        <h1>{title}</h1>
        <Credits article={article} comments={comments.count} />
        <DatingProvenance sightings={sightings.items} />
        {notesOf(article.flags).map((note) => (
          <p class="note" {...OURS}>
            {note}
          </p>
        ))}
        <KeyPoints article={article} />
        <div class="body">
          <Body body={body} />
        </div>
        <SetAside id={id} source={sightings.source} />
        <Hashtags hashtags={hashtags} />
      </article>
      {inStory && (
        <p>
          <a href={`/stories/${story.id}`}>Compare how other outlets tell this story</a>
        </p>
      )}
      <TextProvenance article={article} sightings={sightings} />
      {hasText && (
        <>
          <Explain article={article} explained={page.explained} />
          {page.generated !== undefined && (
            <GeneratedTextForms article={article} generated={page.generated} />
          )}
          <Ask
            article={id}
            language={language}
            asked={page.asked}
            hasModel={page.generated !== undefined}
          />
        </>
      )}
      <Related related={related} />
      <Comments article={id} comments={comments} draft={page.draft} sent={page.sent} />
    </Layout>
  );
}

function ArticleHead({ article, origin }: { article: Article; origin: string }) {
  const { id, dating, hashtags } = article;
  const published = toDatePublished(dating);
  return (
    <>
      {published && <meta property="article:published_time" content={published} />}
      {hashtags.map(({ tag }) => (
        <meta property="article:tag" content={tag} />
      ))}
      <link rel="alternate" type="application/json" href={`/v1/articles/${id}`} />
      {/* Without the body, which the page has. */}
      <script type="application/ld+json">{raw(toJsonLd({ ...article, body: [] }, origin))}</script>
    </>
  );
}

function Credits({ article, comments }: { article: Article; comments: number }) {
  const { source, agency, byline, dateline, category, wordCount, readingMinutes, dating, url } =
    article;
  return (
    <p class="meta" {...OURS}>
      <Outlet source={source} />
      {byline && (
        <>
          , by <bdi>{byline}</bdi>
        </>
      )}
      {agency && (
        <>
          , from <bdi>{agency.name}</bdi>
        </>
      )}
      {category && (
        <>
          , <bdi>{category}</bdi>
        </>
      )}
      {dateline && (
        <>
          , <bdi>{dateline}</bdi>
        </>
      )}
      <br />
      <span>
        Published <When dating={dating} words={whenPublished(dating)} />
      </span>
      {wordCount > 0 && (
        <>
          {DOT}
          <span>
            {readingMinutes} min read, {wordCount} words
          </span>
        </>
      )}
      {url !== null && isWeb(url) && (
        <>
          {DOT}
          <a href={url} rel="nofollow noreferrer">
            The page it was read from
          </a>
        </>
      )}
      {DOT}
      <a href="#comments">{comments === 0 ? "Comment" : counted(comments, "comment")}</a>
    </p>
  );
}

/** A page's address comes with its capture, so it could be anything. */
function isWeb(url: string): boolean {
  return URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);
}

type Block = ArticleBody[number] & { readonly number: number };

/** Blocks of the text; list items that follow each other are one list. */
function Body({ body }: { body: ArticleBody }) {
  const groups: Block[][] = [];
  for (const [n, block] of body.entries()) {
    const last = groups.at(-1);
    const joins = block.type === "list-item" && last?.[0]?.type === "list-item";
    if (joins) last?.push({ ...block, number: n + 1 });
    else groups.push([{ ...block, number: n + 1 }]);
  }
  return (
    <>
      {groups.map((group) =>
        group[0]?.type === "list-item" ? (
          <ul>
            {group.map(({ text, number }) => (
              <li id={`b${number}`}>{text}</li>
            ))}
          </ul>
        ) : (
          group.map((block) => <Single block={block} />)
        ),
      )}
    </>
  );
}

function Single({ block: { type, text, number } }: { block: Block }) {
  const id = `b${number}`;
  if (type === "heading") return <h2 id={id}>{text}</h2>;
  if (type === "quote") {
    return (
      <blockquote id={id}>
        <p>{text}</p>
      </blockquote>
    );
  }
  if (type === "caption") {
    return (
      <figure id={id}>
        <figcaption>{text}</figcaption>
      </figure>
    );
  }
  return <p id={id}>{text}</p>;
}
