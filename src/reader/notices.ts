import { lengthOfBoilerplate } from "./boilerplate.ts";
import { expression } from "./expressions.ts";
import { isFurniture } from "./heads.ts";
import { ALIF, ALIF_HAMZA_BELOW } from "./prompts/letters.ts";

/** Notices by their form: they go whatever stands around them. */

/** `© 2025 The Bugle.`, `© The Bugle 2025`, `© Channel 3 Media.`: with a year or a company's form it is no picture's credit. */
const RIGHTS_NOTICE =
  /^(?:(?:© ?|copyright (?:© ?|\(c\) ?)?)\d{4}\b.{0,100}|(?:copyright )?© ?[^.]{2,60},? \d{4}\.?|© [^.]{2,50} (?:Corporation|Group|Holdings|Inc|Limited|Ltd|LLC|Media|Network|Publishing)\.)$/i;
/** Who may bet, beside an advertisement: `18+.`, `21+ and present in Westland.` */
const AGE =
  /^(?:18|21)\+(?:\.?$|[.,]? (?:and (?:over|present in .{2,60})|new customers.{0,60}|only|please .{2,60}|T&Cs.{0,60})\.?$)/i;

/** `(النهاية) ن ش`, `(end) fhd.rk`: an agency's mark of a text's end, with who edited it. */
const END_MARK =
  /^(?:\(?النهاية\)?(?:[ /]{1,3}[\u0621-\u064A]{1,2}){0,6}|\(end\)(?: [a-z.]{2,12})?)$/i;

/** `Distributed by APO Group on behalf of Anna Berg Ltd.` */
const DISTRIBUTED = expression`^Distributed by \p{Lu}[^.]{2,60} on behalf of \p{Lu}[^.]{2,80}\.$`;

/** `(Reporting by Anna Berg in Riverton)`, `(تغطية صحفية سامي نصار - تحرير حسن عمار)`: who worked on a text, as an agency says it. */
const STAFF =
  /^\((?:(?:تغطية|إعداد|كتابة|شارك في)(?=[^()]* [-–:] )|(?:Additional reporting|Compiled|Editing|Reporting|Writing) by )[^()]{5,140}\)$/;
/** `Our Standards: The Trust Principles.`, behind who reported and edited or alone. */
const STANDARDS = expression`^(?:(?:Additional reporting|Reporting|Writing) by [^.]{3,160}; [Ee]diting by [^.]{3,60} )?Our Standards: \p{Lu}[^.]{5,80}\.?$`;

/** `// انتهى //` */
const END_BETWEEN = /^\/\/ ?(?:انتهى|انتهت|end|ends) ?\/\/$/i;
/** `___ Norpress football: norpress.example/football`: what an agency says behind its line. */
const BEHIND_LINE = expression`^_{2,} ?\p{Lu}.{0,200}(?:https?:|[a-z]\.[a-z]{2,}(?:/|$)|\b(?:contributed|reported from)\b)`;

/** `SOURCE Riverton Bank`, at the end of what a firm had a wire send. */
const SOURCE = expression`^SOURCE:? \p{Lu}[\p{L}\d&.,'’ -]{1,60}$`;

/** `Image credit:`, with nobody behind it. */
const NO_CREDIT = /^(?:Image|Photo|Picture) (?:caption|credit|source):?$/i;

/** `- Advertisement -` */
const ADVERTISEMENT = /^\W{0,3}advertisements?\W{0,3}$/i;

/** `إعلان تجاري` */
const ARABIC_ADVERTISEMENT = /^[-–—\s]{0,3}إعلانا?ت?(?: (?:تجاري|ممول|مدفوع))?[-–—\s.]{0,3}$/;
/** `Now buffering`, `Show more/Show less`: of a player or a page. */
const OF_PAGE =
  /^(?:Box [Ss]core|(?:Now )?[Bb]uffering|Leave a (?:[Cc]omment|[Rr]eply)|Play-by-play|Show (?:less|more)(?:\/Show (?:less|more))?)\W{0,3}$/;
/** `This article was published 17/04/2025 (3 days ago), so information in it may no longer be current.` */
const AGED =
  /^This (?:article|content|post|story) (?:is|was) (?:[^.]{0,40}\d[^.]{0,20}(?:ago|old)\b|published (?:in|on) [^.]{4,40}\d\d)[^.]{0,60}\b(?:may (?:be|have|no longer|not)|might|no longer|out of date|outdated)\b[^.]{0,60}\.$/;
