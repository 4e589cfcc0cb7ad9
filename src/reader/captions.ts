import { isAgency } from "./credits.ts";
import { expression, looseExpression } from "./expressions.ts";
import { POSTED } from "./kept-beside.ts";
import type { Line } from "./lines.ts";
import { CREDIT_SIGNS } from "./sign-strings.ts";
import type { Signs } from "./signs.ts";

/** Lines that describe a picture or say whose it is; they stay, as captions. */

/** Longer lines are prose, whoever is credited at their end. */
const CAPTION_CHARACTERS = 300;

const PATTERNS: readonly RegExp[] = [
  // Photo: Anna Berg / Image by …
  /^(?:photos?|images?|pictures?|photographs?|illustrations?|graphics?|pics?|screen ?(?:shot|grab)|(?:video )?still|courtesy|file (?:photo|picture|image)|(?:photo|image|picture) (?:credit|courtesy)|credit|photography)\s?(?:by |credit|courtesy|:|\/|\||©)/i,
  /^(?:a )?(?:file|stock|handout|archive|undated|representati(?:ve|onal)|illustrative|symbolic) (?:photo|picture|image|photograph)\b/i,
  // … (Photo: Norpress), … [Photo by …]
  /[([](?:photo|image|picture|file|credit|pic|photograph|graphic|courtesy|illustration|submitted|supplied|handout|provided)s?\b[^()[\]]{0,80}[)\]]\.?$/i,
  // … (PTI Photo), … – AFP PHOTO, … Bernama pic
  looseExpression`(?:[([]|[.]?\s[–—-]\s)(?:\p{Lu}[\p{L}.&-]* ){1,3}(?:file )?(?:photo|pic|picture|image)s?[)\]]?\.?$`,
  // … (ABC News: Anna Berg), … (Anna Berg for The Bugle)
  expression` [([]\p{Lu}[\p{L}&. ]{1,24}: \p{Lu}[\p{L}.'’-]+ \p{Lu}[\p{L}.'’ -]{1,30}[)\]]\.?$`,
  looseExpression`[([]\p{Lu}[\p{L}.'’-]+ \p{Lu}[\p{L}.'’-]+ for (?:the )?\p{Lu}[\p{L}.&'’ -]{2,30}[)\]]\.?$`,
  // … Photo: Norpress, … Picture: Anna Berg/Norpress
  /[\s.|](?:PHOTO|IMAGE|PICTURE|CREDIT|(?:Photo|Image|Picture|Credit|Pic|Photograph|Graphic|File photo|(?:Image|Photo|Picture) [Cc]redit)s?)\s?[:/]\s?\S.{0,60}$/,
  // In small letters behind a mark only: within a sentence `the photo: a man` is prose
  /[.|)\]]\s?(?:photo|image|picture|credit|pic|photograph|graphic|file photo)s?\s?[:/]\s?\S.{0,60}$/i,
  looseExpression`[\s.](?:photo|picture|image)s? (?:by|via) \p{Lu}[\p{L}.'’ /-]{1,50}$`,
  // … | Norpress
  expression`\s\|\s\p{Lu}[\p{L}.&'’/ -]{1,40}$`,
  // … Instagram/@annaberg
  POSTED,
  // … [Anna Berg, The Bugle], … —CONTRIBUTED PHOTO
  expression`[.!?] \[\p{Lu}\p{Ll}+ \p{Lu}[^()[\],.]{1,24}, \p{Lu}[^()[\],.]{2,30}\]$`,
  expression`[.!?] ?[—–-] ?(?:\p{Lu}+ ){0,3}(?:IMAGE|PHOTO|PICTURE)S?(?: BY \p{Lu}[\p{Lu} .]{3,40})?$`,
  // … Supplied, … Getty
  /\. (?:Alamy|Getty|Handout|Pixabay|Shutterstock|Supplied|Unsplash)$/,
  // … (Source: Norpress), … (Express photo by Anna Berg)
  expression`[([](?:(?:Cover|Source): |(?:\p{Lu}[\p{L}.&-]* ){1,3}(?:[Pp]hoto|[Pp]icture) by )\p{Lu}[^()[\]]{2,60}[)\]]\.?$`,
  // © Norpress
  expression`©\s?[\p{L}\d].{0,60}$`,
  /\b(?:Getty Images|Shutterstock|iStock|Alamy|EPA-EFE|AFP via Getty)\b.{0,30}$/,
  // … (Anna Berg/Norpress)
  expression`[([]\p{Lu}[^()[\]/]{2,30}/\s?\p{Lu}[^()[\]]{1,25}[)\]]\.?$`,
  // … REUTERS/Anna Berg, … - Anna Berg/Norpress
  expression`(?:\.|\s[–—-])\s\p{Lu}[\p{L}.'’-]+(?:(?: \p{Lu}[\p{L}.'’-]+){1,3}\s?/\s?\p{Lu}[\p{L}.'’-]+|\s?/\s?\p{Lu}[\p{L}.'’-]+(?=[ /]))(?:[ /]\p{Lu}[\p{L}.'’-]+){0,3}$`,
  // … Courtesy of the Berg family, … Anna Berg for The Bugle, … Still: Norpress, … (Norpress archive)
  expression`[.!?]["”’)]? (?:(?:Pic|Screenshot|Still)s?: |(?:\w+ )?[Cc]ourtesy (?:of |(?=\p{Lu})(?!(?:Call|Car|Lift|Phone|Title|Visit)s?\b))|(?:\p{Lu}\S+ ){2,3}for (?:[Tt]he )?\p{Lu}|(?:\w+ )?[Hh]andout$)[^.!?]{0,60}$`,
  expression`[([]\p{Lu}[^()[\]]{2,30} [Aa]rchives?[)\]]\.?$`,
  // … File picture
  /[.\s]\(?(?:file|stock|archive|handout) (?:photo|picture|image)\)?\.?$/i,
  /^image (?:source|caption|credit)\b/i,
  /^(?:this|an?|in this) (?:\w+ )?(?:photo|image|picture|photograph|frame grab|still|combination)\b.{0,80}\b(?:shows?|provided|released|taken|made|from)\b/i,
  // A view of …, An aerial photograph shows …
  /^(?:an? )?(?:(?:aerial|general|exterior|interior|panoramic|close-?up|composite|satellite|file|drone|wide) )?(?:view|shot|photo|photograph|image|picture|illustration|portrait|map|screen ?(?:grab|shot)|still|close-?up|sketch|drawing) (?:of|from|shows?|showing)\b(?!.*\b(?:is|are|has|have|can|will|would)\b.*\.$)/i,
  /^(?!.*\b(?:was|were|is|are|been|who)\b)[^.!?]{3,80} pictured (?:at|by|here|in|last|on|outside|with)\b[^.!?]{0,100}\.?$/,
  /^(?:pictured|seen here|shown here)\b/i,
  // From left: Anna Berg and …, Anna Berg (left) with …
  /^\(?(?:from |clockwise from |left to |(?:top|bottom|back|front) row,? (?:from )?)(?:top |bottom )?(?:left|right)\b/i,
  /^[^.!?]{3,80}[ ,][([](?:(?:far|second|third|top|bottom|pictured)[ ,]+)?(?:from )?(?:left|right|centre|center|pictured|above|below|L|R|C)[)\]][^.!?]{0,160}\.?$/,
  /^an artist['’]s impression\b/i,
  // … في مشهد من …
  /^(?:[\u0621-\u0652]+ ){1,4}في (?:مشهد|لقطة|صورة) من [\u0621-\u0652 ]{3,60}(?: [([][^()[\]]{2,40}[)\]])?$/,
  // مصدر الصورة، Getty Images
  /^(?:مصدر|صدر|تعليق|التعليق على|حقوق) الصور(?:ة)?\s?[،:/]?\s/,
  /^(?:من الأرشيف|أرشيفية$|صورة (?:من|ل|تظهر|أرشيفية|توضيحية|تعبيرية|متداولة|ملتقطة|جوية|جماعية)|لقطة (?:من|شاشة)|رسم (?:توضيحي|تخيلي)|جانب من|الصورة\s?[:/]|صورة\s?[:/]|تصوير\s?[:/]|عدسة\s?[:/]|المصور\s?[:/])/,
  /[([](?:صورة|الصورة|تصوير|أرشيف|أرشيفية|المصدر|عدسة)[^()[\]]{0,60}[)\]]\.?$/,
  /(?:تصوير|الصورة|عدسة)\s?[:/]\s?\S.{0,50}$/,
  /[.)] ?(?:تصوير|عدسة) [\u0621-\u064A]+(?: [\u0621-\u064A]+){1,2}$/,
  /\s\|\s[\u0621-\u064A][\u0621-\u064A ]{1,40}$/,
  // ألسنة اللهب كما بدت من الشاطئ. أرشيف
  /[.–—-] (?:صورة )?(?:من ال)?أرشيفي?ة?\.?$/,
];

