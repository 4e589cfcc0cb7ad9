import { page } from "../pages.ts";

/** Three captures of four articles, one of which two outlets have. */

export const TEXT =
  "The ferry to Quarry Island sailed again on Monday after nine weeks in the yard.";

export const CAPTURES = {
  "a.txt": page({ title: "Ferry sails", body: [TEXT], cards: [{ title: "Goats return" }] }),
  "b.txt": page({
    title: "Bells",
    cards: [{ title: "Ferry sails", body: TEXT, outlet: "The Bugle" }],
  }),
  "c.txt": page({ title: "Bridge reopens", body: ["It is open."] }),
};
