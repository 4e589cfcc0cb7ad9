import type { CommentPage, ModeratedComment } from "../catalogue/comments.ts";
import type { CaptureRow } from "../catalogue/ledger.ts";
import type { Run } from "../catalogue/runs.ts";
import type { Status } from "../catalogue/status.ts";
import { Comment } from "./comments.tsx";
import { moment } from "./dating.ts";
import { Layout } from "./layout.tsx";
import { Wide } from "./wide.tsx";

export function LoginPage({ isWrong }: { isWrong: boolean }) {
  return (
    <Layout title="Desk">
      <h1>Desk</h1>
      <form method="post" action="/desk/login">
        <label for="token">The deployment's token</label>
        <input
          id="token"
          name="token"
          type="password"
          autocomplete="current-password"
          required
          {...(isWrong && { "aria-invalid": "true", "aria-describedby": "token-fault" })}
        />
        {isWrong && (
          <p class="fault" id="token-fault" role="alert">
            This is not the token. It is the secret ADMIN_TOKEN of the deployment.
          </p>
        )}
        <p>
          <button type="submit">Log in</button>
        </p>
      </form>
    </Layout>
  );
}

type DeskData = {
  readonly status: Status;
  /** What a day may cost; `Number.MAX_SAFE_INTEGER` is no limit. */
  readonly budgets: { readonly kvWrites: number; readonly d1Rows: number };
  readonly runs: readonly Run[];
  readonly waiting: readonly CaptureRow[];
  readonly rejected: readonly CaptureRow[];
  readonly comments: CommentPage<ModeratedComment>;
  readonly approved: CommentPage<ModeratedComment>;
};

export function DeskPage({
  status,
  budgets,
  runs,
  waiting,
  rejected,
  comments,
  approved,
}: DeskData) {
  return (
    <Layout title="Desk">
      <h1>Desk</h1>
      <Comments
        title="Comments that wait"
        id="comments"
        page={comments}
        decisions={["approved", "rejected", "deleted"]}
      />
      <Comments
        title="Approved comments"
        id="approved"
        page={approved}
        decisions={["rejected", "deleted"]}
      />
      <h2>The corpus</h2>
      <p>
        {status.articles} articles in {status.stories} stories, edition {status.edition}.{" "}
        {status.unpublished} wait to be published, {status.outdated} captures were read by an older
        reader.
      </p>
      <Spent spent={status.spent} budgets={budgets} />
      <h2 id="runs">Ingest</h2>
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
      <form method="post" action="/desk/logout">
        <p>
          <button type="submit">Log out</button>
        </p>
      </form>
    </Layout>
  );
}

const DECISIONS = { approved: "Approve", rejected: "Reject", deleted: "Delete" } as const;

function Comments({
  title,
  id,
  page: { items, next },
  decisions,
}: {
  title: string;
  id: string;
  page: CommentPage<ModeratedComment>;
  decisions: readonly (keyof typeof DECISIONS)[];
}) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {items.length === 0 && <p>None.</p>}
      <ul class="plain">
        {items.map((comment) => (
          <li>
            <Comment comment={comment} />
            <p class="note">
              On{" "}
              <a href={`/articles/${comment.article.id}`}>
                {comment.article.title ?? "an article that is gone"}
              </a>
            </p>
            <form class="row" method="post" action={`/desk/comments/${comment.id}`}>
              {decisions.map((decision) => (
                <button
                  type="submit"
                  name="decision"
                  value={decision}
                  aria-label={`${DECISIONS[decision]} the comment by ${comment.name}`}
                >
                  {DECISIONS[decision]}
                </button>
              ))}
            </form>
          </li>
        ))}
      </ul>
      {next !== null && <p class="note">There are more; these are the oldest {items.length}.</p>}
    </section>
  );
}

function Spent({ spent, budgets }: { spent: Status["spent"]; budgets: DeskData["budgets"] }) {
  const rows = [
    ["KV writes", spent.kvWrites, budgets.kvWrites],
    ["KV deletes", spent.kvDeletes, Number.MAX_SAFE_INTEGER],
    ["D1 rows written", spent.d1Rows, budgets.d1Rows],
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

function Runs({ runs }: { runs: readonly Run[] }) {
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
