import { Readability } from "@mozilla/readability";
import { foldedLetters } from "../../src/text/fold.ts";

import type { PageDocument, PageElement } from "./page-document.ts";

/** What a page shows as its article: a line for each block, and the paragraph before them that its description begins. */
export type PageText = {
  readonly lines: readonly string[];
  readonly lead: string | null;
  /** The page shows links to articles instead of one. */
  readonly isList: boolean;
};

/** PageElements that are never part of a text. */
const FOREIGN = "nav,form,button,select,textarea,dialog,svg,video,audio,iframe,object";
/** Products and words in classes and ids of dialogs, which can have more text than the article. */
const CONSENT =
  /onetrust|didomi|usercentrics|cookie-?(?:banner|consent|notice|policy|law|bar|modal)|gdpr/i;
/** Words in classes and ids of boxes beside the text. */
const BOX =
  /(?:^|[\s_-])(?:ads?|advert(?:isement)?|also|author-?box|bio|breadcrumbs?|comments?|consent|cookie|more-?on|newsletter|outbrain|paywall|promo|rating|read-?more|recommend(?:ed|ations?)?|related(?:links)?|see-?also|share(?:daddy)?|sharing|sign-?up|socials?|sponsored|subscri(?:be|ption)|taboola|tags?|taglist|toc|toolbar)(?:$|[\s_-])/i;
/** Words in classes and ids of lines about the article, which its metadata has. */
const ABOUT =
  /(?:^|[\s_-])(?:authors?|bylines?|categor(?:y|ies)|date(?:time)?|kicker|meta|postmeta|pubdate|published|reading-?time|time(?:stamp)?|updated)(?:$|[\s_-])/i;
const MAX_ABOUT_CHARACTERS = 120;
const CAPTION = /(?:^|[\s_-])(?:captions?|credits?|copyright)(?:$|[\s_-])/i;
const LEAVES = "p,h2,h3,div,span,strong,b";
/** Characters of a description that tell the paragraph that it begins. */
const LEAD_CHARACTERS = 40;

/**
 * Extracts the text of a page's article. Readability finds the element that holds it; then the elements tell what it
 * leaves in: boxes, links to other pages, captions, dates and names. Changes the document. Defuddle was rejected: it
 * drops short lists, guesses outlets, and can request other hosts.
 */
export function readText(document: PageDocument, description: string | null): PageText {
  const begin = foldedLetters(description ?? "").slice(0, LEAD_CHARACTERS);
  const leaves = begin.length < LEAD_CHARACTERS ? [] : [...document.querySelectorAll(LEAVES)];
  const lead = leaves.find(
    (leaf) => !leaf.querySelector("p,div") && foldedLetters(textOf(leaf)).startsWith(begin),
  );
  const leadText = lead ? textOf(lead) : null;
  removeParts(
    document.body,
    (element) => element.matches(FOREIGN) || CONSENT.test(nameOf(element)),
  );
  const serializer = (node: PageElement) => node;
  const root = new Readability(document, { keepClasses: true, serializer }).parse()?.content;
  if (!root) return { lines: [], lead: leadText, isList: false };
  removeParts(root, (element) => element.localName === "aside" || BOX.test(nameOf(element)));
  const isList = linkedCharacters(root) > textOf(root).length / 2;
  removeParts(root, isLink);
  removeParts(root, isAbout);
  for (const caption of root.querySelectorAll("*")) {
    const text = textOf(caption);
    const isCaption = caption.localName === "figcaption" || CAPTION.test(nameOf(caption));
    if (isCaption && text !== "" && text.length < 600)
      caption.textContent = `${BREAK}Caption: ${text}${BREAK}`;
  }
  const headings = new Set([...root.querySelectorAll("h1,h2,h3,h4,h5,h6")].map(textOf));
  const lines = linesIn(root);
  // A heading at the end was that of a box.
  const last = lines.findLastIndex((line) => !headings.has(line));
  return { lines: lines.slice(0, last + 1), lead: leadText, isList };
}

/** Removes elements, unless they hold much of the text: some pages are one form, and some boxes are articles. */
function removeParts(root: PageElement, isForeign: (element: PageElement) => boolean): void {
  const length = textOf(root).length;
  const parts: PageElement[] = [];
  const find = (parent: PageElement): void => {
    for (const element of parent.children) {
      // A word or a link within a sentence.
      if (parent.matches("p,li,h2,h3,h4") && element.matches("a,span,strong,b,em,i,mark")) continue;
      if (isForeign(element) && textOf(element).length < length / 3) parts.push(element);
      else find(element);
    }
  };
  find(root);
  const total = parts.reduce((sum, part) => sum + textOf(part).length, 0);
  if (total <= length / 2) for (const part of parts) part.remove();
}

/** Whether a paragraph, a heading or a list is little more than links to other pages. */
function isLink(element: PageElement): boolean {
  if (!element.matches("p,li,h2,h3,h4,h5,div,ul,section") || element.querySelector("p,figure"))
    return false;
  return linkedCharacters(element) > textOf(element).length * 0.8;
}

function linkedCharacters(element: PageElement): number {
  const links = [...element.querySelectorAll("a[href]")].map((link) => textOf(link).length);
  return links.reduce((sum, length) => sum + length, 0);
}

function isAbout(element: PageElement): boolean {
  const isNamed = element.localName === "time" || ABOUT.test(nameOf(element));
  return isNamed && textOf(element).length < MAX_ABOUT_CHARACTERS;
}

function nameOf(element: PageElement): string {
  return `${element.getAttribute("class") ?? ""} ${element.id}`;
}

const BLOCKS =
  "address,article,aside,blockquote,br,dd,div,dt,figcaption,figure,h1,h2,h3,h4,h5,h6,hr,li,ol,p,pre,section,table,td,th,tr,ul";
const BREAK = "\u2029";

/** Returns the lines that a browser would show. Items of lists begin with `- `, and a table of data is one line. */
export function linesIn(root: PageElement): string[] {
  for (const table of root.querySelectorAll("table")) {
    const rows = [...table.querySelectorAll("tr")].map((row) =>
      [...row.querySelectorAll("td,th")]
        .map(textOf)
        .filter((cell) => cell !== "")
        .join(", "),
    );
    const isLayout = table.querySelector("p,div,ul,ol,table,h2,h3,blockquote") !== null;
    if (rows.length > 1 && !isLayout)
      table.textContent = rows.filter((row) => row !== "").join("; ");
  }
  for (const block of root.querySelectorAll(BLOCKS)) {
    block.prepend(block.localName === "li" ? `${BREAK}- ` : BREAK);
    block.append(BREAK);
  }
  const lines = (root.textContent ?? "")
    .split(BREAK)
    .map((line) => line.replace(/\s+/g, " ").trim());
  return lines.filter((line) => line !== "" && line !== "-");
}

function textOf(element: PageElement): string {
  return (element.textContent ?? "").replace(/\s+/g, " ").trim();
}
