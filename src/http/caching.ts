/** KV's own delay is a minute; what is cached may be as old again, and serves through an outage. */
export const PUBLIC = "public, max-age=60, stale-while-revalidate=600, stale-if-error=86400";
