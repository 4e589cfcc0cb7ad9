import { expression } from "./expressions.ts";

/**
 * What an article says behind its end of who worked on it besides its writer, and of where they were: `Price reported from
 * Washington.`, `— With files from The Canadian Press`, `Contact Anna Berg at berg@bugle.example.`
 */

const NOTES: readonly RegExp[] = [
  expression`^[—–(-]{0,3} ?[Ww]ith (?:(?:additional|agency|wire) )?(?:assistance|files|inputs?|reporting)(?: (?:by|from) \p{Lu}[^.!?]{1,80})?[.)]{0,2}$`,
  expression`^with (?:\p{Lu}{2,5}|Reuters)(?:(?:,| and) (?:\p{Lu}{2,5}|Reuters))*\.?$`,
  expression`^Information from \p{Lu}[^.]{2,60} was used in this (?:article|report|story)\.$`,
  // `Price reported from Washington, and Madhani from Brussels.`
  expression`^(?:Reported from|(?:\p{Lu}[\p{L}.'’-]+ ){1,4}(?:and (?:\p{Lu}[\p{L}.'’-]+ ){1,4})?reported from) \p{Lu}[^.!?]{2,90}\.$`,
  expression`^\p{Lu}[^.!?"“]{3,90} contributed (?:(?:reporting|research)(?: from \p{Lu}[^.!?"“]{2,60})?|(?:reporting )?to this (?:article|report|story))\.$`,
  expression`^(?:The )?\p{Lu}[\p{L}\d]+['’]s \p{Lu}[\p{L}'’-]+ \p{Lu}[^.!?"“]{2,60} contributed\.$`,
  expression`^Translated from (?:the )?\p{Lu}\p{Ll}+ by \p{Lu}[^.!?]{3,40}\.?$`,
  expression`^(?:Contact|E-?mail|Reach|Text) (?:(?:staff )?(?:reporter|writer) )?(?:\p{Lu}[\p{L}.'’-]+ ){1,3}(?:at|on|via) (?:\S+@\S|\d{3}-).{3,90}$`,
];

const MOST_CHARACTERS = 200;

/** Whether a text near an article's end says who else worked on it, or how to reach whoever did. */
export function isStaffNote(text: string): boolean {
  return (
    MAY_BE.test(text) && text.length <= MOST_CHARACTERS && NOTES.some((note) => note.test(text))
  );
}

const MAY_BE =
  / contributed| reported from |^(?:Contact|E-?mail|Information|Reach|Reported|Text|Translated) |^[—–(-]{0,3} ?[Ww]ith /;
