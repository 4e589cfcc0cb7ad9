import type { CaptureRow } from "../schema/capture.ts";
import type { Health } from "../services/health.ts";
import type { Statistics } from "../services/statistics.ts";
import { moment } from "./dating.ts";
import { Table } from "./elements.tsx";
import { en } from "./text/en.ts";

export type IngestData = {
  readonly statistics: Statistics;
  readonly waiting: readonly CaptureRow[];
  readonly rejected: readonly CaptureRow[];
  readonly health: Health;
  /** Whether the moderator has just started a scheduled run. */
  readonly wasStarted: boolean;
};

export function Ingest({ statistics, health, waiting, rejected, wasStarted }: IngestData) {
  const { captures, outlets } = statistics;
  return (
    <>
      <section aria-labelledby="runs">
        <h2 id="runs">Ingest</h2>
        {wasStarted && (
          <p class="notice" role="status">
            The inbox was checked. New captures are read within seconds.
          </p>
        )}
        <p>
          {captures.read} captures are read, {captures.waiting} wait, {captures.rejected} were
          rejected, {statistics.deadLetters} of them because every attempt failed.
        </p>
        <ul>
          {health.reasons.map((reason) => (
            <li>{reason}</li>
          ))}
        </ul>
        <Table
          caption="When it last happened (UTC)"
          columns={["What", "When"]}
          rows={(
            [
              ["The oldest waiting capture was stored", statistics.oldestWaitingAt],
              ["A capture was read", statistics.lastReadAt],
              ["A scheduled run ended", statistics.lastRoundAt],
            ] as const
          ).map(([what, time]) => [what, time === null ? "never" : moment(time, en)])}
        />
        <form method="post" action="/desk/ingest">
          <button type="submit">Check the inbox now</button>
        </form>
        <Hours rates={statistics.rates} />
        <Captures caption="Captures that wait" captures={waiting} all={captures.waiting} />
        {rejected.length > 0 && (
          <form method="post" action="/desk/captures">
            <Captures caption="Rejected captures" captures={rejected} all={captures.rejected} />
            <p class="row">
              <button type="submit">Read the selected again</button>
              <button type="submit" name="retry" value="all">
                Read the first 100 again
              </button>
            </p>
          </form>
        )}
      </section>
      <section aria-labelledby="corpus">
        <h2 id="corpus">The corpus</h2>
        <p>
          {statistics.articles} articles in {statistics.stories} stories, edition{" "}
          {statistics.edition}. {statistics.unpublished} wait to be published, {statistics.outdated}{" "}
          captures wait to be read again.
        </p>
        <Spent spent={statistics.spent} />
        <Table
          caption="Outlets that went silent"
          columns={["Outlet", "Last day", "Days before the newest article"]}
          rows={outlets.silent.map((each) => [each.source, each.lastOn, each.silentDays])}
        />
        <Table
          caption="Flags of the newest 500 articles"
          columns={["Outlet", "Flag", "Articles"]}
          rows={outlets.flags.map((each) => [each.source ?? "none", each.flag, each.articleCount])}
        />
      </section>
    </>
  );
}

function Spent({ spent: { day, ...spent } }: Pick<Statistics, "spent">) {
  const rows = [
    ["KV writes", spent.kvWrites],
    ["KV deletes", spent.kvDeletes],
    ["D1 rows written", spent.d1Rows],
    ["Queue operations", spent.queueOperations],
    ["Comments accepted", spent.comments],
    ["Calls to language models", spent.modelCalls],
  ] as const;
  return (
    <Table
      caption={`What ${day} (UTC) has cost`}
      columns={["What", "Spent", "Budget", "Left"]}
      rows={rows.map(([what, { spent, budget, left }]) => [
        what,
        spent,
        budget ?? "no limit",
        left ?? "",
      ])}
    />
  );
}

function Hours({ rates }: Pick<Statistics, "rates">) {
  return (
    <Table
      caption="The last hours in which captures were read (UTC)"
      columns={["Hour", "Captures", "Of these rejected", "Articles seen"]}
      rows={rates.map(({ hour, captures, rejected, sightings }) => [
        moment(hour, en),
        captures,
        rejected,
        sightings,
      ])}
    />
  );
}

type CapturesProps = {
  readonly caption: string;
  readonly captures: readonly CaptureRow[];
  readonly all: number;
};

function Captures({ caption, captures, all }: CapturesProps) {
  const first = all > captures.length ? `, ${captures.length} of ${all}` : "";
  return (
    <Table
      caption={caption + first}
      columns={["Name", "Came", "Why"]}
      rows={captures.map(({ name, uploadedAt, problem }) => [
        <>
          {problem && (
            <input type="checkbox" name="capture" value={name} aria-label={`Select ${name}`} />
          )}{" "}
          <a href={`/desk/capture?${new URLSearchParams({ name })}`}>
            <code>{name}</code>
          </a>
        </>,
        moment(uploadedAt, en),
        problem ? `${problem.code}: ${problem.detail}` : "It is waiting to be read.",
      ])}
    />
  );
}
