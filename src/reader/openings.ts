import { arabic } from "./arabic.ts";
import { lengthOfBoilerplate } from "./boilerplate.ts";
import { lengthOfEntry, opensArabic, tellsInArabic } from "./credits.ts";
import { expression, expressionOf } from "./expressions.ts";
import { lengthOfPicture } from "./heads.ts";
import { once } from "./once.ts";
import { isArabicLetter } from "./prompts/letters.ts";

/** What stands before a sentence without a stop and is no part of it, by its form. */

const CAPITAL_NEXT = `(?= ["“‘]?\\p{Lu}\\p{Ll})`;
/** `LIVE 9:58 The band plays.` */
const LIVE = arabic`(?:LIVE|Live|بث مباشر|مباشر|تغطية مباشرة)(?= \d{1,2}[:.]\d\d)`;
const ADVERTISEMENT = `(?:[-–—] ?)?(?:Advertisements?|ADVERTISEMENTS?)(?: [–—-] (?:SCROLL|Scroll) (?:TO|to) (?:CONTINUE|[Cc]ontinue)| ?[–—-])?${CAPITAL_NEXT}`;
/** `Editor's Picks 2 Related`: how many there are. */
const PICKS = `Editor['’]s Picks \\d{1,2} Related${CAPITAL_NEXT}`;
/** `$149 at`, `Check price at`: before the name of a shop. */
const SOLD =
  "(?:[$€£] ?\\d[\\d,]*(?:\\.\\d\\d)? at|(?:Buy [Nn]ow|Check (?:the )?[Pp]rices?|Compare [Pp]rices) (?:at|on))";
/** Of a page's boxes, and of pictures elsewhere: `Leave a reply`, `Photos: the scene this morning (8 images)`. */
const BOX = `(?:Box [Ss]core|Key Events|Leave a (?:[Cc]omment|[Rr]eply)|Play-by-play|(?:Gallery|In pictures|Photos|Pictures): [^.!?]{5,90} \\(\\d{1,3} (?:images|photos|pictures)\\))${CAPITAL_NEXT}`;
/** `A post shared by Anna Berg (@anna)` */
const POST = arabic`(?:(?:View this post on Instagram )?A post shared by|(?:عرض هذا المنشور على Instagram )?تمت مشاركة منشور بواسطة) [^()@]{2,60} \(@[\w.]{1,30}\)(?=$| ["“‘]?[\p{Lu}ء-ي])`;
/** `Unmute Current Time 0:00 / Duration 1:12 Loaded: 0%`: what a player shows. */
const PLAYER = `(?:(?:Mute|Pause|Play(?: Video)?|Unmute) )*Current Time \\d{1,2}:\\d\\d ?/ ?Duration -?\\d{1,2}:\\d\\d(?: Loaded: [\\d.]+%)?(?: Stream Type LIVE)?(?: Remaining Time -?\\d{1,2}:\\d\\d)?(?=$| ["“‘]?\\p{Lu})`;
const NAME = "(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\\p{Lu}[\\p{L}\\d'’&.]*[\\p{L}\\d]";
/** What a sentence begins with, and no name holds. */
const COMMON_NEXT =
  "(?= (?:An?|At|But|For|He|I|If|In|It|Its|My|No|Not|On|Our|She|So|That|The|There|They|This|To|We|What|When|With|You|Your) )";
const BUTTON = " (?:Buy|Shop|View)(?: Deal)? Now";
/** Of one word, but where it is plain that its name ends later. */
const SHOP = `(?:${NAME}(?: (?:& )?${NAME}){0,2}(?:${BUTTON}|${COMMON_NEXT})|${NAME}(?= \\p{Lu}\\p{Ll}* (?!(?:are|has|had|is|was|were) )\\p{Ll}))`;

const openingForm = once(() =>
  expressionOf(
    `^(?:(?:® ?(?:Bootnote)?|Open Extended Reactions)(?= ["“‘]?\\p{Lu})|${LIVE}|${ADVERTISEMENT}|${PICKS}|${BOX}|${PLAYER}|${POST}|Comments(?= (?:An?|At|But|For|If|In|It|My|No|On|Our|The|This|When|Your) )|${SOLD} ${SHOP})`,
    "u",
  ),
);

