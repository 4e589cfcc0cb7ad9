import { expression } from "../text/expressions.ts";
import { findAgency } from "./credits/agencies.ts";

/**
 * Distinguishes captions and picture credits from prose by phrases that only they have: a credit at either end, or
 * words that describe an image. The result only decides a block's type; no text is removed because of it.
 */

/** Longer lines are prose, whatever credit they end with. */
const MAX_CAPTION_CHARACTERS = 300;

const PICTURE =
  "(?:photo|image|picture|pic|photograph|illustration|graphic|screengrab|screenshot|file)s?";

/** Beginnings of captions. */
const BEGINNINGS: readonly RegExp[] = [
  // Photo: Anna Berg / Image by … / FILE PHOTO: … / File photo
  new RegExp(
    `^(?:file |stock |handout |illustrative )?${PICTURE}(?: (?:credit|courtesy))?(?:\\s?[:/|©]| by | via | courtesy )`,
    "i",
  ),
  /^(?:credit|courtesy|caption|photography|video still)\s?(?:[:|/]|of |by )/i,
  /^(?:file|stock|handout|undated|representati(?:ve|onal)|illustrative) (?:photo|picture|image)\b/i,
  // A view of …, An aerial photograph shows …, This combination of pictures shows …
  /^(?!.*\b(?:is|are|was|were|has|have|will|would|said)\b)(?:an?|this|in this) (?:[\w-]+ ){0,3}(?:view|photo|photograph|image|picture|illustration|screen ?grab|still|frame grab|combination)\b.{0,80}\b(?:of|from|shows?|showing|provided|released|taken)\b/i,
  // From left: …, Pictured: …
  /^\(?(?:from (?:top )?left\b|(?:clockwise|left to right|pictured|seen here|shown here)\b)/i,
  /^(?:صورة (?:من|ل|تظهر|أرشيفية|توضيحية|تعبيرية|متداولة|جوية)|(?:مصدر|تعليق|حقوق) الصورة|لقطة (?:من|شاشة)|جانب من |(?:الصورة|صورة|تصوير|عدسة)\s?[:/])/,
];

/** Ends of captions. */
const ENDS: readonly RegExp[] = [
  // … Credit: Anna Berg, … — Picture by Anna Berg, … Photograph by Anna Berg
  expression`[.!?—–-] (?:(?:Photo )?Credit: |(?:Picture|Photo|Photograph|PHOTO|PICTURE) (?:by|BY) )\p{Lu}.{1,60}$`,
  // … (Supplied), … (Courtesy of Anna Berg), … (AAP: Anna Berg)
  expression`[([](?:(?:Supplied|Submitted|Courtesy|Handout|Contributed)\b[^()[\]]{0,60}|\p{Lu}[\p{L}& ]{1,24}: \p{Lu}[^()[\]]{2,40})[)\]]\.?$`,
  // … (Photo: Norpress), … [Photo by Anna Berg], … (PTI Photo)
  expression`[([](?:(?:\p{Lu}[\p{L}.&-]* ){0,3}[Pp]hoto|PHOTO|[Ff]ile|[Pp]ic(?:ture)?|[Ii]mage|[Gg]raphic|[Ii]llustration|[Ss]creengrab)s?\b[^()[\]]{0,80}[)\]]\.?$`,
  // … Photo: Norpress, … Picture: Anna Berg/Norpress, … File photo
  new RegExp(`[.|)\\]"”’]\\s?${PICTURE}(?: credit)?\\s?[:/]\\s?\\S.{0,60}$`, "i"),
  /[.\s](?:file|stock|archive|handout) (?:photo|picture|image)\.?$/i,
  // … – AFP PHOTO, … Bernama pic
  expression`[.–—-]\s?(?:\p{Lu}[\p{L}.&-]* ){1,3}(?:[Pp]hoto|PHOTO|[Pp]ic|[Pp]icture)s?\.?$`,
  // … | Norpress
  expression`\S\s\|\s(?:Credit: )?\p{L}[\p{L}.&'’/ -]{1,40}$`,
  // © Norpress
  expression`©\s?[\p{L}\d].{0,60}$`,
  /\b(?:Getty Images|Shutterstock|iStock|Alamy|EPA-EFE|Unsplash|Pixabay)\b.{0,30}$/,
  // … (Anna Berg/Norpress), … REUTERS/Anna Berg
  expression`[([]\p{Lu}[^()[\]/]{2,30}/\s?\p{Lu}[^()[\]]{1,30}[)\]]\.?$`,
  expression`(?:[.,]|\s[–—-])\s(?:REUTERS|Reuters|AFP|AP|EPA|PTI)/\p{Lu}[\p{L}.'’ -]{2,30}$`,
  /[([](?:صورة|الصورة|تصوير|أرشيف|أرشيفية|عدسة)[^()[\]]{0,60}[)\]]\.?$|[.)–—-] ?(?:تصوير|عدسة|أرشيف)\s?[:/]?\s?[\u0621-\u064A ]{0,40}$/,
];

/** Who is where in an image: `Anna Berg (left) with …` */
const POSITIONS =
  /^[^.!?]{3,80} \((?:far |pictured |top |bottom )?(?:left|right|centre|center|pictured|above|L|R|C)\) [^.!?]{0,160}\.?$/;

/** A few words before the agency that owns the image: `The train at the station. (Reuters)`. */
function isSceneOfAgency(line: string): boolean {
  if (line.length > MAX_SCENE_CHARACTERS) return false;
  const [, bracketed, bare] = CREDIT.exec(line) ?? [];
  return findAgency(bracketed ?? bare ?? "") !== null;
}

const MAX_SCENE_CHARACTERS = 160;
const CREDIT = expression`\s[([]([^()[\]]{2,30})[)\]]\.?$|[.!?]["”’]? (\p{Lu}[\p{L} -]{1,30})$`;

/** A placeholder such as `[IMAGE]` does not describe an image. */
const PLACEHOLDER = expression`^[([]\p{L}+[)\]]$`;

/** The label that `npm run push` puts before a caption, which it knows from the element. */
export const CAPTION_LABEL = /^Caption: /;

/** Whether a line describes an image or credits its owner. */
export function isCaption(line: string): boolean {
  if (CAPTION_LABEL.test(line)) return true;
  if (line.length > MAX_CAPTION_CHARACTERS || PLACEHOLDER.test(line)) return false;
  return (
    (MAY_BEGIN.test(line) && BEGINNINGS.some((pattern) => pattern.test(line))) ||
    (mayEndAsCaption(line) &&
      (isSceneOfAgency(line) || ENDS.some((pattern) => pattern.test(line)))) ||
    (line.includes("(") && POSITIONS.test(line))
  );
}

const MAY_BEGIN = new RegExp(
  `^(?:${PICTURE}|[([]|stock|handout|undated|repr|credit|courtesy|caption|video still|an? |this |in this |from |clockwise|left to|seen here|shown here|[اصملجت])`,
  "i",
);

/** Lines that end like prose, with a lower-case letter and a stop, are not searched for credits. */
function mayEndAsCaption(line: string): boolean {
  const end = line.slice(-8);
  return !PROSE_END.test(end) || PICTURE_END.test(end);
}

const PROSE_END = /[a-z\u0621-\u064A][.!?؟]["”'’]?$/;
const PICTURE_END = /(?:hoto|icture|image)\.$/i;
