import { bestKnownTime } from "../article/dating.ts";
import type { Story, StoryMember } from "../schema/story.ts";
import { InCommon, MAX_LISTED, Outlet, When } from "./article-items.tsx";
import { timePublished } from "./dating.ts";
import { Joined } from "./elements.tsx";
import { Sentence } from "./story-items.tsx";
import { textIn, useSiteText } from "./text/site-text.ts";

/** The reports of an event: their headlines below each other, with what each adds and who reprinted it. */

type Members = readonly StoryMember[];

/** Reports in their order, the reprints under their originals. Those without a date have a heading of their own. */
export function Reports({ reports, story }: { reports: Members; story: Story }) {
  const { story: t, front } = useSiteText();
  const byOriginal = [...Map.groupBy(reports, (each) => originalIn(reports, each))];
  const isDated = ([report]: (typeof byOriginal)[number]) => bestKnownTime(report) !== null;
  const lists = [
    { title: t.says, list: byOriginal.filter(isDated) },
    { title: front.undated, list: byOriginal.filter((each) => !isDated(each)) },
  ].filter(({ list }) => list.length > 0);
  return (
    <>
      {lists.map(({ title, list }) => (
        <section>
          <h2 class="kicker">{title}</h2>
          <ol class="plain">
            {list.map(([report, [, ...reprints]]) => (
              <Report report={report} reprints={reprints} story={story} />
            ))}
          </ol>
        </section>
      ))}
    </>
  );
}

/** The first of some reports that another is a reprint of, or else that report. A reprint can have reprints. */
export function originalIn(reports: Members, report: StoryMember): StoryMember {
  const original = reports.find(({ id }) => id === report.reprintOf);
  return original === undefined ? report : originalIn(reports, original);
}

type ReportProps = { report: StoryMember; reprints: Members; story: Story };

function Report({ report, reprints, story }: ReportProps) {
  const text = useSiteText();
  const { id, title, language, dating, agency, source, summary } = report;
  return (
    <li class="report">
      <p class="meta">
        <Outlet source={source} />
        <br />
        <Joined
          parts={[
            agency && <bdi>{text.story.from(agency.name)}</bdi>,
            <When dating={dating} words={timePublished(dating, text)} />,
          ]}
        />
      </p>
      <div {...textIn(language)}>
        <h3>
          <a href={`/articles/${id}`}>{title}</a>
        </h3>
        {summary.text !== story.summary.text && <Sentence text={summary.text} />}
      </div>
      <div class="meta">
        <Adds report={report} story={story} />
        {reprints.length > 0 && (
          <p>
            {text.story.alsoIn}
            <Joined
              by={text.comma}
              parts={reprints.map(({ id, source }) => (
                <a href={`/articles/${id}`}>
                  <bdi>{source?.name ?? text.items.outletUnknown}</bdi>
                </a>
              ))}
            />
          </p>
        )}
      </div>
    </li>
  );
}

/** What an article adds to the earlier ones: names and numbers, nothing, or that it is the first, the only or a reprint. */
function Adds({ report, story }: Omit<ReportProps, "reprints">) {
  const { story: t, related, stories } = useSiteText();
  const { adds, evidence, reprintOf } = report;
  if (story.articles.length === 1) return <p>{t.only}</p>;
  if (!evidence) return isFirst(report, story) && <p>{t.first}</p>;
  const original = story.articles.find(({ id }) => id === reprintOf);
  if (original) return <bdi>{t.reprint(original.source?.name ?? original.title)}</bdi>;
  const added = [...adds.names, ...adds.numbers];
  return (
    <>
      <p>
        {added.length === 0 ? t.addsNothing : t.adds}
        <Joined by=" " parts={added.slice(0, MAX_LISTED).map((each) => <b dir="auto">{each}</b>)} />
        {added.length > MAX_LISTED && stories.others(added.length - MAX_LISTED)}
      </p>
      <p>
        {related.sameEvent}
        <InCommon evidence={evidence} />.
      </p>
    </>
  );
}

/** Whether an article was published before all others, whenever that was within the bounds of their times. */
function isFirst({ id, dating: { latest } }: StoryMember, { articles }: Story): boolean {
  if (latest === null) return false;
  return articles.every(
    ({ id: other, dating: { earliest } }) =>
      other === id || (earliest !== null && earliest > latest),
  );
}