/** `القطار عند محطة الواحات. (رويترز)`: a few words and in brackets, or behind a bar, whose they are. */
const CREDITED =
  /^(?<scene>[\u0621-\u0652][^()[\].!؟?]{3,160}?)\.?\s?(?:[([](?<credit>[^()[\]]{2,40})[)\]]\.?|\s[|/–—-]\s(?<behind>[^()[\]|/]{2,30}))$/u;
/** What a credit says besides an agency's name. */
const NO_NAME =
  /^(?:أرشيف|الأرشيف|أرشيفية|مواقع التواصل(?: الاجتماعي)?|وسائل التواصل(?: الاجتماعي)?|وسائل إعلام|(?:ال)?إنترنت|(?:صور )?متداول[ةه]?|غيتي(?: إيميجز)?|جيتي|شا?ترستوك|آي ?ستوك|Getty(?: Images)?|Shutterstock|iStock|إكس|فيسبوك|إنستغرام|انستغرام|تويتر|يوتيوب|خاص|من المصدر|المصدر|المكتب الإعلامي)$/;
/** `(بوابة الميناء)`: who gives out pictures, by what it is. */
const ISSUER =
  /^(?:إذاعة|الأمم|الشركة|الدفاع|بلدية|بوابة|تلفزيون|جريدة|جمعية|دار|شبكة|شركة|صحيفة|قناة|مؤسسة|مجلة|مركز|مكتب|منبر|منصة|موقع|نادي|هيئة|وزارة|وكالة) \S/;
