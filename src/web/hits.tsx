import {
  type ArticleListRequest,
  articleListQuery,
  toListRequest,
} from "../parameters/article-list.ts";
import type { Hit, HitPage } from "../services/search.ts";
import { ArticleItem } from "./article-items.tsx";
import { Pager, type PagerProps } from "./elements.tsx";
import { useSiteText } from "./text/site-text.ts";

/** Lists of articles that an address asks for, as pages show them. */

/** Returns the list that an address asks for, or what is wrong with it. Other parameters are ignored. */
export function readRequest(
  asked: Readonly<Record<string, string>>,
): ArticleListRequest | { readonly kind: "invalid"; readonly detail: string } {
  const request = articleListQuery.safeParse(asked);
  if (request.success) return toListRequest(request.data, { isWidened: true });
  // The search box has no name that readers see, unlike the filters.
  const detail = request.error.issues
    .map(({ message }) => message.replace(/^q\b/, "The search"))
    .join(" ");
  return { kind: "invalid", detail };
}

type HitsProps = Pick<HitPage, "hits"> & Pick<PagerProps, "first" | "next">;

/** The hits that a page of a list shows, and the way to the others. */
export function Hits({ hits, ...pages }: HitsProps) {
  const { lists, search } = useSiteText();
  const some = hits.filter(({ isPartial }) => isPartial);
  const toList = (hits: readonly Hit[]) =>
    hits.length > 0 && (
      <ul class="plain">
        {hits.map((hit) => (
          <ArticleItem {...hit} />
        ))}
      </ul>
    );
  return (
    <>
      {toList(hits.filter(({ isPartial }) => !isPartial))}
      {some.length > 0 && (
        <>
          <h2 class="kicker">{search.some}</h2>
          {toList(some)}
        </>
      )}
      <Pager {...pages} names={lists.pages} />
    </>
  );
}
