import { arabic } from "./arabic.ts";
import { BOILERPLATE_SIGNS } from "./boilerplate.ts";
import { PROMPT_SIGNS, UNQUOTED_SIGNS } from "./prompts/learned-beginnings.ts";
import { wordsOf } from "./prompts/shifted.ts";

/** The strings without which a step has nothing to do, a list a step; each list can be in any order. */

/** What no caption is without, unless it describes a picture from its first word on. */
export const CREDIT_SIGNS: readonly string[] =
  arabic`hoto mage ictur redit raphic llustrat HOTO © | / ourtesy Getty tock Alamy EPA صور تصوير مشهد لقطة عدسة أرشيف [File (File`.split(
    " ",
  );
/** What no address or name of a file between two sentences is without. */
export const ADDRESS_SIGNS: readonly string[] = "@ www. :// .com/ .jp .JP .png".split(" ");

/** What most sentences have in which an outlet speaks of itself, and links whose first word is any sentence's. */
const OWN_SIGNS: readonly string[] = [
  " ADVERTISEMENT",
  " Advertisement",
  ", delivered ",
  "ALSO READ",
  "Also Read",
  "Also read",
  "CLICK HERE",
  "Click here",
  "Click to ",
  "Leave a ",
  "Most Popular",
  "Most Read",
  "Most read",
  "READ ALSO",
  "READ MORE",
  "Read also",
  "Read more",
  "SEE ALSO",
  "See also",
  "You may also",
  "You may like",
  "You might also",
  "briefing",
  "bulletin",
  "ancel any",
  "ffiliate",
  "if you buy",
  "if you shop",
  "inbox",
  "ommission",
  "our links",
  "retailer",
  "shop link",
  "thereafter",
  "your podcasts",
  arabic`أي وقت`,
  arabic`عمولة`,
];

/** What the address of a tweet's picture begins with. */
export const TWEETED = "pic.twitter.com/";

/** What no note of a page between two sentences is without. */
export const PAGE_SIGNS: readonly string[] = [
  "continues below",
  "croll down for",
  "newsletter promotion",
  "new tab",
  "new window",
  "toggle caption",
];

/** What no mark between two sentences is without that a page writes in small letters. */
export const SMALL_SIGNS: readonly string[] = [
  " advertisement ",
  "oading...",
  " continues after this",
];

/** What each kind of sign may give away, and the strings that do. */
export const SIGNS = {
  prompt: [...wordsOf(PROMPT_SIGNS, "\n"), ...OWN_SIGNS, ...BOILERPLATE_SIGNS],
  "unquoted prompt": UNQUOTED_SIGNS.split("\n"),
  credit: CREDIT_SIGNS,
  repair: [
    "‘",
    "“",
    " 's",
    " ’s",
    " ’ ",
    " ' ",
    "’ :",
    "” :",
    " : «",
    " : “",
    " , ",
    " ، ",
    " ؛ ",
    " ; ",
    " .",
  ],
  quotation: ['"', "“", "”", "«", "»"],
  stop: [...".!?…؟。"],
  tag: ["#", "(@"],
  strange: [
    ...ADDRESS_SIGNS,
    TWEETED,
    // A semicolon is code's only behind a bracket or an assignment.
    ..."{ = ); < */ % mailto:".split(" "),
    "[",
    "dialog window.",
    "end of list",
    ...PAGE_SIGNS,
    ...SMALL_SIGNS,
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>;
