import type { CaptureRow } from "../schema/capture.ts";
import type { IngestOverview } from "../services/desk.ts";
import type { Statistics } from "../services/statistics.ts";
import { moment } from "./dating.ts";
import { en } from "./text/en.ts";
import { Wide } from "./wide.tsx";

export type IngestData = IngestOverview & {
  /** Whether the moderator has just started a scheduled run. */
  readonly wasStarted: boolean;
};

export function Ingest({ statistics, hours, waiting, rejected, wasStarted }: IngestData) {
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
        <Hours hours={hours} />
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
    <table>
      <caption>What {day} (UTC) has cost</caption>
      <thead>
        <tr>
          <th scope="col">What</th>
          <th scope="col">Spent</th>
          <th scope="col">Budget</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([what, { spent, budget }]) => (
          <tr>
            <th scope="row">{what}</th>
            <td>{spent}</td>
            <td>{budget ?? "no limit"}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Hours({ hours }: Pick<IngestData, "hours">) {
  if (hours.length === 0) return null;
  return (
    <Wide label="The last hours in which captures were read">
      <table>
        <caption>The last hours in which captures were read (UTC)</caption>
        <thead>
          <tr>
            <th scope="col">Hour</th>
            <th scope="col">Captures</th>
            <th scope="col">Of these rejected</th>
            <th scope="col">Articles seen</th>
          </tr>
        </thead>
        <tbody>
          {hours.map(({ hour, captures, rejected, sightings }) => (
            <tr>
              <th scope="row">{moment(hour, en)}</th>
              <td>{captures}</td>
              <td>{rejected}</td>
              <td>{sightings}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Wide>
  );
}

function Captures({
  caption,
  captures,
  all,
}: {
  caption: string;
  captures: readonly CaptureRow[];
  all: number;
}) {
  if (captures.length === 0) return null;
  return (
    <Wide label={caption}>
      <table>
        <caption>
          {caption}
          {all > captures.length && `, the first ${captures.length} by name`}
        </caption>
        <thead>
          <tr>
            <th scope="col">Name</th>
            <th scope="col">Came</th>
            <th scope="col">Why</th>
          </tr>
        </thead>
        <tbody>
          {captures.map(({ name, uploadedAt, problem }) => (
            <tr>
              <th scope="row">
                <code>{name}</code>
              </th>
              <td>{moment(uploadedAt, en)}</td>
              <td>
                {problem ? `${problem.code}: ${problem.detail}` : "It is waiting to be read."}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Wide>
  );
}
