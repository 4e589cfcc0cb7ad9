import { arabicPersonFirst, capitalsFirst, mayBePerson, personFirst } from "./credits.ts";
import { drop, type Page } from "./cuts.ts";
import { expression } from "./expressions.ts";
import type { Line } from "./lines.ts";
import {
  AT_LAST,
  FIRST_OF_IS,
  IS,
  IS_ANYBODY,
  IS_SOMEBODY,
  OF_BODY,
  THE_WRITER,
  WRITER,
} from "./said-of-writers.ts";
import { isStaffNote } from "./staff-notes.ts";

/** What an article says behind its end of who wrote it: `Anna Berg covers ports for The Bugle. She lives in Riverton.` */

/** Such a note stands among so many last lines or sentences. */
const LAST = 6;
/** In the middle none has more lines before it. */
const MOST_BEFORE = 60;
const MOST_CHARACTERS = 300;

const GOES_ON = expression`^(?:(?:She|He|They|Her|His|Their)\b|(?:Contact|E-?mail|Find|Follow|Reach|Read|See|Write to) (?:feedback|more|her|him|them|\p{Lu})|X: ?@|@|\S+@\S+$|[Rr]eplies\b|[—–-] ?Ed\.$)`;
const ARABIC_IS =
  /^\s?[،:*–-]?\s?(?:(?:هو|هي) )?(?:أديبة?|أستاذة?|إعلامية?|باحثة?|خبيرة?|روائية?|شاعرة?|صحافية?|صحفية?|طبيبة?|قاصة?|كاتبة?|محامية?|محررة?|مدونة?|مراسلة?|مهندسة?|مؤلفة?|ناقدة?)(?=\s)/;
/** What a guest has written, or writes. */
const ARABIC_WORK =
  /صدر(?:ت)? ل|[يت]كتب |متخصصة? |مؤلفة? |ومؤلف|حائزة?|زاوية|لها? (?:«|كتاب)|[يت]غطي /;
const ARABIC_NOTE =
  /^\*\s?(?:أستاذة?|إعلامية?|باحثة?|خبيرة?|روائية?|شاعرة?|صحافية?|صحفية?|طبيبة?|كاتبة?|ناقدة?)\s/;

export type Note = {
  /** The line behind its last one. */
  readonly end: number;
  /** Whom it names; `""` for nobody. */
  readonly writer: string;
};

/** The note on a text's writer that begins with a line among its last ones; null where none does. */
export function noteAt(lines: readonly Line[], i: number, byline: string | null): Note | null {
  const text = lines[i]?.text ?? "";
  const mayLead = i === 0 || (i === 1 && IS_BASED.test(text));
  const leads = mayLead && LEADS.test(text) && isNobodyElse(text, i, lines);
  if (i === 0 && !leads) return null;
  if (i >= lines.length - LAST && isStaffNote(text))
    return { end: endOf(lines, i, isStaffNote), writer: "" };
  if (
    !leads &&
    i < lines.length - LAST &&
    !(i < MOST_BEFORE && isOfOurs(text) && isNobodyElse(text, i, lines))
  )
    return null;
  const isTold = (name: string) => lines.some(({ text }, k) => k < i && text.includes(name));
  const isOfViews = VIEWS.test(lines[i + 1]?.text ?? "");
  const isLast =
    i >= lines.length - LAST &&
    lines.slice(i + 1).every(({ text }) => GOES_ON.test(text) || VIEWS.test(text));
  const isOpinion = (behind: string) =>
    MARK.test(text) ||
    REACHES.test(lines[i + 1]?.text ?? "") ||
    (OF_BODY.test(behind) &&
      lines.slice(Math.max(0, i - MOST_BEFORE), i).some(({ text }) => SAYS_I.test(text)));
  const writer = writerIn(text, byline, { isTold, isOfViews, isLast, isOpinion });
  if (writer === null) return null;
  // What follows one that leads is the text.
  if (leads) return { end: i + 1, writer };
  return { end: endOf(lines, i, (text) => goesOn(text, byline ?? writer)), writer };
}

/** Behind a line and those after it that go on with it. */
function endOf(lines: readonly Line[], i: number, goesOn: (text: string) => boolean): number {
  const behind = lines.slice(i + 1).findIndex(({ text }) => !goesOn(text));
  return behind === -1 ? lines.length : i + 1 + behind;
}

