import type { CaptureRow } from "../schema/capture.ts";
import type { CommentStatus } from "../schema/comment.ts";
import { DeskComments, type DeskCommentsData, deskPath } from "./desk-comments.tsx";
import { Ingest, type IngestData } from "./desk-ingest.tsx";
import { Layout } from "./layout.tsx";
import { en } from "./text/en.ts";
import { SiteTextProvider } from "./text/site-text.ts";

/** The pages of the desk. They are in English only: the people who run a deployment also read its logs. */

export function LoginPage({ isWrong }: { isWrong: boolean }) {
  return (
    <SiteTextProvider value={en}>
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
    </SiteTextProvider>
  );
}

type CaptureData = { readonly capture: CaptureRow; readonly text: string | null };

/** A capture's text as it was stored, for those who look for the reason of a rejection. */
export function CaptureTextPage({ capture: { name, status, problem }, text }: CaptureData) {
  return (
    <SiteTextProvider value={en}>
      <Layout title={name}>
        <h1>{name}</h1>
        <p>
          {status}
          {problem && `: ${problem.detail}`}
        </p>
        <form method="post" action="/desk/captures">
          <button type="submit" name="capture" value={name}>
            Read it again
          </button>
        </form>
        <pre dir="auto">{text ?? "The inbox does not have it, or it is not text."}</pre>
        <p>
          <a href="/desk#runs">Back to the desk</a>
        </p>
      </Layout>
    </SiteTextProvider>
  );
}

type DeskData = {
  readonly counts: Readonly<Record<CommentStatus, number>>;
  readonly comments: DeskCommentsData;
  /** Only the page of waiting comments shows it. */
  readonly ingest: IngestData | null;
};

const LISTS = [
  ["waiting", "Waiting"],
  ["approved", "Approved"],
  ["rejected", "Rejected"],
] as const;

export function DeskPage({ counts, comments, ingest }: DeskData) {
  return (
    <SiteTextProvider value={en}>
      <Layout title="Desk">
        <h1>Desk</h1>
        <nav aria-label="Desk">
          <ul class="tags">
            {LISTS.map(([status, name]) => (
              <li>
                <a
                  href={deskPath({ status, cursor: null })}
                  {...(status === comments.list.status && { "aria-current": "page" })}
                >
                  {name} ({counts[status]})
                </a>
              </li>
            ))}
            <li>
              <a href="/desk#runs">Ingest</a>
            </li>
            <li>
              <a href="/desk/webhooks">Webhooks</a>
            </li>
          </ul>
        </nav>
        <DeskComments {...comments} />
        {ingest && <Ingest {...ingest} />}
        <form method="post" action="/desk/logout">
          <p>
            <button type="submit">Log out</button>
          </p>
        </form>
      </Layout>
    </SiteTextProvider>
  );
}
