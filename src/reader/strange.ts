import { expression, expressionOf } from "./expressions.ts";
import { ADDRESS_SIGNS, PAGE_SIGNS, SMALL_SIGNS, TWEETED } from "./sign-strings.ts";

/**
 * What is no prose at all in a long line: styles, programs, tags, percent-encoded HTML, mail links.
 */

/** A stretch of a text, half-open, and what it is. */
export type Stretch = { readonly from: number; readonly to: number; readonly class: StrangeClass };
type StrangeClass = "address" | "code" | "control" | "embed" | "link" | "markup" | "player";

/** Programs without braces: declarations, assignments and calls that end in a semicolon, tags. */
const STATEMENT =
  /(?:^|(?<=[\s;}>.!?]))(?:(?:var|let|const)\s+[\w$]+\s*=[^;]{0,200};|(?:window|document|googletag|dataLayer|self|jQuery|fbq|gtag|_paq|console)(?:[.[(](?!\s)[^;]{0,300}|\s*=[^;]{0,300});|@(?:import|charset|namespace)\s[^;]{0,200};|[\w$]+(?:\.[\w$]+)+\s*=\s*(?:"[^"]{0,200}"|'[^']{0,200}'|[\w$.]{1,80});|[\w$]+(?:\.[\w$]+)+\([^;]{0,200}\);)/g;
const TAGS =
  /<(script|style)\b[\s\S]{0,3000}?<\/\1>|<!--[\s\S]{0,300}?-->|<\/?[a-z][\w-]*(?:\s[^<>]{0,300})?\/?>|\/\*[\s\S]{0,300}?\*\//gi;
/** HTML, and addresses in other letters than those of A to Z. */
const PERCENT = /(?<!\S)\S*(?:%(?:3C|3E|22|20|2F|3D)|(?:%[89A-F][\dA-F]){3})[\w%./=:;&?+#-]*/gi;
/** A mail link with the words that lead to it: `Write to us: mailto:…`. */
const MAIL_LINK = /(?:(?<=^|[.!?]["'”’]? )[^.!?<>]{0,80}[:?]?\s*)?[<(]?mailto:[^\s)>]+[)>]?/gi;

/** An address or a file's name between two sentences, in none of them. */
const LONE_ADDRESS = expressionOf(
  String.raw`(?<=^|[.!?…]["'”’)]?\s)(?:https?://[^\s]{1,200}|www\.[^\s]{1,200}|(?!pic\.twitter)[a-z\d-]{1,30}(?:\.[a-z\d-]{1,30}){0,2}\.com/[^\s]{1,200}|[\w.+-]{1,60}@[\w-]{1,60}\.[\w.]{1,40}|[\w-]{1,80}\.(?:jpe?g|png|gif|webp))(?=\s["“‘(]?[\p{Lu}\u0621-\u064A]|$)`,
  "giu",
);
/** The address of a tweet's picture, where no tweet is: who wrote one stands behind it, or with the day before its text. */
const TWEET_PICTURE =
  /(?<!(?:^|[.!?…]["”’]? )[^()@.!?…—–]{2,60} \(@\w{1,30}\) [A-Z][a-z]+ \d{1,2}, \d{4} .{0,280})pic\.twitter\.com\/\w{4,20}(?!\w|\s?[—–-]+ [^().]{2,60} \(@)/gu;

/** What a reading aid says around a list of links, and the list. */
const LINK_LIST = /\blist of \d{1,2} items?\b.{0,2000}?\bend of list\b/gi;

/** What a page says around a newsletter's box, a picture, a film or an advertisement, or behind a link. */
const SKIPPED_BOX =
  /\b(?:Advertisement(?: \d{1,2})? )?(?:Article|Story) continues below(?: (?:this )?(?:ad|AD|advertisement|ADVERTISEMENT))?(?=$|\.? ["“‘']?[A-Z])\.?|\bStory continues below this ad\b|\bScroll down for (?:the |more )?(?:pictures|video)s?(?=$|\.? ["“‘']?[A-Z])\.?|\b(?:(?:after|skip past|skip) newsletter promotion|hide caption toggle caption)\b|, opens (?:in (?:a )?)?new tab\b| \((?:[Oo]pens|will open) in (?:a )?new (?:tab|window)\)/g;
/** `[embed]https://…[/embed]`, of WordPress. */
const SHORTCODE =
  /\[(audio|caption|embed|gallery|playlist|video)\b[^[\]]{0,200}\](?:[^[\]]{0,300}\[\/\1\])/g;
/** What stands between two sentences, or at either end of a text, and in none: a quotation has brackets and figures of its own. */
const between = (what: string) =>
  expressionOf(`(?<=^|[.!?…\\d]["”’]?\\s)${what}(?=\\s["“‘(]?[\\p{Lu}\\d\\u0621-\\u064A]|$)`, "gu");
/** `[ATTACHMENTS: Fees.pdf]`, `[Sign up for our letter]`: a page's box, in brackets as its text has it. */
const BOX = between(
  "\\[(?:[Aa][Dd][ -]?[Ss][Ll][Oo][Tt]|ATTACHMENTS?|Attachments?|DOWNLOAD|Download|Newsletter|[Rr]elated(?:-[a-z]+|:| (?:[Aa]rticles?|[Cc]ontent|[Ll]inks|[Pp]osts|[Ss]tories))|SIGN UP|Sign up|SUBSCRIBE|Subscribe|[Ww]idget)(?![\\p{L}])[^[\\]]{0,120}\\]",
);
/** `BTC $110,842 +1.9% ETH $2,655 +3.2%`: a row of prices and how they moved. */
const MOVE = "[A-Z][\\w/-]{1,9} \\$?\\d[\\d,.]* [▲▼+−-] ?\\d[\\d.]*%";
const TICKER = between(`${MOVE}(?: ${MOVE})+`);
/** What a page says in small letters. */
const SMALL_MARK = between(
  "(?:advertisement|[Ll]oading\\.\\.\\.|article continues after this(?: ad(?:vertisement)?)?)",
);
/** `((anna.berg@bugle.example; +41 44 555 0188))`: whom a wire's readers may ask. */
const CONTACT = /\(\([^() ]{1,60}@[^() ;,]{1,60}(?:[;,] [^()]{0,60})?\)\)/g;

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
  if (ADDRESS_SIGNS.some((sign) => text.includes(sign)))
    found.push(...matches(text, LONE_ADDRESS, "address"));
  if (text.includes("[")) found.push(...matches(text, BOX, "control"));
  if (text.includes("% ")) found.push(...matches(text, TICKER, "control"));
  if (SMALL_SIGNS.some((sign) => text.includes(sign)))
    found.push(...matches(text, SMALL_MARK, "control"));
  if (text.includes("((")) found.push(...matches(text, CONTACT, "address"));
  if (text.includes(TWEETED)) found.push(...matches(text, TWEET_PICTURE, "embed"));
  if (text.includes("dialog window.")) found.push(...players(text));
  if (text.includes("end of list")) found.push(...matches(text, LINK_LIST, "link"));
  if (PAGE_SIGNS.some((sign) => text.includes(sign)))
    found.push(...matches(text, SKIPPED_BOX, "control"));
  if (text.includes("[/")) found.push(...matches(text, SHORTCODE, "embed"));
  if (text.includes("mailto:")) found.push(...matches(text, MAIL_LINK, "address"));
  return found.length === 0 ? found : merged(found, text);
}

/** What is looked at before a brace; a selector or the head of a function is shorter. */
const HEAD_CHARACTERS = 300;
const WORDS_ALONE = expression`^\{[\p{L}\p{N}][\p{L}\p{N} .,!?'’-]*\}$`;
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
    // Words in braces, with no code before them, are a writer's own.
    if (from === open && WORDS_ALONE.test(text.slice(open, Math.min(close, open + 80)))) {
      end = close;
      continue;
    }
    end = close + (TAIL.exec(text.slice(close, close + 130))?.[0].length ?? 0);
    found.push({ from, to: end, class: "code" });
  }
  return found;
}

/** What a video player's dialogs begin with; all they say stands before their end. */
const PLAYER_HEADS = [
  "Video Player is loading.",
  "This is a modal window.",
  "Beginning of dialog window.",
] as const;
const PLAYER_END = "End of dialog window.";
const PLAYER_CHARACTERS = 3_000;

/** The dialogs of video players, each from its first words to its last. */
function players(text: string): Stretch[] {
  const found: Stretch[] = [];
  let least = 0;
  for (let end = text.indexOf(PLAYER_END); end !== -1; end = text.indexOf(PLAYER_END, least)) {
    const before = text.slice(Math.max(least, end - PLAYER_CHARACTERS), end);
    const heads = PLAYER_HEADS.map((head) => before.indexOf(head)).filter((at) => at !== -1);
    const from = end - before.length + Math.min(before.length, ...heads);
    least = end + PLAYER_END.length;
    found.push({ from, to: least, class: "player" });
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
  let next = "";
  let inBrackets = false;
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
      inBrackets ||
      next === "=" ||
      /^[.#@*][\w-]/.test(word) ||
      /^[!(]*function\b/.test(word) ||
      CODE_MARKS.test(core) ||
      CODE_WORDS.has(core.replace(/:[\w-]+$/, "")) ||
      /^[>+~*,(){]+$/.test(word);
    if (!isCode || /[.!?]["'”’]?$/.test(word)) break;
    from = start;
    next = word;
    if (isArguments || inBrackets) inBrackets = !word.includes("(") && open - start < 60;
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

function matches(text: string, pattern: RegExp, noise: StrangeClass): Stretch[] {
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
