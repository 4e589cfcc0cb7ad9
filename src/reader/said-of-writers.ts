import { expression, expressionOf } from "./expressions.ts";

/** What an article says at its end of who wrote it, behind the name: by its form alone, or where more tells. */

/** What is said of a writer, behind the name. */
export const IS =
  /^(?:['’]s (?:book|latest|most recent|new)\b|,? (?:who )?(?:can be (?:contacted|followed|found|reached)|contributes|covers|edits|has (?:been |also )?(?:covered|edited|reported|reviewed|worked|written)|has been (?:covering|editing|reporting|reviewing|writing)|holds|hosts|is|joined|leads|lives|oversees|reports|reviews|runs|serves|specialis\w+|specializ\w+|studies|teaches|tweets|was|works|writes)\b)/;

export const FIRST_OF_IS: ReadonlySet<string> = new Set(
  "book can contributes covers edits has holds hosts is joined latest leads lives new oversees reports represents reviews runs serves specialises specializes studies teaches tweets was works writes".split(
    " ",
  ),
);

/** What makes a person the writer of a text. */
export const WRITER = expression`\b(?:author of|covers (?!\d|the \d|for\b)|is (?:an?|our|the|\p{Lu}\S*['’]s?) (?:[\p{L}'’-]+ ){0,4}(?:columnist|contributor|correspondent|critic|editor|meteorologist|reporter|writer)\b|is (?!former)(?:[\p{L}'’-]+ ){0,3}(?:columnist|correspondent|critic|editor|reporter|writer) (?:at|for|of|with) (?:[Tt]he )?(?:\p{Lu}[\p{L}&'’-]*[ .]){1,4}$|writes (?:about|for|on|an? (?:daily|fortnightly|monthly|regular|weekly) column)\b|joined [KW][A-Z]{2,4}(?:-TV)? in (?:\p{Lu}\p{Ll}+ )?(?:19|20)\d\d\.?$|reports (?:for|from|on) (?!Mon|Tue|Wed|Thu|Fri|Sat|Sun)|has (?:been )?(?:cover|edit|report|review|writ)\w+|joined (?:us|the .{2,30} (?:team|staff|newsroom|desk))\b|(?:latest|last|new|recent|second) (?:book|novel|collection)|can be (?:found|followed|reached|contacted)|teaches .{3,60} and (?:is|writes|has)|multimedia journalist|['’]s (?:column|book))`;

export const THE_WRITER =
  /^\(?The (?:author|columnist|reviewer|writer) (?:(?:holds|owns) (?:no|none|shares)|is (?:an?|the) (?:\w+ )?(?:academic|author|columnist|consultant|correspondent|director|editor|fellow|freelance|journalist|lawyer|lecturer|novelist|poet|professor|researcher)|teaches|travelled (?:as|with)|was (?:a|the) guests? of|works (?:at|for))\b/;

/** `The author is a planner and lives in Riverton.`, behind all else: a review tells of a book's author before its end. */
export const AT_LAST = expression`^The (?:authors?|columnist|reviewer|writers?)(?:, [^,]{3,60},)? (?:(?:is|are) (?:(?:with|chair(?:man|woman)? of|managing|[Ss]enior|former|doctoral) |(?:(?:an?|the) )?(?:[\p{L}'’-]+ ){0,5}?(?:academics?|advocate|analyst|author|columnist|consultant|director|economist|editor|fellow|journalist|lawyers?|lecturers?|partner|planner|poet|professors?|researchers?|scholars?|servant|student|teacher|writer)\b)|ha(?:s|ve) no (?:position|shares|stake) in |owns? (?:no )?shares |lives? in \p{Lu}|works? (?:at|for) |teach(?:es)? )`;

/** Who writes for others, now and then. */
const WRITES =
  "(?:academic|analyst|author|columnist|commentator|consultant|critic|economist|essayist|fellow|freelance|historian|journalist|lecturer|novelist|poet|professor|researcher|scholar|sociologist|writer)\\b";

/** ` is a senior fellow at the Goat Institute.`, ` is a Riverton-based analyst.` */
export const IS_SOMEBODY = expressionOf(
  `^(?:, (?:an?|of) [^,.]{3,40},)? is an? (?:[\\p{L}'’-]+ ){0,4}?${WRITES}(?! (?:by|who said))`,
  "u",
);

/** The same of anybody: ` is the mayor of Riverton.`, `, a retired judge, lives in Riverton.` */
export const IS_ANYBODY = expressionOf(
  "^(?:, (?:an?|of) [^,.]{3,40},)? (?:is (?:an?|now|our|the|executive|managing) |lives in \\p{Lu}|teaches |writes from \\p{Lu}|represents \\p{Lu})",
  "u",
);

/** `is the mayor of Riverton`, and no vet at the farm. */
export const OF_BODY = expression` (?:at|for|from|in|of|with) (?:the )?\p{Lu}`;
