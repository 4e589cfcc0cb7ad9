import { expression } from "../text/expressions.ts";
import { findSentences, type TextRange } from "../text/sentences.ts";
import { findAgency } from "./credits/agencies.ts";
import { parseDateline } from "./credits/datelines.ts";

/**
 * Splits a text into sentences with src/text/sentences.ts, and supplies what that does not know: credits. `ST. IVES,
 * Fla. (AP) — ` does not end a sentence, whatever points it has, and an agency in brackets does not belong to the
 * sentence after it: `… at noon. (Yonhap) Sign up now.`
 */
export function splitSentences(text: string, from = 0, to = text.length): TextRange[] {
  return findSentences(text, CREDITS, from, to);
}

const SIGN_OFF = expression`^\(([^()]{2,30})\)\s+(?=\p{Lu})`;

const CREDITS = {
  dateline: (head: string) => parseDateline(head)?.length ?? 0,
  agency: (head: string) => {
    const [found, name = ""] = SIGN_OFF.exec(head) ?? [];
    return found !== undefined && findAgency(name) !== null ? found.length : 0;
  },
};
