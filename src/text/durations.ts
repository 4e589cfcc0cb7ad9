/** A day in milliseconds, as differences of dates have them, and in seconds. */
export const DAY = 86_400_000;
export const DAY_SECONDS = 86_400;
