import { isGivenName } from "./credits/given-names.ts";
import { expression } from "./expressions.ts";

/**
 * What an article says behind its end of who worked on it besides its writer, and of where they were: `Price reported from
 * Washington.`, `— With files from The Canadian Press`, `Contact Anna Berg at berg@bugle.example.`
 */

const NOTES: readonly RegExp[] = [
  expression`^[—–(-]{0,3} ?[Ww]ith (?:(?:additional|agency|wire) )?(?:assistance|files|inputs?|reporting)(?: (?:by|from) \p{Lu}(?:, (?=\p{Lu})|[^.!?,]){1,80})?[.)]{0,2}$`,
  expression`^with (?:\p{Lu}{2,5}|Reuters)(?:(?:,| and) (?:\p{Lu}{2,5}|Reuters))*\.?$`,
  expression`^Information from \p{Lu}[^.]{2,60} was used in this (?:article|report|story)\.$`,
  expression`^Contact (?:staff )?(?:reporter|writer) (?:\p{Lu}[\p{L}.'’-]+ ){2,3}at \S+@\S+(?: or [\d-]{7,14})?\.?$`,
  // `Price reported from Washington, and Madhani from Brussels.`, but no residents.
  expression`^(?:Reported|\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?(?<!s) reported) from \p{Lu}[\p{L} .-]{2,40}(?:, and \p{Lu}[\p{L}-]+ from \p{Lu}[\p{L} .-]{2,40}|, \p{Lu}[\p{L} ]{2,30})?\.$`,
  expression`^\p{Lu}\S+ \p{Lu}\S+ (?:farms|fishes|gardens|lives|ranches|teaches|works) (?:at|in|near|on) [^!?"“]{3,60},? and writes an? (?:daily|fortnightly|monthly|regular|weekly) column\.$`,
  expression`^Translated from (?:the )?\p{Lu}\p{Ll}+ by \p{Lu}[^.!?]{3,40}\.?$`,
];

/** The same of somebody with a given name. */
const NOTES_ON_PERSONS: readonly RegExp[] = [
  expression`^(?:(?<name>\p{Lu}[\p{L}.'’-]+) (?:\p{Lu}[\p{L}.'’-]+ ){1,3}(?:and (?:\p{Lu}[\p{L}.'’-]+ ){2,4})?reported from) \p{Lu}[\p{L} .,-]{2,60}\.$`,
  expression`^(?:(?:The )?\p{Lu}[\p{L}\d]+['’]s )?(?<name>\p{Lu}[\p{L}-]+) \p{Lu}[^.!?"“]{3,80} contributed (?:(?:reporting|research)(?: from \p{Lu}[^.!?"“]{2,60})?|(?:reporting )?to this (?:article|report|story))\.$`,
  expression`^(?:Contact|E-?mail|Reach) (?:(?:staff )?(?:reporter|writer) )?(?<name>\p{Lu}[\p{L}'’-]+) (?:\p{Lu}[\p{L}.'’-]+ ){1,2}(?:at|via) \S+@\S+(?: or .{3,60})?$`,
  expression`^(?:Contact|Reach) staff (?:reporter|writer) (?<name>\p{Lu}[\p{L}'’-]+) (?:\p{Lu}[\p{L}.'’-]+ ){1,2}at [\d-]{7,14}\.?$`,
];

const MOST_CHARACTERS = 200;

/** Whether a text near an article's end says who else worked on it, or how to reach whoever did. */
export function isStaffNote(text: string): boolean {
  if (!MAY_BE.test(text) || text.length > MOST_CHARACTERS) return false;
  if (NOTES.some((note) => note.test(text))) return true;
  return NOTES_ON_PERSONS.some((note) => isGivenName(note.exec(text)?.groups?.["name"] ?? ""));
}

const MAY_BE =
  / contributed | reported from | and writes an? |^(?:Contact|E-?mail|Information|Reach|Reported|Translated) |^[—–(-]{0,3} ?[Ww]ith /;
