import {
  type ArticleText,
  replaceLines,
  type SetAsideText,
  type StepContext,
} from "../article-text.ts";
import { type Line, sliceLine } from "../lines.ts";

/**
 * Removes style sheets, scripts, tags, percent-encoded HTML and mail links. This comes early, because a card's one
 * line has them within its sentences.
 */
export function removeCode(article: ArticleText, context: StepContext): ArticleText {
  return replaceLines(article, (part) => withoutCode(part, context));
}

function withoutCode(line: Line, { setAside }: StepContext): Line[] {
  if (!MAY_HOLD_CODE.test(line.text)) return [line];
  const parts: Line[] = [];
  let from = 0;
  for (const range of findCode(line.text)) {
    const before = sliceLine(line, from, range.from);
    if (before) parts.push(before);
    from = range.to;
    setAside({ from: line.from + range.from, to: line.from + range.to }, range.why);
  }
  const rest = sliceLine(line, from);
  if (rest) parts.push(rest);
  return parts;
}

/** A quick test for what every expression below needs, which most lines lack. */
const MAY_HOLD_CODE = /[{<=%]|\);|\*\/|mailto:/;

/**
 * The expression of each kind, and a text without which it never matches. All repetition is bounded, so that time
 * stays linear.
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
    "markup", // tags, whose names have one case and whose attributes have values, unlike a title: `<The Palace>`
    "<",
    /<!--[\s\S]{0,300}?-->|<[A-Za-z][\w-]{0,30}\s[^<>=]{0,300}=[^<>]{0,300}>|<\/?(?:[a-z][\w-]{0,30}|[A-Z][A-Z\d]{0,30})(?:\s(?:allowfullscreen|async|autoplay|checked|controls|defer|disabled|hidden|loop|muted|open|playsinline|required|reversed|selected)){0,9}\s{0,3}\/?>/g,
  ],
  [
    "markup", // percent-encoded HTML, and addresses in letters other than A to Z
    "%",
    /(?<!\S)\S{0,200}?(?:%(?:3C|3E|22|20|2F|3D)|(?:%[89A-F][\dA-F]){3})[\w%./=:;&?+#-]*/gi,
  ],
  ["mail link", "mailto:", /[<(]?mailto:[^\s)>]+[)>]?/gi],
];

/** Finds the ranges of a text that are code, in order and without overlap. */
function findCode(text: string): SetAsideText[] {
  const found: SetAsideText[] = text.includes("{") ? findBlocks(text) : [];
  for (const [why, needs, pattern] of KINDS) {
    if (!text.includes(needs)) continue;
    for (const { 0: match, index } of text.matchAll(pattern)) {
      found.push({ from: index, to: index + match.length, why });
    }
  }
  const merged: SetAsideText[] = [];
  for (const range of found.sort((a, b) => a.from - b.from)) {
    const last = merged.at(-1);
    // Ranges with only brackets and semicolons between them are one range.
    if (last && (range.from <= last.to || /^[\s();,]*$/.test(text.slice(last.to, range.from)))) {
      merged[merged.length - 1] = { ...last, to: Math.max(last.to, range.to) };
    } else merged.push(range);
  }
  return merged;
}

/** Longer than a selector or the head of a function. */
const MAX_HEAD_CHARACTERS = 300;
/** Braces without code before them are code only if a few characters in them are: `{color:red;}`. */
const CODE_WITHIN = /^[{}]*$|=|\(\)|[\w-]:\s?[^\s;{}][^;{}]{0,40}[;}]/;
const MAX_LONE_CHARACTERS = 500;
/** What follows a closing brace: `)(window,document);` */
const TAIL = /^(?:[)\];,!]|\([^(){}]{0,120}\)){1,40}/;

/** Finds braces with the selectors and function heads before them. */
function findBlocks(text: string): SetAsideText[] {
  const found: SetAsideText[] = [];
  let end = 0;
  for (let open = text.indexOf("{"); open !== -1; open = text.indexOf("{", end)) {
    const close = closingBrace(text, open);
    if (close === -1) break;
    const from = startOfHead(text, Math.max(end, open - MAX_HEAD_CHARACTERS), open);
    end = close;
    const mayBeCode =
      close - open <= MAX_LONE_CHARACTERS && CODE_WITHIN.test(text.slice(open, close));
    if (from === open && !mayBeCode) continue;
    end += TAIL.exec(text.slice(close, close + 130))?.[0].length ?? 0;
    found.push({ from, to: end, why: "code" });
  }
  return found;
}

/** Returns the position after the brace that closes the one at `open`; -1 if none does. */
function closingBrace(text: string, open: number): number {
  let depth = 0;
  for (let i = open; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 0x7b) depth += 1;
    else if (unit === 0x7d && --depth === 0) return i + 1;
  }
  return -1;
}

/** Words that are code by themselves. */
const CODE =
  /^(?:async|const|div|document|figcaption|function|h[1-6]|html|iframe|img|li|nav|ol|svg|tbody|td|th|thead|tr|ul|var|window)$|[=;{}<>$_&|*[\]#@+~]|[^\s(]\(|\w\.\w|\w:\w|--|^\.[\w-]/;
/** Words that are code only after other code: `#news table a {`, `function (left) {`. */
const MAY_BE_CODE =
  /^(?:a|all|and|article|body|button|catch|else|for|footer|form|from|header|if|input|label|main|media|not|only|p|path|print|screen|section|span|table|to|try|video|while|\([^()]*\)|[>+~*,(){]+)$/;

/** Returns where the code before a brace begins, going back as long as the words may be code. */
function startOfHead(text: string, least: number, open: number): number {
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
