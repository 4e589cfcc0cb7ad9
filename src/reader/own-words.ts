import { arabic } from "./arabic.ts";
import { expression } from "./expressions.ts";

/** What an outlet says of itself, in whatever words: that shops pay it, where its readers get it, what its page can't do. */

const SUM =
  "(?:commissions?|compensation|revenue|money|an? (?:\\w+ )?(?:amount|commission|cut|fee|percentage|share|slice|sum))";
const GETS =
  "(?:be (?:compensated|paid)|bring|collect|earn|generate|get|give|make|net|pay|pocket|receive|send|take)";
/** Bound together, since a commission may be a body, and a cut one of a budget: `may earn a commission`, `pay us a fee`. */
const PAID = new RegExp(
  `\\b(?:can|could|may|might|sometimes|will) (?:\\w+ ){0,2}?(?:be (?:compensated|paid)\\b|${GETS}(?: \\S+){0,4}? ${SUM}\\b)|\\b[Ww]e (?:also |sometimes )?${GETS} ${SUM}\\b|\\b${GETS}s? us(?: \\S+){0,2}? ${SUM}\\b|\\bcompensates? us\\b|\\bearns ${SUM}\\b`,
);
const WE = /\b(?:[Ww]e|us|[Oo]ur|on this (?:page|site))\b/;
/** For what: the reader's own doing, or the page's links. */
const BOUGHT =
  /\b(?:if|when(?:ever)?) you (?:buy|click|follow|make|open|order|purchase|shop|use)\b|\b[Cc]lick(?:ing|s)?\b|\b(?:[Aa]ffiliate|[Oo]ur|product|shop|shopping|these|this) (?:\w+ )?(?:buttons|links?)\b|\blinks here\b|\bthe links (?:below|here|in this|on)\b|\bon this (?:page|site)\b|\b[Pp]urchases? (?:made|through|via|you)\b|\b[Rr]etailers?\b/;
const CONTAINS = /\bcontains? (?:some )?affiliate links\b/;
/** In Arabic the verb says who. */
const ARABIC_PAID =
  /(?:^|\s)(?:[وف]|قد |ربما )?ن(?:تقاضى|تلقى|جني|حصل|ربح|كسب|نال)(?: \S+){0,3}? عمولة/;
const ARABIC_BOUGHT = /رابط|روابط|اشتري|تشتري|الشراء/;
const ARABIC_CONTAINS = /[يت](?:حتوي|تضمن)(?: \S+){0,4}? روابط (?:إعلانية|بالعمولة|تابعة|تسويقية)/;

/** `… lands in your inbox at six`, `our Friday newsletter`, `Follow The Bugle on WhatsApp`. */
const REACHES = expression`\byour (?:e-?mail )?inbox\b|\b[Oo]ur (?:\S+ ){0,3}?newsletters?\b|\b[Oo]ur (?:daily|evening|free|morning|weekend|weekly|\p{Lu}\w+day) (?:briefing|bulletin)\b|\b(?:[Oo]ur (?:\S+ ){0,2}?|join the )mailing list\b|^(?:Plus, )?[Ff]ollow (?:us|our|\p{Lu}\S*)(?: \S+){0,4}? (?:at|on|via) (?:our )?(?:Bluesky|Facebook|Google|Instagram|LinkedIn|Snapchat|Telegram|Threads|TikTok|Twitter|WhatsApp|X|YouTube)\b|^(?:Find|Follow|Get|Hear|Listen|Subscribe)\b.{0,80}\bwherever you (?:get|listen to) your podcasts\b|^(?:Download|Get|Install) .{0,60}\b(?:App Store|Google Play)\b`;

/** `Click here for a chart of prices.` */
const CLICK =
  /^(?:Click|Press|Tap) (?:(?:here|below) (?:for|if|to)\b|on the (?:link|image|picture|headline|title)\b)[^.!?]*[.!]?$/;
/** `Mornings: five stories that the town talks about, delivered by six.` */
const DELIVERED =
  /\b(?:briefing|bulletin|digest|emails?|guide|headlines|news|newsletter|roundup|stories|things|updates?)\b[^.!?]*, (?:delivered|straight) (?:by (?:\d{1,2}(?: ?[ap]m|:\d\d)?|six|seven|eight|nine|noon)|daily|free|to you|(?:each|every) (?:day|evening|morning|week|weekday|\w+day)|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?(?: (?:through|to) \w+day)?)\.$/;
