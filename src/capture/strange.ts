import type { NoiseClass } from "./boilerplate/rule.ts";

/**
 * What is no prose at all in a long line: styles, programs, tags, percent-encoded HTML, mail links.
 */

/** A stretch of a text, half-open. */
export type Stretch = { readonly from: number; readonly to: number; readonly class: NoiseClass };

/** Programs without braces: declarations, assignments and calls that end in a semicolon, tags. */
const STATEMENT =
  /(?:^|(?<=[\s;}>.!?]))(?:(?:var|let|const)\s+[\w$]+\s*=[^;]{0,200};|(?:window|document|googletag|dataLayer|self|jQuery|fbq|gtag|_paq|console)(?:[.[(][^;]{0,300}|\s*=[^;]{0,300});|[\w$]+(?:\.[\w$]+)+\s*=\s*(?:"[^"]{0,200}"|'[^']{0,200}'|[\w$.]{1,80});|[\w$]+(?:\.[\w$]+)+\([^;]{0,200}\);)/g;
const TAGS =
  /<(script|style)\b[\s\S]{0,3000}?<\/\1>|<!--[\s\S]{0,300}?-->|<\/?[a-z][\w-]*(?:\s[^<>]{0,300})?\/?>|\/\*[\s\S]{0,300}?\*\//gi;
const PERCENT = /(?<!\S)\S*%(?:3C|3E|22|20|2F|3D)[\w%./=:;&?+#-]*/gi;
/** A mail link with the words that lead to it: `Write to us: mailto:…`. */
const MAIL_LINK = /(?:(?<=^|[.!?]["'”’]? )[^.!?<>]{0,80}[:?]?\s*)?[<(]?mailto:[^\s)>]+[)>]?/gi;

/**
 * Stretches of a long line that are no prose: styles, programs, tags, percent-encoded HTML, mail
 * links. In order, apart from each other. Linear: each brace is visited once, and what is looked at
 * before one ends at the stretch before it.
 */
export function strangeStretches(text: string): Stretch[] {
  const found: Stretch[] = [];
  if (text.includes("{")) found.push(...blocks(text));
  if (text.includes(";") && (text.includes("=") || text.includes(");")))
    found.push(...matches(text, STATEMENT, "code"));
  if (text.includes("<") || text.includes("*/")) found.push(...matches(text, TAGS, "code"));
  if (text.includes("%")) found.push(...matches(text, PERCENT, "markup"));
  if (text.includes("mailto:")) found.push(...matches(text, MAIL_LINK, "address"));
  return found.length === 0 ? found : merged(found, text);
}

/** What is looked at before a brace; a selector or the head of a function is shorter. */
const HEAD_CHARACTERS = 300;
/** What closes behind a brace: `)(window,document);` */
const TAIL = /^(?:[)\];,!]|\([^(){}]{0,120}\))+/;

/** Braces with what stands before them and belongs to them: selectors, heads of functions. */
function blocks(text: string): Stretch[] {
  const found: Stretch[] = [];
  let end = 0;
  for (let open = text.indexOf("{"); open !== -1; open = text.indexOf("{", end)) {
    const close = closing(text, open);
    if (close === -1) break;
    const from = headOf(text, Math.max(end, open - HEAD_CHARACTERS), open);
    end = close + (TAIL.exec(text.slice(close, close + 130))?.[0].length ?? 0);
    found.push({ from, to: end, class: "code" });
  }
  return found;
}

const CODE_WORDS = new Set(
  "function async var let const if else for while return window document try catch finally do new media screen print only and not all from to body html div span p a h1 h2 h3 h4 h5 h6 ul ol li img iframe table tbody thead td th tr section article figure figcaption video button input label form svg path nav header footer main aside".split(
    " ",
  ),
);
const CODE_MARKS = /[=;{}<>$_&|*()[\]#@+~]|\w\.\w|\w:\w|--/;

/** Goes back from a brace word by word as long as they are code; where the first of them begins. */
function headOf(text: string, least: number, open: number): number {
  let from = open;
  while (from > least) {
    let start = from;
    while (start > least && /\s/.test(text.charAt(start - 1))) start -= 1;
    const end = start;
    while (start > least && !/\s/.test(text.charAt(start - 1))) start -= 1;
    if (start === end) break;
    const word = text.slice(start, end);
    const isArguments = from === open && /\)$/.test(word);
    const core = word.replace(/^[("'“‘]+|[)"'”’.,!?;:]+$/g, "");
    const isCode =
      isArguments ||
      /^[.#@*][\w-]/.test(word) ||
      /^[!(]*function\b/.test(word) ||
      CODE_MARKS.test(core) ||
      CODE_WORDS.has(core.replace(/:[\w-]+$/, "")) ||
      /^[>+~*,(){]+$/.test(word);
    if (!isCode || /[.!?]["'”’]?$/.test(word)) break;
    from = start;
  }
  return from;
}

/** The place after the brace that closes the one at `open`; -1 when none does. */
function closing(text: string, open: number): number {
  let depth = 0;
  for (let i = open; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 0x7b) depth += 1;
    else if (unit === 0x7d && --depth === 0) return i + 1;
  }
  return -1;
}

function matches(text: string, pattern: RegExp, noise: NoiseClass): Stretch[] {
  return [...text.matchAll(pattern)].map(({ 0: match, index }) => ({
    from: index,
    to: index + match.length,
    class: noise,
  }));
}

/** Stretches that touch, or that only brackets and semicolons part, are one. */
function merged(stretches: readonly Stretch[], text: string): Stretch[] {
  const result: Stretch[] = [];
  for (const stretch of stretches.toSorted((a, b) => a.from - b.from)) {
    const last = result.at(-1);
    if (
      last &&
      (stretch.from <= last.to || /^[\s();,]*$/.test(text.slice(last.to, stretch.from)))
    ) {
      result[result.length - 1] = { ...last, to: Math.max(last.to, stretch.to) };
    } else result.push(stretch);
  }
  return result;
}
