/** A related address (RFC 8288, section 3). */
export type Link = {
  readonly href: string;
  readonly rel: string;
  /** Media type of the target, if it differs from that of the response. */
  readonly type?: string;
};

export const DESCRIPTION: Link = { href: "/openapi.json", rel: "service-desc" };

/** The value of a `Link` header. Addresses are percent-encoded, so that none contains `>`. */
export function linkHeader(links: readonly Link[]): string {
  return links
    .map(({ href, rel, type }) => `<${href}>; rel="${rel}"${type ? `; type="${type}"` : ""}`)
    .join(", ");
}

/** Node refuses headers of 16 KiB, and a list repeats its address in six links. */
const MAX_REPEATED_QUERY = 2_000;

/**
 * `Link` of a page of a list: the next page if there is one, the first, this one, the `others`, and the
 * description of the API. Filters and limit are those of the request. With a long query, only the next page.
 *
 * @param url of the request
 * @param next cursor of the next page; null on the last page
 */
export function pageLinks(url: string, next: string | null, others: readonly Link[]): string {
  const { pathname, search } = new URL(url);
  const first = { href: pageAddress(url, null), rel: "first" };
  const isSelfNamed = others.some(({ rel }) => rel === "self");
  const self = isSelfNamed ? [] : [{ href: pathname + search, rel: "self" }];
  return linkHeader([
    ...(next === null ? [] : [{ href: pageAddress(url, next), rel: "next" }]),
    ...(search.length > MAX_REPEATED_QUERY ? [] : [first, ...self, ...others]),
    DESCRIPTION,
  ]);
}

/** Path and query of the page at `cursor`, or of the first page if it is null. */
export function pageAddress(url: string, cursor: string | null): string {
  const { pathname, searchParams } = new URL(url);
  searchParams.delete("cursor");
  if (cursor !== null) searchParams.set("cursor", cursor);
  return searchParams.size === 0 ? pathname : `${pathname}?${searchParams}`;
}

/** A path with the parameters that have a value. */
export function withQuery(
  path: string,
  parameters: Readonly<Record<string, string | false | null | undefined>>,
): string {
  const given = Object.entries(parameters).flatMap(([name, value]) =>
    value ? [[name, value]] : [],
  );
  return given.length === 0 ? path : `${path}?${new URLSearchParams(given)}`;
}

/** The formats of feeds. */
export const FEEDS = {
  json: { type: "application/feed+json", name: "JSON Feed 1.1" },
  rss: { type: "application/rss+xml", name: "RSS 2.0" },
  atom: { type: "application/atom+xml", name: "Atom" },
} as const;

/** The list at `url` as feeds. */
export function feedLinks(items: "articles" | "stories", url: string): Link[] {
  const { searchParams } = new URL(url);
  for (const name of ["cursor", "limit", "fields"]) searchParams.delete(name);
  const search = searchParams.size === 0 ? "" : `?${searchParams}`;
  return Object.entries(FEEDS).map(([kind, { type }]) => {
    return { href: `/feeds/${items}.${kind}${search}`, rel: "alternate", type };
  });
}