/** What tells rather than shows. */
const TELLS =
  /^(?:و[\u0621-\u064A]{3,}|(?:قال|ذكر|أضاف|أكد|أعلن|أوضح|أفاد|كشف|أشار|نفى|قرر|وافق|دعا|طالب|بدأ|وقع|قتل|أصيب|توفي|ارتفع|انخفض|فاز|وصل|بلغ|عاد|شهد|اندلع|انطلق)ت? )|\s(?:قال|قالت|إن|إنه|إنها|أن|أنه|أنها|الذي|التي|لم|لن)\s/;

/** Whether a line shows something and names an agency, or where pictures come from, behind it. */
export function isCreditedScene(line: string): boolean {
  if (!ENDS_IN_CREDIT.test(line.slice(-33))) return false;
  const { scene = "", credit, behind } = CREDITED.exec(line)?.groups ?? {};
  const whose = (credit ?? behind)?.trim();
  if (whose === undefined || scene.split(" ", 19).length > 18 || TELLS.test(scene)) return false;
  return whose
    .split(/\s?[/,،–—-]\s?/)
    .every((name) => NO_NAME.test(name) || ISSUER.test(name) || isAgency(name));
}

/** A credit alone, in brackets: `(Photo by Anna Berg)`. */
export function isCredit(text: string): boolean {
  if (!text.startsWith("(") && !text.startsWith("[")) return false;
  return /^[([][^()[\]]{3,80}[)\]]\.?$/.test(text) && isCaption(text);
}

const AGENCY_BEHIND = expression`(?:[([](?<bracketed>[^()[\]]{2,24})[)\]]|\s[-–—/|]\s?(?<marked>\p{Lu}[\p{L} -]{1,20}?)(?: (?:pic|photo|file|file pic|handout))?)\.?$`;

/** A short line with the name of an agency behind it: `The train at the station. (Reuters)`. */
export function namesAgencyBehind(line: string): boolean {
  if (line.length > 160) return false;
  const { bracketed, marked } = AGENCY_BEHIND.exec(line)?.groups ?? {};
  const name = bracketed ?? marked;
  return name !== undefined && isAgency(name) && !PAST.test(line);
}

