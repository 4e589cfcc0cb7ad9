/** A related address (RFC 8288, section 3). */
export type Link = {
  readonly href: string;
  readonly rel: string;
  /** Media type of what is there, where that differs from the answer's own. */
  readonly type?: string;
};

export const DESCRIPTION: Link = { href: "/openapi.json", rel: "service-desc" };

/** The value of a `Link` header. Addresses are percent-encoded already, so none holds a `>`. */
export function linkHeader(links: readonly Link[]): string {
  return links
    .map(({ href, rel, type }) => `<${href}>; rel="${rel}"${type ? `; type="${type}"` : ""}`)
    .join(", ");
}

/**
 * `Link` of a page of a list: the next page where there is one, the first, this one, whatever
 * `others` adds, and the description of the API. Filters and limit stay as the request has them.
 *
 * @param url of the request
 * @param next cursor of the next page; null on the last
 */
export function pageLinks(url: string, next: string | null, others: readonly Link[]): string {
  const { pathname, search } = new URL(url);
  return linkHeader([
    ...(next === null ? [] : [{ href: pageAddress(url, next), rel: "next" }]),
    { href: pageAddress(url, null), rel: "first" },
    { href: pathname + search, rel: "self" },
    ...others,
    DESCRIPTION,
  ]);
}

/** Path and query of the page of a list behind `cursor`; of its first page where that is null. */
export function pageAddress(url: string, cursor: string | null): string {
  const { pathname, searchParams } = new URL(url);
  searchParams.delete("cursor");
  if (cursor !== null) searchParams.set("cursor", cursor);
  return searchParams.size === 0 ? pathname : `${pathname}?${searchParams}`;
}