/** `Anna Berg is a rugby writer based in Napier.`, before a text that tells of somebody else. */
const LEADS = expression`^(?:\p{Lu}[\p{L}.'’-]+ ){2,3}is (?:an?|our) (?:[\p{L}-]+ ){0,3}(?:columnist|correspondent|critic|editor|journalist|reporter|reviewer|writer)\b|^(?:\p{Lu}[\p{L}.'’-]+ ){2,3}is an? [^,.]{3,60} (?:and|who) (?:covers|writes) (?:about|for|on)\b`;

/** Behind a summary, where news may present a reporter, too. */
const IS_BASED = expression`\bbased in \p{Lu}|\b[Ff]ollow (?:her|him|them)\b`;

/** What is said of writers alone, wherever it stands. */
const OF_OURS = expression`^(?:\p{Lu}[\p{L}.'’-]+ ){2,3}(?:is our|(?:covers|writes about) .{3,60} for (?:the )?\p{Lu}|is \p{Lu}\S*['’]s? (?:\w+ )*(?:columnist|correspondent|critic|editor|reporter|writer)\b)`;

function isOfOurs(text: string): boolean {
  const { capitals, next } = capitalsFirst(text);
  return capitals > 1 && FIRST_OF_IS.has(next) && OF_OURS.test(text);
}

/** Whether no other line speaks of whom a note presents. */
function isNobodyElse(note: string, at: number, lines: readonly Line[]): boolean {
  const last = personFirst(note)?.split(" ").at(-1);
  return last !== undefined && !lines.some(({ text }, i) => i !== at && text.includes(last));
}

export type Noted = { readonly rest: readonly Line[]; readonly byline: string | null };

/** Sentences without the note on their writer; who that is, where no byline told it. */
export function withoutNoteOnWriter(
  sentences: readonly Line[],
  byline: string | null,
  dropped: Page["dropped"],
): Noted {
  for (let i = 0; i < sentences.length; i++) {
    const sentence = sentences[i] as Line;
    // The last ones may tell more of a writer whom the byline names: `Anna covers the ports.`
    const isLast = i >= sentences.length - LAST;
    const mayBe = () =>
      byline !== null || sentence.text.startsWith("The ") || isStaffNote(sentence.text);
    if (sentence.isPlain && !(isLast && mayBe())) continue;
    const note = noteAt(sentences, i, byline);
    if (note === null) continue;
    drop(sentences.slice(i, note.end), "byline", dropped);
    const rest = [...sentences.slice(0, i), ...sentences.slice(note.end)];
    return { rest, byline: byline ?? (note.writer === "" ? null : note.writer) };
  }
  return { rest: sentences, byline };
}

function goesOn(text: string, writer: string): boolean {
  if (text.length > MOST_CHARACTERS) return false;
  return (
    GOES_ON.test(text) ||
    VIEWS.test(text) ||
    THE_WRITER.test(text) ||
    (writer !== "" && text.includes(writer))
  );
}

/** Whose views a text was, where the note on its writer ends. */
const VIEWS =
  /^(?:The (?:above )?)?(?:[Oo]pinions|[Vv]iews)(?: and (?:opinions|views))? (?:are|expressed|in this (?:article|column|piece))\b.{0,80}\b(?:author|columnist|own|personal|writer)\b/;

