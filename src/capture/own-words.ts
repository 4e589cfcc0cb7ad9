/** What an outlet says of itself, in whatever words: that shops pay it, where its readers get it, what its page can't do. */

const SUM =
  "(?:commissions?|compensation|revenue|money|an? (?:\\w+ )?(?:amount|commission|cut|fee|percentage|share|slice|sum))";
/** Somebody gets something: as a phrase, since a commission may be a body, and a cut one of a budget. */
const PAID = new RegExp(
  `\\b(?:bring|collect|earn|generate|get|give|make|net|pay|pocket|receive|send|take)s?\\b(?: \\S+){0,4}? ${SUM}\\b|\\b(?:be|are|get) (?:compensated|paid)\\b|\\bcompensates? us\\b`,
  "i",
);
const WE = /\b(?:[Ww]e|us|[Oo]ur|on this (?:page|site))\b/;
/** By what: the reader's own doing, or the page's links. */
const BOUGHT =
  /\b(?:if|when(?:ever)?) you (?:buy|click|follow|make|order|purchase|shop|use)\b|\bclick(?:ing|s)?\b|\b(?:affiliate|our|product|shop|shopping|some|the|these|this) (?:\w+ )?(?:buttons|links?)\b|\b(?:links|offers|orders|partners|purchases)\b/i;
const CONTAINS = /\bcontains? (?:some )?affiliate links\b|\baffiliate (?:commissions?|revenue)\b/i;
/** In Arabic the verb says who. */
const ARABIC_PAID =
  /(?:^|\s)(?:[وف]|قد |ربما )?ن(?:تقاضى|تلقى|جني|حصل|ربح|كسب|نال)(?: \S+){0,3}? (?:عمولة|نسبة|مقابل)|روابط (?:إعلانية|بالعمولة|تابعة|تسويقية)/;
const ARABIC_BOUGHT = /رابط|روابط|اشتري|تشتري|الشراء/;

/** `… lands in your inbox at six`, `our Friday newsletter`, `follow The Bugle on WhatsApp`. */
const REACHES =
  /\b(?:readers['’]|their|your) (?:e-?mails?|inbox)\b|\binboxes\b|\bin one e-?mail\b|\b[Oo]ur (?:\S+ ){0,4}?(?:briefings?|bulletins?|newsletters?|Telegram|WhatsApp)\b|\b(?:join the|on the|[Oo]ur)(?: \S+){0,2}? mailing list\b|\b[Ff]ollow (?:us|our|\p{Lu}\S*)(?: \S+){0,4}? (?:at|on|via) (?:our )?(?:Bluesky|Facebook|Google|Instagram|LinkedIn|Snapchat|Telegram|Threads|TikTok|Twitter|WhatsApp|X|YouTube)\b|\bwherever you (?:get|listen to) your podcasts\b|^(?:Download|Get|Install) .{0,60}\b(?:App Store|Google Play)\b/u;

/** `The map failed to load.`, `The Bugle does not endorse the views of its contributors.` */
const OF_THE_PAGE =
  /^(?:The|This) (?:\w+ ){1,2}(?:failed to load|could not be (?:displayed|loaded|played)|cannot be (?:displayed|loaded|played))\b|\bdoes not (?:necessarily )?endorse the (?:opinions|views)\b|\b(?:opinions|views) expressed\b.{0,60}\b(?:author['’]s own|do not (?:necessarily )?reflect|not necessarily those)\b/;

/** None is longer. */
const MOST_CHARACTERS = 320;
/** What somebody says of it is a story. */
const SAID = /["“”«»‘]|^'|\b(?:said|says|told)\b/;

/** What any of it has: most texts have nothing of it. */
const WORDS =
  /inbox|mailing list|e-?mail|ewsletter|podcast|App Store|Google Play|bulletin|briefing|to load|(?:not|n't) be |endorse|expressed|ollow |WhatsApp|Telegram|affiliate|commission|compensat|revenue|money|cut\b|fee\b|paid|amount|percentage|share|slice|sum\b|عمولة|نسبة|مقابل|روابط/i;

/** Whether a sentence says that the outlet is paid for what its readers buy, where they get it, or of its page. */
export function speaksOfItself(text: string): boolean {
  if (text.length > MOST_CHARACTERS || !WORDS.test(text)) return false;
  const isOwn =
    REACHES.test(text) ||
    OF_THE_PAGE.test(text) ||
    (PAID.test(text) && WE.test(text) && BOUGHT.test(text)) ||
    CONTAINS.test(text) ||
    (ARABIC_PAID.test(text) && ARABIC_BOUGHT.test(text));
  return isOwn && !SAID.test(text);
}
