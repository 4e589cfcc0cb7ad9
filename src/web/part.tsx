import type { Child } from "hono/jsx";
import type { Events } from "../services/archive.ts";
import type { Count } from "../services/count-rows.ts";
import { hashtagPath, sourcePath, tagInWords } from "./article-items.tsx";
import { Pager, type PagerProps } from "./elements.tsx";

import { Stories } from "./story-items.tsx";
import { useSiteText } from "./text/site-text.ts";

/** What there is of a part of the archive, or of a name: a chart, events, and names with their numbers. */

/** So many events are as high as what stands beside them. The newest then follow below, in the whole width. */
const MANY = 8;

type PartProps = Pick<Events, "covered" | "newest"> &
  Partial<Pick<PagerProps, "first" | "next">> & {
    /** What the newest are called. */
    readonly title?: string;
    /** The path of a list of all events, if there is one. */
    readonly all?: string;
    readonly chart?: Child;
    /** Outlets, hashtags and more. */
    readonly names?: Child;
  };

export function Part({ covered, newest, first = null, next = null, ...props }: PartProps) {
  const { front, archive: t } = useSiteText();
  const { title = covered.length > 0 ? t.others : front.latest, all, chart, names } = props;
  const rest = (
    <>
      <Stories title={title} stories={newest} />
      <Pager first={first} next={next} names={t.pages} />
      {all && covered.length + newest.length > 0 && (
        <p class="pager">
          <a href={all}>{front.all}</a>
        </p>
      )}
    </>
  );
  const isLow = covered.length < MANY;
  return (
    <div class="archive">
      {chart}
      <div class="events">
        {covered.length + newest.length === 0 && <p>{t.none}</p>}
        <Stories title={front.covered} stories={covered} isLong />
        {isLow && rest}
      </div>
      {names && <div>{names}</div>}
      {!isLow && <div class="rest">{rest}</div>}
    </div>
  );
}

const KINDS = {
  source: { toPath: sourcePath, toName: ({ key, name = key }: Count) => name },
  hashtag: { toPath: hashtagPath, toName: ({ key }: Count) => tagInWords(key) },
} as const;

/** Outlets or hashtags with their numbers of articles. */
export function Names({ kind, names }: { kind: keyof typeof KINDS; names: readonly Count[] }) {
  const { layout } = useSiteText();
  const { toPath, toName } = KINDS[kind];
  if (names.length === 0) return null;
  return (
    <>
      <h2 class="kicker">{layout.parts[kind === "source" ? "/sources" : "/hashtags"]}</h2>
      <ul class="index">
        {names.map((count) => (
          <li>
            <a href={toPath(count.key)}>
              <bdi>{toName(count)}</bdi>
            </a>{" "}
            <span>{count.articleCount}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
