import { Button, Next, Table } from "./parts.tsx";

/** The sections of the desk on comments, ingest and the corpus. */

/** The decisions on a comment, or on all that are selected. */
function Decisions({ of, which = "" }: { of?: string; which?: string }) {
  return (
    <div class="row">
      <Button of={of} send="PATCH /v1/comments/[id] status=approved" shownIf="!status=approved">
        Approve{which}
      </Button>
      <Button of={of} send="PATCH /v1/comments/[id] status=rejected" shownIf="!status=rejected">
        Reject{which}
      </Button>
      <details>
        <summary>Delete{which}</summary>
        <p>Nobody can bring it back.</p>
        <Button of={of} send="DELETE /v1/comments/[id]">
          Delete for good{which}
        </Button>
      </details>
    </div>
  );
}

export function Moderation() {
  return (
    <section aria-labelledby="comments">
      <h2 id="comments">Comments</h2>
      <nav class="row" aria-label="Comments by status">
        {["waiting", "approved", "rejected"].map((status) => (
          <a href={`/desk?status=${status}#comments`} data-current={`status=${status}`}>
            {status} {`([comments.counts.${status}])`}
          </a>
        ))}
      </nav>
      <p class="note">Only approved comments are shown with their articles.</p>
      <ul class="plain" data-each="comments.items" data-title="the comment by [name], [at|time]">
        <template>
          <li>
            <p class="meta">
              <input class="select" type="checkbox" /> <strong dir="auto">[name]</strong>,
              [at|time], on{" "}
              <a data-if="article.title" href="/articles/[article.id]?comment=[id]#comments">
                <bdi>[article.title]</bdi>
              </a>
              <span data-if="!article.title">an article that is gone</span>
            </p>
            <p class="said" dir="auto">
              [text]
            </p>
            <Decisions />
          </li>
        </template>
      </ul>
      <div data-if="comments.items">
        <Decisions of="comments.items" which=" the selected" />
      </div>
      <Next list="comments" query="status=[status]&" to="comments" />
    </section>
  );
}

/** A capture's text as it was stored, for those who look for the reason of a rejection. */
export function Capture() {
  return (
    <div data-each="capture" data-title="[name]">
      <template>
        <section aria-labelledby="capture">
          <h2 id="capture">[name]</h2>
          <p>
            [status]
            <span data-if="problem">: [problem.detail]</span>
          </p>
          <pre dir="auto">[text]</pre>
          <Button send="POST /v1/captures/[name]/retry">Read again</Button>
        </section>
      </template>
    </div>
  );
}

function Captures({ list, title }: { list: string; title: string }) {
  return (
    <div data-if={`${list}.items`}>
      <h3>{title}</h3>
      <ul class="plain" data-each={`${list}.items`} data-title="[name]">
        <template>
          <li>
            <input class="select" type="checkbox" />{" "}
            <a href="/desk?capture=[name]#capture">[name]</a> [uploadedAt|time]
            <p data-if="problem">[problem.detail]</p>
          </li>
        </template>
      </ul>
      <Button of={`${list}.items`} send="POST /v1/captures/[name]/retry">
        Read the selected again
      </Button>
      <Next list={list} to="runs" />
    </div>
  );
}

/** The state of ingest and of a rebuild, and what can be done about it. */
export function Ingest() {
  return (
    <section aria-labelledby="runs">
      <h2 id="runs">Ingest</h2>
      <p>
        [captures.read] captures are read, [captures.waiting] wait, [captures.rejected] were
        rejected, [deadLetters] of them because every attempt failed.
      </p>
      <p>
        The oldest that waits came: [oldestWaitingAt|time]. The last was read: [lastReadAt|time].
        The last scheduled run ended: [lastRoundAt|time].
      </p>
      <p>
        Health: [health.status] <strong data-if="health.reasons">[health.reasons]</strong>
      </p>
      <div class="row">
        <Button send="POST /v1/ingest">Check the inbox now</Button>
        <Button send="POST /v1/ingest?retry=rejected" shownIf="captures.rejected">
          Read the first 100 rejected captures again
        </Button>
      </div>
      <p class="note">What is found or queued is read within seconds.</p>
      <Captures list="waiting" title="Captures that wait" />
      <Captures list="rejected" title="Rejected captures" />
      <Table
        caption="The last hours in which captures were read"
        each="rates"
        columns={[
          "Hour: [hour|time]",
          "Captures: [captures]",
          "Of these rejected: [rejected]",
          "Articles seen: [sightings]",
        ]}
      />
      <h3>Rebuild</h3>
      <p data-if="rebuild.waiting">
        [rebuild.state]: [rebuild.read] captures are read again, [rebuild.waiting] wait.
      </p>
      <p data-if="rebuild.at">
        The last one ended: [rebuild.at|time]. [rebuild.same] articles are the same as before,
        [rebuild.changed] changed, [rebuild.missing] are missing, [rebuild.added] are new, and
        [rebuild.redirectsChanged] ids lead to another one.
      </p>
      <div class="row">
        <Button send="POST /v1/rebuild" shownIf="!rebuild.state=running">
          Read the whole inbox again
        </Button>
        <Button send="POST /v1/rebuild?missing=accept" shownIf="rebuild.state=stopped">
          Continue, and withdraw what the inbox lacks
        </Button>
        <Button send="DELETE /v1/rebuild" shownIf="rebuild.state=running rebuild.state=stopped">
          Cancel the rebuild
        </Button>
      </div>
    </section>
  );
}

export function Corpus() {
  return (
    <section aria-labelledby="corpus">
      <h2 id="corpus">The corpus</h2>
      <p>
        [articles] articles in [stories] stories, edition [edition]. [unpublished] wait to be
        published, [outdated] captures wait to be read again.
      </p>
      <h3>What today (UTC) has cost, of its budget (– without a limit)</h3>
      <ul>
        <li>KV writes: [spent.kvWrites.spent] of [spent.kvWrites.budget]</li>
        <li>KV deletes: [spent.kvDeletes.spent] of [spent.kvDeletes.budget]</li>
        <li>D1 rows written: [spent.d1Rows.spent] of [spent.d1Rows.budget]</li>
        <li>Queue operations: [spent.queueOperations.spent] of [spent.queueOperations.budget]</li>
        <li>Comments accepted: [spent.comments.spent] of [spent.comments.budget]</li>
        <li>Calls to language models: [spent.modelCalls.spent] of [spent.modelCalls.budget]</li>
      </ul>
      <Table
        caption="Outlets that went silent"
        each="outlets.silent"
        columns={["Outlet: [source]", "Last day: [lastOn]", "Days before the newest: [silentDays]"]}
      />
      <Table
        caption="Flags of the newest 500 articles"
        each="outlets.flags"
        columns={["Outlet: [source]", "Flag: [flag]", "Articles: [articleCount]"]}
      />
    </section>
  );
}
