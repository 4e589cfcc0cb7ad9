import type { CaptureRow } from "../schema/capture.ts";
import type { IngestOverview } from "../services/desk.ts";
import type { Statistics } from "../services/statistics.ts";
import { moment } from "./dating.ts";
import { Table } from "./table.tsx";
import { en } from "./text/en.ts";

export type IngestData = IngestOverview & {
  /** Whether the moderator has just started a scheduled run. */
  readonly wasStarted: boolean;
};

export function Ingest({ statistics, waiting, rejected, wasStarted }: IngestData) {
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
          {statistics.captures.read} captures are read, {statistics.captures.waiting} wait,{" "}
          {statistics.captures.rejected} were rejected.
        </p>
        <form method="post" action="/desk/ingest">
          <button type="submit">Check the inbox now</button>
        </form>
        <Hours rates={statistics.rates} />
        <Captures
          caption="Captures that wait"
          captures={waiting}
          all={statistics.captures.waiting}
        />
        <Captures
          caption="Rejected captures"
          captures={rejected}
          all={statistics.captures.rejected}
        />
      </section>
      <section aria-labelledby="corpus">
        <h2 id="corpus">The corpus</h2>
        <p>
          {statistics.articles} articles in {statistics.stories} stories, edition{" "}
          {statistics.edition}. {statistics.unpublished} wait to be published, {statistics.outdated}{" "}
          captures were read by an older reader.
        </p>
        <Spent spent={statistics.spent} />
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
      columns={["What", "Spent", "Budget"]}
      rows={rows.map(([what, { spent, budget }]) => [what, spent, budget ?? "no limit"])}
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
  const first = all > captures.length ? `, the first ${captures.length} by name` : "";
  return (
    <Table
      caption={caption + first}
      columns={["Name", "Came", "Why"]}
      rows={captures.map(({ name, uploadedAt, problem }) => [
        <code>{name}</code>,
        moment(uploadedAt, en),
        problem ? `${problem.code}: ${problem.detail}` : "It is waiting to be read.",
      ])}
    />
  );
}
