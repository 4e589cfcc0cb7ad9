/** KV can be half a minute behind, or more. A cached response may be a minute older, and can be used during an outage. */
export const PUBLIC = "public, max-age=60, stale-while-revalidate=600, stale-if-error=86400";

/**
 * Readers expect a page to be current: a moderator who has approved a comment looks for it. So browsers
 * revalidate a page each time by its ETag, and shared caches keep it for a minute.
 */
export const PUBLIC_PAGE = "public, max-age=0, s-maxage=60, stale-if-error=86400";

/** For JSON that was stored as text and is passed on unparsed. */
export const JSON_TYPE = "application/json; charset=UTF-8";
