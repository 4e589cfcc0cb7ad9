/**
 * Outlets whose names end in digits or in the first letters of a time, so that a time directly after them would be
 * ambiguous (`Channel 44 days ago`). Sorted; other outlets need no entry.
 */
export const OUTLETS_WITH_DIGITS: ReadonlySet<string> = new Set(
  [
    "10 News, 7News, 9News, ABC 7, Al24news, Arabi21, BBC Radio 4, C5N, CBS 2, Canal 13, Canal 2, Channel 4",
    "Channel 5, Channel 7, Channel 8, Channel 9, Euronews 24, FOX 5, France 24, France24, KTLA 5, La7, Le360, N12",
    "NBC 4, News18, News24, RTL 102.5, TF1, TV2, TV5, TV9, TVP1, i24, i24NEWS, عربي21",
  ].flatMap((row) => row.split(", ")),
);
