import { quoteName } from "../parameters/values.ts";
import { splitSentences } from "../reader/split-sentences.ts";
import type { FrontSection, FrontStory } from "../services/front-page.ts";
import { Meta, Outlet } from "./article-items.tsx";
import { Joined } from "./joined.tsx";
import { textIn } from "./language.ts";
import { inSiteLanguage, useSiteText } from "./text/site-text.ts";

/** Stories as the front page shows them. */

/** The first story, with its whole summary. */
export function Lead({ story }: { story: FrontStory }) {
  const { leader, comments } = story;
  return (
    <article class="lead" {...textIn(leader.language)}>
      <h2>
        <a href={pathOf(story)}>{leader.title}</a>
      </h2>
      <Meta article={leader} comments={comments} />
      {leader.summary.text !== "" && <p>{leader.summary.text}</p>}
      <AlsoFrom story={story} />
    </article>
  );
}

/** A story with the first sentence of its summary. `under` is the day that the heading above states, if it does. */
export function StoryItem({ story, under }: { story: FrontStory; under?: string }) {
  const { leader, comments } = story;
  const [first] = splitSentences(leader.summary.text);
  return (
    <article {...textIn(leader.language)}>
      <h3>
        <a href={pathOf(story)}>{leader.title}</a>
      </h3>
      <Meta article={leader} comments={comments} under={under} />
      {first && <p>{leader.summary.text.slice(first.from, first.to)}</p>}
      <AlsoFrom story={story} />
    </article>
  );
}

/** The latest articles of a category or a hashtag. */
export function Section({ section: { kind, name, articles } }: { section: FrontSection }) {
  const { front } = useSiteText();
  const title = kind === "hashtag" ? `#${name}` : name;
  const path =
    kind === "hashtag"
      ? `/hashtags/${encodeURIComponent(name)}`
      : `/search?category=${encodeURIComponent(quoteName(name))}`;
  return (
    <section>
      <h2 class="rank">
        <a href={path} aria-label={front.moreOf(title)}>
          <bdi>{title}</bdi>
        </a>
      </h2>
      <ul class="plain">
        {articles.map((article) => (
          <li {...textIn(article.language)}>
            <h3>
              <a href={`/articles/${article.id}`}>{article.title}</a>
            </h3>
            <Meta article={article} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A story of one article links to the article, others link to the comparison. */
function pathOf({ id, leader, articles }: FrontStory): string {
  return articles > 1 ? `/stories/${id}` : `/articles/${leader.id}`;
}

function AlsoFrom({ story: { leader, articles, sources } }: { story: FrontStory }) {
  const text = useSiteText();
  if (articles < 2) return null;
  const others = sources.filter((source) => source.id !== leader.source?.id);
  return (
    <p class="meta" {...inSiteLanguage(text)}>
      {text.front.also(articles, others.length > 0)}
      <Joined by={text.comma} parts={others.map((source) => <Outlet source={source} />)} />
    </p>
  );
}
