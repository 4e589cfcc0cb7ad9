import type { Article } from "../schema/article.ts";
import type { ArticleView } from "../services/article-view.ts";
import { linesSetAside } from "../services/sightings.ts";
import { counted } from "./article-items.tsx";
import { moment, whenPublished } from "./dating.ts";
import { OURS, textIn } from "./language.ts";
import { Pager } from "./pager.tsx";

/** Where an article's time and text come from: what each capture says, and at which bytes. */

const BEGINNING = 6;

/** Captures as a page shows them. */
export type ShownSightings = Pick<ArticleView["sightings"], "items" | "source"> & {
  /** Whether others precede these. */
  readonly isLater: boolean;
  /** The cursor of the next page; null on the last page. */
  readonly next: string | null;
};

type Span = readonly [from: number, to: number];

export function DatingProvenance({ sightings }: { sightings: ShownSightings["items"] }) {
  return (
    <details lang="en">
      <summary>How we know the time</summary>
      <ul {...OURS}>
        {sightings.map(({ capture, capturedAt, published, spans, gives }) => (
          <li>
            <code>{capture}</code>,{" "}
            {capturedAt === null ? "saved at an unknown time" : `saved on ${moment(capturedAt)}`},{" "}
            {published?.text ? (
              <SaysTime text={published.text} span={spans.published} />
            ) : (
              "says no time"
            )}
            {published && `: published ${whenPublished(published)}`}
            {gives.includes("dating") && " – this bounds what is said above"}.
          </li>
        ))}
      </ul>
    </details>
  );
}

function SaysTime({ text, span }: { text: string; span: Span | undefined }) {
  return (
    <>
      says <q dir="auto">{text}</q>
      {span && ` (${inBytes(span)})`}
    </>
  );
}

/** How much of the text was left out, with a link; nothing if everything was kept. */
export function SetAside({ id, source }: { id: string; source: ShownSightings["source"] }) {
  const count = source ? linesSetAside(source).length : 0;
  if (count === 0) return null;
  return (
    <p class="note" {...OURS}>
      {wereSetAside(count)}: <a href={`/articles/${id}/set-aside`}>show</a>
    </p>
  );
}

export function wereSetAside(count: number): string {
  return `${counted(count, "line")} ${count === 1 ? "was" : "were"} set aside`;
}

/** The capture that the body is from, and the position of each block in it. */
export function TextProvenance({
  article: { id, body, language },
  sightings: { items, source, isLater, next },
}: {
  article: Article;
  sightings: ShownSightings;
}) {
  return (
    <details {...OURS} id="evidence" open={isLater}>
      <summary>
        {body.length > 0 ? "Where each paragraph comes from" : "Where this comes from"}
      </summary>
      {source && source.spans.body.length > 0 && (
        <table>
          <caption>
            Bytes of <code>{source.capture}</code>, where the text is taken from
          </caption>
          <thead>
            <tr>
              <th scope="col">Paragraph</th>
              <th scope="col">It begins</th>
              <th scope="col">Bytes</th>
            </tr>
          </thead>
          <tbody>
            {source.spans.body.map((span, n) => (
              <tr>
                <td>
                  <a href={`#b${n + 1}`}>{n + 1}</a>
                </td>
                <td {...textIn(language)}>{beginning(body[n]?.text ?? "")}</td>
                <td class="bytes">{inBytes(span)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <ul>
        {items.map(({ capture, role, position, spans, gives }) => (
          <li>
            <code>{capture}</code> shows it{" "}
            {role === "main" ? "as its article" : `as card ${position}`}, {inBytes(spans.sighting)}
            {gives.length > 0 && `; it gives ${gives.join(", ")}`}.
          </li>
        ))}
      </ul>
      <Pager
        first={isLater ? { to: `/articles/${id}#evidence`, name: "The first captures" } : null}
        next={
          next === null
            ? null
            : { to: `/articles/${id}?sightings=${next}#evidence`, name: "More captures" }
        }
      />
      <p>
        <a href={`/v1/articles/${id}/sightings`}>The same as JSON</a>
      </p>
    </details>
  );
}

/** A paragraph's first words, by which it is known again. */
function beginning(text: string): string {
  const words = text.split(" ");
  return words.length <= BEGINNING ? text : `${words.slice(0, BEGINNING).join(" ")} …`;
}

export function inBytes([from, to]: Span): string {
  return `bytes ${from}–${to}`;
}