const PAST = /\b(?:was|were|had|has|have|said|says|will|would)\b|["“”]/;

const SEEN = expression`^[\p{Lu}\p{N}][^.!?"“]{2,80}? (?:rises|stands|walks|looks|sits|waits|breaks|carries|holds|poses|gathers|rides|plays|works|passes|crosses|speaks|arrives|celebrates|watches|attends|waves|queues|flies|burns|lies|cools|is seen|are seen|is pictured|are pictured)\b[^.!?"“]* on (?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b[^.!?]{0,60}\.?$`;

/** A caption in the present tense, with its day: `Smoke rises from the roof on Thursday.` */
export function showsScene(line: string): boolean {
  return line.length <= 200 && SEEN.test(line);
}

/** What a picture's text says where pictures' texts are kept: what is to be seen, in no sentence. */
export function describesPicture(line: string): boolean {
  return (
    line.length <= 160 &&
    !/[.!?…:;,]["'”’)]?$/.test(line) &&
    line.split(/\s+/, 7).length >= 7 &&
    !/\b(?:was|were|had|has|have|said|says|will|would)\b/.test(line) &&
    (line.split(/\s+/, 9).length >= 9 ||
      /\b(?!during|nothing|something|anything|everything|evening|morning|king|spring|string)[a-z]{2,}ing\b|,\s(?:with|seen|from|in|at|next)\b|\b(?:behind|beside|over|under|in front of|in the background|on the left|on the right)\b/.test(
        line,
      ))
  );
}

const SIGNS = new RegExp(CREDIT_SIGNS.map((sign) => sign.replace(/[|[(]/, "\\$&")).join("|"));
const DESCRIBES =
  /^(?:an? |seen|shown|pictured|view|file|aerial|representati|illustrative|symbolic|screen ?[sg]|video still|still:|pics?:|\(?from |left to|clockwise|top row|bottom row|back row|front row|جانب|رسم)/i;
/** `Anna Berg (left) with …`, `Anna Berg pictured at …` */
const POINTS_OUT =
  /[([](?:left|right|cent|far|second|third|top|bottom|pictured|above|below)| pictured /i;
const POINTING_CHARACTERS = 160;

/** Whether a line begins as what describes a picture does, or says who is where in it. */
function describes(line: string): boolean {
  return DESCRIBES.test(line) || (line.length <= POINTING_CHARACTERS && POINTS_OUT.test(line));
}

const POINT = 0x2e;
/** What a credit's first word begins with, if it leads. */
const CREDIT_LETTERS = new Set([..."PpIiFf©صات"].map((letter) => letter.charCodeAt(0)));

/** Whether a sentence of a card is worth asking: captions there have no stop, or a credit behind. */
export function mayBeCaption(sentence: string): boolean {
  const isStopped = sentence.charCodeAt(sentence.length - 1) === POINT;
  if (!isStopped && !"!?”\"’'".includes(sentence.charAt(sentence.length - 1))) return true;
  if (sentence.endsWith(").") || sentence.endsWith("].")) return true;
  return CREDIT_LETTERS.has(sentence.charCodeAt(0)) && SIGNS.test(sentence.slice(0, 12));
}

/** Whether a line is worth asking: it begins as a description does, or holds a credit's sign. */
export function mayHaveCredit(line: Line, signs: Signs): boolean {
  return (
    signs.has("credit", line) || describes(line.text) || ENDS_IN_CREDIT.test(line.text.slice(-64))
  );
}

/** A bracket at the end, or a bar or a dash before the last words, or a sentence and no stop behind them. */
const ENDS_IN_CREDIT = /[)\]]\.?$|\s[|/–—-]\s[^|/]+$|[.!?]["”’)]? [^.!?]{4,60}$/;

/** `[IMAGE]`: what stands for a picture says nothing of it. */
const PLACEHOLDER = expression`^[([]\p{L}+[)\]]$`;

export function isCaption(line: string): boolean {
  if (line.length > CAPTION_CHARACTERS || PLACEHOLDER.test(line)) return false;
  if (isCreditedScene(line)) return true;
  if (!describes(line) && !SIGNS.test(line) && !ENDS_IN_CREDIT.test(line)) return false;
  return PATTERNS.some((pattern) => pattern.test(line));
}
