/** KV's own delay is a minute; what is cached may be as old again, and serves through an outage. */
export const PUBLIC = "public, max-age=60, stale-while-revalidate=600, stale-if-error=86400";

/** JSON that was stored as text and is handed on unparsed. */
export const JSON_TYPE = "application/json; charset=UTF-8";