/** `I can already hear …`, in no quotation. */
const SAYS_I = /^(?:(?:And|But|So|Still,|Yet) )?(?:I(?:[’']\w+)?|My) \w+ [^"“”]*$/;
/** `— Ed.`, `Email feedback to …` */
const REACHES = expression`^(?:(?:She|He|They) can be (?:contacted|followed|found|reached)|(?:Contact|E-?mail|Follow|Reach|Write to) (?:feedback|her|him|them|\p{Lu})|X: ?@|@|\S+@\S+$|[—–-] ?Ed\.$)`;

type Around = {
  /** Whether the text before tells of somebody with a name. */
  readonly isTold: (name: string) => boolean;
  /** Whether it says next whose views it told. */
  readonly isOfViews: boolean;
  /** Whether nothing follows it but more of it. */
  readonly isLast: boolean;
  /** Whether the text speaks of its writer, and in no quotation, a mark leads the note, or it says how to reach whom. */
  readonly isOpinion: (behind: string) => boolean;
};

/** The writer whom a note presents, `""` for one without a name; null where a text is no such note. */
function writerIn(text: string, byline: string | null, around: Around): string | null {
  if (MARKED_ARABIC.test(text)) return arabicWriterIn(text, byline, around);
  const mark = MARK.exec(text)?.[0].length ?? 0;
  if (mark > 0) return writerIn(text.slice(mark), byline, around);
  const about = ABOUT.exec(text)?.[0].length ?? 0;
  if (about > 0) return writerIn(text.slice(about), byline, around) ?? "";
  if (text.startsWith("The ")) {
    const isOfWriter = THE_WRITER.test(text) || (around.isLast && AT_LAST.test(text));
    return isOfWriter && isNote(text) ? "" : null;
  }
  const { capitals, next } = capitalsFirst(text);
  if (capitals === 0 || !isNote(text)) return null;
  const name = namesOf(byline).find((name) => text.startsWith(name));
  const behind = text.slice(name?.length);
  if (name !== undefined && IS.test(behind)) {
    // A first name alone may be another's.
    return name.includes(" ") || WRITER.test(behind) ? "" : null;
  }
  return capitals > 1 && (FIRST_OF_IS.has(next) || next === ",")
    ? guestIn(text, byline, around)
    : null;
}

/** `About the author Anna Berg Anna Berg writes on cinema.`: once is enough. */
const ABOUT = expression`^About the (?:[Aa]uthor|[Cc]olumnist|[Rr]eporter|[Ww]riter)s?[:.]?(?: (?=\p{Lu})(?:(.{5,40}) (?=\1 ))?|$)`;
const MARKED_ARABIC = /^\*?\s?[\u0621-\u064A]/;
/** `* Anna Berg is …`, `Special to The Bugle: Anna Berg is …` */
const MARK = expression`^(?:[*•] ?|Special to (?:the |The )?(?:\p{Lu}\S* ?){1,4}: )(?=\p{Lu})`;

function isNote(text: string): boolean {
  return text.length <= MOST_CHARACTERS;
}

/** What anybody may be whose views a text was. */
const IS_ONE = /^ is an? /;

/** Whom a note presents whom no byline names. */
function guestIn(text: string, byline: string | null, around: Around): string | null {
  const name = personFirst(text);
  if (name === null || !mayBePerson(name)) return null;
  const behind = text.slice(name.length);
  if (
    !(IS.test(behind) || IS_ANYBODY.test(behind) || IS_SOMEBODY.test(behind)) ||
    !presents(behind, around)
  )
    return null;
  const last = name.slice(name.lastIndexOf(" ") + 1);
  return around.isTold(last) ? null : byline === null ? name : "";
}

/** Whether what is said behind a name presents a writer. A book is news, too. */
function presents(behind: string, { isOfViews, isLast, isOpinion }: Around): boolean {
  if (BOOK.test(behind)) return isLast && OUT_NOW.test(behind);
  return (
    WRITER.test(behind) ||
    (isOfViews && IS_ONE.test(behind)) ||
    (isLast && (IS_SOMEBODY.test(behind) || (IS_ANYBODY.test(behind) && isOpinion(behind))))
  );
}

const BOOK = /^['’]s (?:book|latest|most recent|new)\b/;
const OUT_NOW = /\b(?:is|was) (?:out now|published by)\b/;

function arabicWriterIn(text: string, byline: string | null, { isTold }: Around): string | null {
  if (!isNote(text)) return null;
  if (ARABIC_NOTE.test(text)) return "";
  if (byline !== null && text.startsWith(byline)) {
    return ARABIC_IS.test(text.slice(byline.length)) ? "" : null;
  }
  const name = arabicPersonFirst(text);
  if (name === null || !ARABIC_IS.test(text.slice(name.length)) || !ARABIC_WORK.test(text))
    return null;
  const last = name.slice(name.lastIndexOf(" ") + 1);
  return isTold(last) ? null : byline === null ? name : "";
}

/** What a writer is called at the end: in full, by the first name, with a title. Several lines ask for the same in a row. */
function namesOf(byline: string | null): readonly string[] {
  if (byline !== last.byline) last = { byline, names: namesIn(byline ?? "") };
  return last.names;
}

let last: { readonly byline: string | null; readonly names: readonly string[] } = {
  byline: null,
  names: [],
};

function namesIn(byline: string): string[] {
  return byline
    .split(/,? and | & |, /)
    .filter((name) => name !== "")
    .flatMap((name) => {
      const [first = "", last = ""] = [name.split(" ")[0], name.split(" ").at(-1)];
      return [name, `Dr ${name}`, first, `Dr ${last}`, `Prof ${last}`];
    });
}
