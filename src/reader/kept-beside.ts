import { expression } from "./expressions.ts";
import { isPost } from "./posts.ts";

/** What stays beside prompts, whatever it is like: posts, whose a picture is, corrections, whom to call, what a dollar is worth. */

/** A picture's text ends there: `Jez as Dougie (Image: Tarn TV)`, `(Paul Metzger/MHM)`. */
const CREDIT_LAST = expression`\((?:(?:File )?(?:Credit|Image|Photo|Pic|Picture)s?(?:: | by )\p{Lu}[^()]{2,60}|(?:\p{Lu}[\p{L}.'’-]+ ){1,3}\p{Lu}[\p{L}'’-]+(?:/|, )\p{Lu}[\p{L}\d ]{1,30})\)$`;

/**
 * Whether a text is a post, `Stay away folks. #storm — Anna Berg (@berg) May 4, 2025`, says whose a picture is, `(Image: A. Berg/News24)`,
 * `A combine at work on 24 July © Barn & Field/A. Berg`, what was corrected, whom to call, or what a dollar is worth.
 */
export function staysBeside(text: string): boolean {
  if (isPost(text)) return true;
  if (CALL_NUMBER.test(text) || RATE.test(text)) return true;
  if (PICTURED.test(text) || CORRECTS.test(text)) return true;
  if (IN_BRACKETS.test(text)) return true;
  if (text.includes("/") && POSTED.test(text)) return true;
  if (text.endsWith(")") && CREDIT_LAST.test(text)) return true;
  return text.includes("©") && OWNED.test(text) && !/\d{4}|[Rr]ights/.test(text);
}

/** `— Picture by Anna Berg`, `Photograph: Anna Berg/Tarn TV`, behind what it shows. */
const PICTURED = expression`^(?:[—–-] (?:File )?(?:[Pp]hoto|[Pp]icture|[Ii]mage)s? (?:by|courtesy of) \p{Lu}|(?:Illustration|Photo|Photograph|Picture): \p{Lu}[\p{L}.'’-]+ \p{Lu}[\p{L}.'’-]+(?:[ /.]|$))`;
/** `(Image credit: Getty Images)`, `(Supplied: the Berg family)`, `(Tarn TV/Anna Berg)`, `(Cover: The bridge. /VCG)` */
const IN_BRACKETS = expression`^[([](?:(?:File )?(?:Credit|Image|Photo|Pic|Picture)s?(?:(?: credit)?:| =| by| courtesy of) \p{Lu}|(?:Cover|Supplied): \p{L}|Courtesy(?: of|:) \p{Lu}|\p{Lu}[^()[\]/:]{2,30}/\p{Lu}|\p{Lu}{2,}: \p{Lu}\p{Ll}+ \p{Lu}|(?:\p{Lu}\p{L}+ ){2,3}for (?:The )?\p{Lu})[^()[\]]{2,80}[)\]]$`;
/** `A fox at the bins. Instagram/@annaberg` */
export const POSTED = /[.!?] (?:Facebook|Instagram|TikTok|Twitter|X) ?\/ ?@?[\w.]{2,30}$/;
/** `Call 16008 to report a breach.` */
const CALL_NUMBER = /^(?:Call|Dial) \d[\d ()-]{2,14} (?:in an emergency|to report)\b/;
/** `($1 = 0.9240 euros)`, behind a wire's text. */
const RATE = /^\([$€£] ?1 = \d[^()]{3,40}\)$/;
/** `This story was updated at 9:12 a.m. to correct the number of …` */
const CORRECTS =
  /^This (?:article|column|post|report|story) (?:has been|was) (?:amended|changed|corrected|edited|updated)\b[^!?]*\bto (?:clarify|correct)\b/;
const OWNED = expression`^\p{Lu}[^.!?©]{30,200} © ?\p{Lu}[\p{L}.'’-]*(?:(?: & |[ /])\p{Lu}[\p{L}.'’-]*)*$`;
