/** KV's own delay is a minute; what is cached may be as old again, and serves through an outage. */
export const PUBLIC = "public, max-age=60, stale-while-revalidate=600, stale-if-error=86400";

/**
 * A page, which a reader expects as it is now: who has approved a comment and looks finds it. So
 * browsers ask for it each time, by its ETag; shared caches keep it for a minute.
 */
export const PUBLIC_PAGE = "public, max-age=0, s-maxage=60, stale-if-error=86400";

/** JSON that was stored as text and is handed on unparsed. */
export const JSON_TYPE = "application/json; charset=UTF-8";