/** Length of what a text opens with; 0 for none. `isFirst`: of an article, which may begin in capitals. */
export function lengthOfOpening(text: string, isFirst: boolean): number {
  return (
    lengthOfPicture(text) ||
    lengthOfArabic(text) ||
    lengthOfBoilerplate(text) ||
    lengthOfEntry(text) ||
    (openingForm().exec(text)?.[0].length ?? (isFirst ? 0 : lengthOfShouted(text)))
  );
}

/** Whether an offer, an advertisement's mark or a picture's place stands before a sentence. */
export function isOpened(text: string): boolean {
  const mayOpen = MAY_OPEN.test(text) || text.lastIndexOf(">> ", MOST_BEFORE_ARROW) > 0;
  return mayOpen
    ? lengthOfOpening(text, true) > 0
    : lengthOfBoilerplate(text) > 0 || lengthOfEntry(text) > 0;
}

const MAY_OPEN =
  /^(?:[[$€£]|[-–—] ?[Aإ]|[Aa][Dd][Vv]|View this|A post sh|Current Time |(?:Mute|Pause|Play|Unmute) (?:Video )?Current |عرض هذا|تمت مشاركة|(?:Image|Photo(?: Gallery)?|Picture|Slide) \d|Box [Ss]|Comments [A-Z]|Key E|Leave a |Open Ext|®|Play-by|(?:Gallery|In pictures|Photos|Pictures):|(?:إشهار|إعلان|صورة|فيديو) )/;

/** `إعلان وقال المجلس …`, `صورة أعلنت شركة …`, `أخبار الوادي >> لكن …`: length of what stands before an Arabic sentence. */
function lengthOfArabic(text: string): number {
  const label = ARABIC_LABEL.exec(text)?.[0].length ?? 0;
  const picture = ARABIC_PICTURE.exec(text)?.[0].length ?? 0;
  if (picture > 0) return tellsInArabic(text.slice(picture + 1)) ? picture : 0;
  const isSure = !isArabicLetter(text.charCodeAt(0));
  if (label > 0) return isSure || opensArabic(text.slice(label + 1)) ? label : 0;
  return text.lastIndexOf(">> ", MOST_BEFORE_ARROW) > 0 ? (ARROWED.exec(text)?.[0].length ?? 0) : 0;
}

/** `صورة تعبيرية (وكالات) أعلنت الوزارة …`: a picture's kind and whose it is. */
const ARABIC_PICTURE = /^صورة [\u0621-\u0652]+ \([^()]{2,30}\)(?= [\u0621-\u064A])/;
const ARABIC_LABEL =
  /^(?:[-–—] ?(?:إشهار|إعلان) ?[-–—]|إشهار|إعلان|صورة|فيديو|[Aa]dvertisements?)(?= [\u0621-\u064A\d])/;
/** But `اقرأ أيضا >> عودة القطار`, where the title is still to come. */
const ARROWED =
  /^(?!(?:[اإ]قرأ|المزيد|تابع|خبر|روابط|شاهد|طالع|للمزيد|مواضيع|موضوعات) )[\u0621-\u064A][^.؟!:«>]{2,40}>>(?= [\u0621-\u064A])/;
const MOST_BEFORE_ARROW = 44;

/**
 * `LAWMAKERS SPLIT OVER BILL TO AUDIT BANK Sen. Tolliver said …`: length of another article's title; 0 for none. A
 * question in capitals is a heading, figures are a result, and what somebody wrote is told by what comes behind it.
 */
export function lengthOfShouted(text: string): number {
  if (!isCapital(text.charCodeAt(0)) || !isCapital(text.charCodeAt(2))) return 0;
  const length = SHOUTED.exec(text)?.[0].length ?? 0;
  return length < SHOUTED_CHARACTERS || WROTE.test(text.slice(length)) ? 0 : length;
}

/** Of all letters but the second, which may be a mark: `U.S.`, `A MAN`. */
function isCapital(unit: number): boolean {
  return unit >= 0x41 && unit <= 0x5a;
}

const SHOUTED = expression`^(?!(?:HOW|WHAT|WHEN|WHERE|WHICH|WHO|WHY) )(?:[\p{Lu}$'’,&-]+ ){4,}[\p{Lu}'’-]{2,}(?= ["“]?\p{Lu}\p{Ll})`;
/** A heading in capitals is shorter. */
const SHOUTED_CHARACTERS = 36;
const WROTE = expression`^ (?:(?:He|It|She|They) |(?:Her|His|That|The|This) (?:banner|headline|message|post|sign|title|tweet)\b|(?:\p{Lu}\S+ ){1,2}(?:posted|tweeted|wrote)\b)`;
