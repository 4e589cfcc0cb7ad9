import {
  type ArticleText,
  type SetAsideText,
  type StepContext,
  withParts,
} from "../article-text.ts";
import { type Line, sliceLine } from "../lines.ts";

/**
 * Takes out what is no language at all: style sheets, scripts, tags, percent-encoded HTML, mail links.
 * It comes early, because a card's one line has them in the middle of its sentences.
 */
export function removeCode(draft: ArticleText, _: StepContext): ArticleText {
  const setAside: SetAsideText[] = [];
  const paragraphs = draft.paragraphs.flatMap((paragraph) =>
    withParts(
      paragraph,
      paragraph.parts.flatMap((part) => withoutCode(part, setAside)),
    ),
  );
  return { ...draft, paragraphs, setAside: [...draft.setAside, ...setAside] };
}

function withoutCode(line: Line, setAside: SetAsideText[]): Line[] {
  if (!MAY_HOLD_CODE.test(line.text)) return [line];
  const parts: Line[] = [];
  let from = 0;
  for (const stretch of stretchesOf(line.text)) {
    const before = sliceLine(line, from, stretch.from);
    if (before) parts.push(before);
    from = stretch.to;
    setAside.push({ from: line.from + stretch.from, to: line.from + stretch.to, why: stretch.why });
  }
  const rest = sliceLine(line, from, line.text.length);
  if (rest) parts.push(rest);
  return parts;
}

/** What every expression below needs: most lines have none of it. */
const MAY_HOLD_CODE = /[{<=%]|\);|\*\/|mailto:/;

/**
 * Each kind's expression, and a character or word without which it never matches. All repetition is
 * bounded, so that time stays linear.
 */
const KINDS: readonly (readonly [why: string, needs: string, pattern: RegExp])[] = [
  [
    "code", // declarations and assignments
    "=",
    /(?:^|(?<=[\s;}>.!?]))(?:(?:var|let|const)\s+[\w$]{1,40}\s*=[^;]{0,200};|(?:window|document|googletag|dataLayer|self|jQuery|fbq|gtag|_paq|console)\s*=[^;]{0,300};|[\w$]{1,40}(?:\.[\w$]{1,40}){1,6}\s*=\s*(?:"[^"]{0,200}"|'[^']{0,200}'|[\w$.]{1,80});)/g,
  ],
  [
    "code", // calls
    ");",
    /(?:^|(?<=[\s;}>.!?]))(?:(?:window|document|googletag|dataLayer|self|jQuery|fbq|gtag|_paq|console)[.[(](?!\s)[^;]{0,300};|[\w$]{1,40}(?:\.[\w$]{1,40}){1,6}\([^;]{0,200}\);)/g,
  ],
  ["code", "*/", /\/\*[\s\S]{0,300}?\*\//g],
  ["markup", "</s", /<(script|style)\b[\s\S]{0,3000}?<\/\1>/gi],
  [
    "markup", // tags
    "<",
    /<!--[\s\S]{0,300}?-->|<\/?[a-z][\w-]{0,30}(?:\s[^<>]{0,300})?\/?>/gi,
  ],
  [
    "markup", // percent-encoded HTML, and addresses in letters other than A to Z
    "%",
    /(?<!\S)\S{0,200}?(?:%(?:3C|3E|22|20|2F|3D)|(?:%[89A-F][\dA-F]){3})[\w%./=:;&?+#-]*/gi,
  ],
  ["mail link", "mailto:", /[<(]?mailto:[^\s)>]+[)>]?/gi],
];

type Stretch = { readonly from: number; readonly to: number; readonly why: string };

/** The stretches of a text that are code, in order and apart from each other. */
function stretchesOf(text: string): Stretch[] {
  const found: Stretch[] = text.includes("{") ? blocksIn(text) : [];
  for (const [why, needs, pattern] of KINDS) {
    if (!text.includes(needs)) continue;
    for (const { 0: match, index } of text.matchAll(pattern)) {
      found.push({ from: index, to: index + match.length, why });
    }
  }
  const merged: Stretch[] = [];
  for (const stretch of found.sort((a, b) => a.from - b.from)) {
    const last = merged.at(-1);
    // Only brackets and semicolons between two belong to both.
    if (
      last &&
      (stretch.from <= last.to || /^[\s();,]*$/.test(text.slice(last.to, stretch.from)))
    ) {
      merged[merged.length - 1] = { ...last, to: Math.max(last.to, stretch.to) };
    } else merged.push(stretch);
  }
  return merged;
}

/** A selector or the head of a function is shorter. */
const HEAD_CHARACTERS = 300;
/** Without code before them, braces hold code only if it shows itself in a few characters: `{color:red;}`. */
const CODE_WITHIN = /^[{}]*$|=|\(\)|[\w-]:\s?[^\s;{}][^;{}]{0,40}[;}]/;
const LONE_CHARACTERS = 500;
/** What closes behind a brace: `)(window,document);` */
const TAIL = /^(?:[)\];,!]|\([^(){}]{0,120}\)){1,40}/;

/** Braces with what stands before them and belongs to them: selectors, heads of functions. */
function blocksIn(text: string): Stretch[] {
  const found: Stretch[] = [];
  let end = 0;
  for (let open = text.indexOf("{"); open !== -1; open = text.indexOf("{", end)) {
    const close = closingBrace(text, open);
    if (close === -1) break;
    const from = headOf(text, Math.max(end, open - HEAD_CHARACTERS), open);
    end = close;
    const isLone = from === open;
    if (isLone && (close - open > LONE_CHARACTERS || !CODE_WITHIN.test(text.slice(open, close))))
      continue;
    end += TAIL.exec(text.slice(close, close + 130))?.[0].length ?? 0;
    found.push({ from, to: end, why: "code" });
  }
  return found;
}

/** The place after the brace that closes the one at `open`; -1 when none does. */
function closingBrace(text: string, open: number): number {
  let depth = 0;
  for (let i = open; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 0x7b) depth += 1;
    else if (unit === 0x7d && --depth === 0) return i + 1;
  }
  return -1;
}

/** Words before a brace that are code by themselves. */
const CODE =
  /^(?:async|const|div|document|figcaption|function|h[1-6]|html|iframe|img|li|nav|ol|svg|tbody|td|th|thead|tr|ul|var|window)$|[=;{}<>$_&|*[\]#@+~]|[^\s(]\(|\w\.\w|\w:\w|--|^\.[\w-]/;
/** Words that are code only behind other code: `#news table a {`, `function (left) {`. */
const MAY_BE_CODE =
  /^(?:a|all|and|article|body|button|catch|else|for|footer|form|from|header|if|input|label|main|media|not|only|p|path|print|screen|section|span|table|to|try|video|while|\([^()]*\)|[>+~*,(){]+)$/;

/** Where the code before a brace begins: goes back word by word as long as the words may be code. */
function headOf(text: string, least: number, open: number): number {
  let from = open;
  let brackets = 0;
  for (const { 0: word, index } of [...text.slice(least, open).matchAll(/\S+/g)].reverse()) {
    const core = word.replace(/^[(!]+(?=\w)|[,:][\w-]*$/g, "");
    const isWithin = brackets > 0;
    brackets += word.split(")").length - word.split("(").length;
    if (/[.!?]["'”’]?$/.test(word)) break;
    if (CODE.test(core)) from = least + index;
    else if (!isWithin && brackets <= 0 && ![word, core].some((each) => MAY_BE_CODE.test(each)))
      break;
  }
  return from;
}