/** `0 reactions`, `(14)`: how many have done something about a text. */
const COUNT =
  /^(?:\d[\d,.]*[KkMm]? (?:[Cc]omments?|[Rr]eactions?|[Ss]hares?|[Ll]ikes?|[Vv]iews?|Related)|\(\d{1,4}\))$/;
/** `jr/lm (Eurodesk, Handelsnachrichten)`, `ib/rk/tw`, `ف.ع/ ر.س`: who wrote and edited for an agency. */
const INITIALS = expression`^\(?[a-z]{2,3}(?:/[a-z]{2,4}){1,4}\)?(?: \(\p{Lu}[^()]{2,50}\))?$`;
const ARABIC_INITIALS =
  /^(?:ـ+ )?(?:[\u0621-\u064A]{2,10} ?\/ ?)?[\u0621-\u064A][. ][\u0621-\u064A]\.?(?: ?\/ ?[\u0621-\u064A][. ][\u0621-\u064A]\.?){0,2}$|^[\u0621-\u064A]{3} ?\/ ?[\u0621-\u064A][. ][\u0621-\u064A] ?\/ ?[\u0621-\u064A]{2}$/;

/** `Home / News / Courts`, `الرئيسية > أخبار > قضاء`: where a text stands. */
const BREADCRUMBS = /^(?:Home|الرئيسية) ?[/>»›|] [^.!?؟]{2,70}$/;

/** `>> Next: The barber of Ndola`: a link to another text. */
const LINKED =
  /^(?:>>+|[»►▶→➜]) ?(?:Also|More|Next|Previous|Read|Related|See also|Up next|Watch)\b[^.!?؟]{0,120}$/;

/** `Letters to the editor should be sent to letters@bugle.example.` */
const LETTERS =
  /^Letters to the editor\b.{0,40}\b(?:can|may|must|should) be (?:e-?mailed|sent) to\b/;
/** `Originally published as Breakfast host dismissed by text` */
const ORIGINALLY = /^Originally published as (?!an? )\S[^.]{8,200}$/;
/** `[ ‘We are no museum’: the islands that speak Irish ]` */
const LINKED_IN_BRACKETS = /^\[ [^[\]]{4,80}: [^[\]]{4,100} \]$/;

/** By what they begin with: every sentence is asked. */
const NOTICES: ReadonlyMap<number, readonly RegExp[]> = new Map<number, readonly RegExp[]>([
  [0xa9, [RIGHTS_NOTICE]],
  [0x41, [ADVERTISEMENT]],
  [0x43, [RIGHTS_NOTICE]],
  [0x63, [RIGHTS_NOTICE]],
  [0x44, [DISTRIBUTED]],
  [0x49, [NO_CREDIT]],
  [0x4f, [STANDARDS, ORIGINALLY]],
  [0x52, [STANDARDS]],
  [0x57, [STANDARDS]],
  [0x50, [NO_CREDIT, OF_PAGE]],
  [0x54, [AGED]],
  [0x42, [OF_PAGE]],
  [0x48, [BREADCRUMBS]],
  [0x4c, [OF_PAGE, LETTERS]],
  [0x4e, [OF_PAGE]],
  [0x53, [SOURCE, OF_PAGE]],
  [0x28, [END_MARK, STAFF]],
  [0x2d, [ADVERTISEMENT]],
  [0x2f, [END_BETWEEN]],
  [0x31, [AGE]],
  [0x32, [AGE]],
  ...[..."»►▶→➜>"].map((mark) => [mark.charCodeAt(0), [LINKED]] as const),
  [0x5b, [LINKED_IN_BRACKETS]],
  [0x5f, [BEHIND_LINE]],
  [ALIF, [END_MARK, BREADCRUMBS]],
  [ALIF_HAMZA_BELOW, [ARABIC_ADVERTISEMENT]],
]);

/** `1/8 السابق التالي`: to the next picture. */
const OF_GALLERY = /^\d{1,2} ?\/ ?\d{1,2}(?: (?:Next|Previous|التالي|السابق)){1,2}$/;

function isInitials(text: string): boolean {
  return INITIALS.test(text) || ARABIC_INITIALS.test(text);
}

/** What of these forms is no longer. */
const SHORT = 70;

/** Whether a text is a notice of rights, of a text's end, or of who worked on it. */
export function isNotice(text: string): boolean {
  if (NOTICES.get(text.charCodeAt(0))?.some((notice) => notice.test(text)) === true) return true;
  if (lengthOfBoilerplate(text) === text.length) return true;
  return (
    text.length < SHORT &&
    (isFurniture(text) ||
      COUNT.test(text) ||
      OF_GALLERY.test(text) ||
      (text.includes("/") && isInitials(text)))
  );
}
