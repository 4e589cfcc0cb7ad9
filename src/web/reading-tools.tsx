import { extractKeyPoints } from "../answers/key-points.ts";
import type { Article } from "../schema/article.ts";
import type { ExplainedMention } from "../services/explain.ts";
import { OURS, textIn } from "./language.ts";

/** Key points shown above a text. */
const MAX_KEY_POINTS = 3;

/**
 * The sentences that say most of what an article says, each with a link to its paragraph. A text of which they
 * would be more than half is short enough without them.
 */
export function KeyPoints({ article: { title, body, language } }: { article: Article }) {
  const points = extractKeyPoints(title, body, MAX_KEY_POINTS);
  const length = (texts: readonly { readonly text: string }[]) =>
    texts.reduce((sum, { text }) => sum + text.length, 0);
  if (points.length < MAX_KEY_POINTS || 2 * length(points) > length(body)) return null;
  return (
    <details class="aid" open {...OURS}>
      <summary>Key points</summary>
      <p class="note">
        Sentences of the article that say most of what it says. No model wrote them.
      </p>
      <ul {...textIn(language)}>
        {points.map(({ text, block }) => (
          <li>
            <p>{text}</p>
            <a href={`#b${block + 1}`} {...OURS}>
              paragraph {block + 1}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Names and numbers, with other articles that have them. They are looked up when a reader asks for them. */
export function Explain({
  article: { id, language },
  explained,
}: {
  article: Article;
  explained: readonly ExplainedMention[] | null;
}) {
  return (
    <section class="aid" id="explain" aria-labelledby="explain-title" {...OURS}>
      <h2 id="explain-title">Names and numbers</h2>
      {explained === null && (
        <p>
          <a href={`/articles/${id}?explain=yes#explain`} rel="nofollow">
            Where else are the names and numbers of this article?
          </a>
        </p>
      )}
      {explained?.length === 0 && <p>None were found in this article.</p>}
      {KINDS.map(([kind, heading]) => (
        <Mentions
          heading={heading}
          language={language}
          mentions={explained?.filter((mention) => mention.kind === kind) ?? []}
        />
      ))}
    </section>
  );
}

/** Capitals identify names. In a script without capitals, repeated words are shown instead. */
const KINDS = [
  ["name", "Names"],
  ["word", "Frequent words"],
  ["number", "Numbers"],
] as const satisfies readonly (readonly [ExplainedMention["kind"], string])[];

function Mentions({
  heading,
  language,
  mentions,
}: {
  heading: string;
  language: string | null;
  mentions: readonly ExplainedMention[];
}) {
  if (mentions.length === 0) return null;
  return (
    <>
      <h3>{heading}</h3>
      <ul>
        {mentions.map(({ text, count, blocks, elsewhere }) => (
          <li>
            <b {...textIn(language)}>{text}</b>, {times(count)} here
            {blocks[0] !== undefined && (
              <>
                {" "}
                (<a href={`#b${blocks[0] + 1}`}>first in paragraph {blocks[0] + 1}</a>)
              </>
            )}
            <Others elsewhere={elsewhere} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Others({
  elsewhere: { articles, isMore, newest },
}: {
  elsewhere: ExplainedMention["elsewhere"];
}) {
  if (articles === 0) return <>{isMore ? "." : "; in no other article."}</>;
  return (
    <>
      ; in {isMore && "at least "}
      {articles} other {articles === 1 ? "article" : "articles"}:
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

function times(count: number): string {
  return count === 1 ? "once" : `${count} times`;
}

/** The hashtags that pages give, and those that are derived from the text. */
export function Hashtags({ hashtags }: Pick<Article, "hashtags">) {
  const of = (origin: Article["hashtags"][number]["origin"]) =>
    hashtags.flatMap((hashtag) => (hashtag.origin === origin ? hashtag.tag : []));
  return (
    <>
      <Tags label="Hashtags of the pages" tags={of("page")} />
      <Tags label="Made here, of the text" tags={of("derived")} />
    </>
  );
}

function Tags({ label, tags }: { label: string; tags: readonly string[] }) {
  if (tags.length === 0) return null;
  return (
    <>
      <p class="note" {...OURS}>
        {label}:
      </p>
      <ul class="tags" aria-label={label}>
        {tags.map((tag) => (
          <li>
            <a href={`/hashtags/${encodeURIComponent(tag)}`}>
              <bdi>#{tag}</bdi>
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
