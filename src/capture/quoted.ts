import { expression } from "./expressions.ts";

/** What stays beside prompts, whatever it is like: tweets, and whose a picture is. */

/** A picture's text ends there: `Jez as Dougie (Image: Tarn TV)`, `(Paul Metzger/MHM)`. */
const CREDIT_LAST = expression`\((?:(?:File )?(?:Credit|Image|Photo|Pic|Picture)s?(?:: | by )\p{Lu}[^()]{2,60}|(?:\p{Lu}[\p{L}.'’-]+ ){1,3}\p{Lu}[\p{L}'’-]+(?:/|, )\p{Lu}[\p{L}\d ]{1,30})\)$`;

/**
 * Whether a text is a tweet, whatever it says, `Stay away folks. #storm — Anna Berg (@berg) May 4, 2025`, or says whose a picture
 * is: `— Picture by Anna Berg`, `(Image: A. Berg/News24)`, `A combine at work on 24 July © Barn & Field/A. Berg`.
 */
export function isQuoted(text: string): boolean {
  if (text.includes(" (@") && TWEET.test(text)) return true;
  if (text.length < MOST_OF_TWEET && text.includes("#") && TAGGED.test(text) && !CALLS.test(text))
    return true;
  if (CALL_NUMBER.test(text)) return true;
  if (PICTURED.test(text) || CORRECTS.test(text)) return true;
  if (IN_BRACKETS.test(text)) return true;
  if (text.includes("/") && POSTED.test(text)) return true;
  if (text.endsWith(")") && CREDIT_LAST.test(text)) return true;
  return text.includes("©") && OWNED.test(text) && !/\d{4}|[Rr]ights/.test(text);
}

const TWEET = expression`[—–-] [^()]{2,60} \(@\w{1,30}\)(?: \p{L}+ \d{1,2}, \d{4})?$|^[^()]{2,60} \(@\w{1,30}\) \p{L}+ \d{1,2}, \d{4}`;
/** What is longer may have a prompt before it. */
const MOST_OF_TWEET = 100;
/** `So is the cart. #Ardali 9:14 AM · May 7, 2025`, but no `Share your views with #AskUs`. */
const TAGGED = expression`(?:^|\s)#\p{L}[\p{L}\d_]{2,}`;
const CALLS =
  /\b(?:[Ff]ollow|[Jj]oin|[Uu]s|[Uu]se|[Uu]sing|[Oo]ur|[Ss]hare|[Tt]weet|[Ss]end|[Tt]ag|[Tt]ags|[Tt]opics|[Rr]ead|[Rr]elated|[Mm]ore|[Ww]atch|[Yy]our)\b|^(?:#\S+\s*)+$/;
/** `— Picture by Anna Berg`, `Photograph: Anna Berg/Tarn TV`, behind what it shows. */
const PICTURED = expression`^(?:[—–-] (?:File )?(?:[Pp]hoto|[Pp]icture|[Ii]mage)s? (?:by|courtesy of) \p{Lu}|(?:Photo|Photograph|Picture): \p{Lu}[\p{L}.'’-]+ \p{Lu}[\p{L}.'’-]+(?:[ /.]|$))`;
/** `(Image credit: Getty Images)`, `(Supplied: the Berg family)`, `(Tarn TV/Anna Berg)`, `(Cover: The bridge. /VCG)` */
const IN_BRACKETS = expression`^[([](?:(?:File )?(?:Credit|Image|Photo|Pic|Picture)s?(?:(?: credit)?:| =| by| courtesy of) \p{Lu}|(?:Courtesy|Cover|Supplied)[ :]|\p{Lu}[^()[\]/:]{2,30}/\p{Lu}|(?:\p{Lu}\p{L}+ ){2,3}for (?:The )?\p{Lu})[^()[\]]{2,80}[)\]]$`;
/** `A fox at the bins. Instagram/@annaberg` */
export const POSTED = /[.!?] (?:Facebook|Instagram|TikTok|Twitter|X) ?\/ ?@?[\w.]{2,30}$/;
/** `Call 16008 to report a breach.` */
const CALL_NUMBER = /^(?:Call|Dial) \d[\d ()-]{2,14} (?:in an emergency|to report)\b/;
/** `This story was updated at 9:12 a.m. to correct the number of …` */
const CORRECTS = /^This (?:article|column|post|report|story) [^!?]*\bto (?:clarify|correct)\b/;
const OWNED = expression`^\p{Lu}[^.!?©]{30,200} © ?\p{Lu}[\p{L}.'’-]*(?:(?: & |[ /])\p{Lu}[\p{L}.'’-]*)*$`;
