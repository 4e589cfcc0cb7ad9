import type { CaptureRow } from "../schema/capture.ts";
import type { IngestedHour } from "../storage/catalogue/ingest-history.ts";
import type { Status } from "../storage/catalogue/status.ts";
import { moment } from "./dating.ts";
import { Wide } from "./wide.tsx";

/** How the corpus is, what was read into it, and what that has cost. */

export type IngestData = {
  readonly status: Status;
  /** What a day may cost; `Number.MAX_SAFE_INTEGER` is no limit. */
  readonly budgets: Readonly<
    Record<"kvWrites" | "d1Rows" | "queueOperations" | "comments" | "modelCalls", number>
  >;
  readonly runs: readonly IngestedHour[];
  readonly waiting: readonly CaptureRow[];
  readonly rejected: readonly CaptureRow[];
  /** The reader of the page has just had the inbox looked into. */
  readonly isLookedInto: boolean;
};

export function Ingest({ status, budgets, runs, waiting, rejected, isLookedInto }: IngestData) {
  return (
    <>
      <section aria-labelledby="runs">
        <h2 id="runs">Ingest</h2>
        {isLookedInto && (
          <p class="notice" role="status">
            The inbox was looked into. What is new there is read within seconds.
          </p>
        )}
        <p>
          {status.captures.read} captures are read, {status.captures.waiting} wait,{" "}
          {status.captures.rejected} were rejected.
        </p>
        <form method="post" action="/desk/ingest">
          <button type="submit">Look into the inbox now</button>
        </form>
        <Runs runs={runs} />
        <Captures caption="Captures that wait" captures={waiting} all={status.captures.waiting} />
        <Captures caption="Rejected captures" captures={rejected} all={status.captures.rejected} />
      </section>
      <section aria-labelledby="corpus">
        <h2 id="corpus">The corpus</h2>
        <p>
          {status.articles} articles in {status.stories} stories, edition {status.edition}.{" "}
          {status.unpublished} wait to be published, {status.outdated} captures were read by an
          older reader.
        </p>
        <Spent spent={status.spent} budgets={budgets} />
      </section>
    </>
  );
}

function Spent({ spent, budgets }: { spent: Status["spent"]; budgets: IngestData["budgets"] }) {
  const rows = [
    ["KV writes", spent.kvWrites, budgets.kvWrites],
    ["KV deletes", spent.kvDeletes, Number.MAX_SAFE_INTEGER],
    ["D1 rows written", spent.d1Rows, budgets.d1Rows],
    ["Queue operations", spent.queueOperations, budgets.queueOperations],
    ["Comments accepted", spent.comments, budgets.comments],
    ["Calls to language models", spent.modelCalls, budgets.modelCalls],
  ] as const;
  return (
    <table>
      <caption>What {spent.day} (UTC) has cost</caption>
      <thead>
        <tr>
          <th scope="col">What</th>
          <th scope="col">Spent</th>
          <th scope="col">Budget</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([what, spent, budget]) => (
          <tr>
            <th scope="row">{what}</th>
            <td>{spent}</td>
            <td>{budget === Number.MAX_SAFE_INTEGER ? "no limit" : budget}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Runs({ runs }: { runs: readonly IngestedHour[] }) {
  if (runs.length === 0) return null;
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
          {runs.map(({ hour, captures, rejected, sightings }) => (
            <tr>
              <th scope="row">{moment(hour)}</th>
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
              <td>{moment(uploadedAt)}</td>
              <td>{problem ? `${problem.code}: ${problem.detail}` : "It waits for its turn."}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Wide>
  );
}
