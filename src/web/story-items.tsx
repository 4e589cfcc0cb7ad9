import type { PropsWithChildren } from "hono/jsx";
import { bestKnownTime } from "../article/dating.ts";
import { splitSentences } from "../reader/split-sentences.ts";
import type { ListedStory } from "../schema/story.ts";
import { languageName } from "../text/language-name.ts";
import { Outlet } from "./article-items.tsx";
import { daysInWords, daysPublished } from "./dating.ts";
import { Joined } from "./elements.tsx";
import { inSiteLanguage, type SiteText, textIn, useSiteText } from "./text/site-text.ts";

/** Events as lists show them: the headline, who reports them, and when. */

/** What a list shows of an event. */
export type StorySummary = Pick<
  ListedStory,
  "id" | "headline" | "sourceCount" | "articleCount" | "sources" | "leader" | "lastSeen"
>;

/** More blocks than this cannot be told apart at a glance. */
const MAX_BLOCKS = 12;
/** Outlets that are named. */
const MAX_NAMED = 2;

/** An event of several articles has a page of its own. */
function storyLink({ id, articleCount, leader }: StorySummary): string {
  return articleCount > 1 ? `/stories/${id}` : `/articles/${leader.id}`;
}

/** The headline of an event, which links to it. `level`: of the heading. */
export function Headline({ story, level = 3 }: StoryItemProps) {
  const Heading = `h${level}` as const;
  return (
    <Heading {...textIn(story.leader.language)}>
      <a href={storyLink(story)}>{story.headline}</a>
    </Heading>
  );
}

type StoryItemProps = PropsWithChildren<{ story: StorySummary; level?: 2 | 3 | undefined }>;

/** An event with its headline, more of it, and its facts. Each line keeps to the side of the headline's language. */
export function StoryItem({ story, level, children }: StoryItemProps) {
  return (
    <article {...textIn(story.leader.language)}>
      <Headline story={story} level={level} />
      {children}
      <StoryFacts story={story} />
    </article>
  );
}

/** The first sentence of a summary. */
export function Sentence({ text }: { text: string }) {
  const [first] = splitSentences(text);
  return first ? <p>{text.slice(first.from, first.to)}</p> : null;
}

/** How many outlets and articles report an event, with a block for each outlet. */
export function Coverage({
  sourceCount,
  articleCount,
}: Pick<StorySummary, "sourceCount" | "articleCount">) {
  const { stories } = useSiteText();
  return (
    <>
      {sourceCount > 1 && (
        <span class="outlets" aria-hidden="true">
          {Array.from({ length: Math.min(sourceCount, MAX_BLOCKS) }, () => (
            <i></i>
          ))}
        </span>
      )}
      {stories.coverage(sourceCount, articleCount)}
    </>
  );
}

/** Who reports an event and on which days, in one line. */
export function StoryFacts({ story }: { story: StorySummary }) {
  const text = useSiteText();
  const { sources, articleCount, leader } = story;
  // "and 1 more" is as long as a name.
  const named = sources.slice(0, sources.length === MAX_NAMED + 1 ? undefined : MAX_NAMED);
  const { language, readingMinutes } = leader;
  return (
    <p class="meta" {...inSiteLanguage(text)}>
      <Joined
        parts={[
          articleCount > 1 && <Coverage {...story} />,
          named.length === 0 ? (
            <Outlet source={null} />
          ) : (
            <>
              <Joined by={text.comma} parts={named.map((source) => <Outlet source={source} />)} />
              {sources.length > named.length && text.stories.others(sources.length - named.length)}
            </>
          ),
          storyDays(story, text),
          articleCount === 1 && readingMinutes > 0 && text.items.minutes(readingMinutes),
          language !== null && language !== text.lang && languageName(language, text.lang),
        ]}
      />
    </p>
  );
}

/** The days from the first to the last report: "3–5 March 2025". */
export function storyDays(
  { articleCount, leader, lastSeen }: StorySummary,
  text: SiteText,
): string {
  const first = bestKnownTime(leader);
  return articleCount === 1 || first === null
    ? daysPublished(leader.dating, text)
    : daysInWords(first, lastSeen, text);
}

type StoriesProps = PropsWithChildren<{
  readonly title: string;
  readonly stories: readonly (StorySummary & Pick<ListedStory, "summary">)[];
  /** Whether to show how each begins. */
  readonly isLong?: boolean;
}>;

/** Events under a heading, and what follows them; nothing if there are none. */
export function Stories({ title, stories, isLong = false, children }: StoriesProps) {
  if (stories.length === 0) return null;
  return (
    <section>
      <h2 class="kicker">{title}</h2>
      <ul class="latest">
        {stories.map((story) => (
          <li>
            <StoryItem story={story}>{isLong && <Sentence text={story.summary.text} />}</StoryItem>
          </li>
        ))}
      </ul>
      {children}
    </section>
  );
}