/** What is told was done, rather than offered. */
const TOLD = /\b(?:are|been|is|was|were)\b/;

/** `The map failed to load.`, `The Bugle does not endorse the views of its contributors.` */
const OF_THE_PAGE =
  /^(?:The|This) (?:\w+ )?(?:chart|content|gallery|image|map|player|post|video) (?:failed to load|(?:cannot|could not) be (?:displayed|loaded|played))[.!]?$|\bdoes not (?:necessarily )?endorse the (?:opinions|views) (?:expressed|of its)\b|\b(?:opinions|views) expressed (?:by|here|in)\b.{0,60}\b(?:author['’]s own|do not (?:necessarily )?reflect|not necessarily those)\b/;

/** `Sh1,200 for 12 months.`, `The Premium package is R30 for the first month and thereafter you pay R129.` */
const SUM_OF = "(?:[A-Z]{0,3}[$€£¥₹₦]|(?:AED|EUR|GBP|KSh|Rs|RM|SAR|USD|[NR]|Sh)\\.? ?)\\d[\\d,.]*";
const SUM_SIGN = /[$€£¥₹₦]\d|\b(?:AED|EUR|GBP|KSh|N|R|RM|Rs|SAR|Sh|USD)\.? ?\d/;
const TERM =
  "(?:/|a |an |every |for |per )(?:the )?(?:first |next )?(?:(?:\\d{1,3}|one|two|three|six|twelve) )?(?:week|month|quarter|year)s?\\b";
/** What all prices have: their expression is long, and a sum alone is in many texts. */
const PRICED = new RegExp(`${SUM_OF} ?${TERM}`);
const CANCEL = "[Cc]ancel (?:any ?time|at any time|whenever)\\b";
const PRICE = new RegExp(
  `^(?:(?:At|From|Just|Now|Only) )?${SUM_OF} ?${TERM}(?:,? ${CANCEL}[^.!?]*)?[.!]?$|^The \\w+ (?:package|plan|subscription|offer|membership) is ${SUM_OF} ?${TERM}[^.!?]*[.!]?$|${SUM_OF} ?${TERM}[^.!?]*(?:\\bthen(?: you(?:['’]ll)? pay)|\\bthereafter you pay|[,;–—-] ${CANCEL})[^!?]*$`,
);

/** None is longer. */
const MOST_CHARACTERS = 320;
/** What somebody says of it is a story. */
const SAID = /["“”«»‘]|^'|\b(?:said|says|told)\b/;

/** What texts have that say where readers get it. Without first letters, which may be capitals: it is found in half the time. */
const REACHES_WORDS =
  "nbox|ailing list|ewsletter|ulletin|riefing|odcast|pp Store|oogle Play|ollow ";
const REACHES_SIGN = new RegExp(REACHES_WORDS);
/** What any of it has: most texts have nothing of it. */
const WORDS = new RegExp(
  arabic`${REACHES_WORDS}|lick here|ap here|, delivered |, sent |ailed to load|not be |ndorse|xpressed|ffiliate|ommission|ompensat|evenue|oney|cut\b|fee\b|paid|mount|ercentage|hare|slice|sum\b|عمولة|روابط`,
);

/** Whether a sentence says that the outlet is paid for what its readers buy, where they get it, or of its page. */
export function speaksOfItself(text: string): boolean {
  if (text.length > MOST_CHARACTERS) return false;
  const isOwn = WORDS.test(text) && isOfOutlet(text);
  return (
    (isOwn || (SUM_SIGN.test(text) && PRICED.test(text) && PRICE.test(text))) && !SAID.test(text)
  );
}

function isOfOutlet(text: string): boolean {
  return (
    (REACHES_SIGN.test(text) && REACHES.test(text)) ||
    CLICK.test(text) ||
    (DELIVERED.test(text) && !TOLD.test(text)) ||
    OF_THE_PAGE.test(text) ||
    CONTAINS.test(text) ||
    (WE.test(text) && BOUGHT.test(text) && PAID.test(text)) ||
    ARABIC_CONTAINS.test(text) ||
    (ARABIC_PAID.test(text) && ARABIC_BOUGHT.test(text))
  );
}
