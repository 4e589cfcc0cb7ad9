import { parseHTML } from "linkedom";
import { parse, serialize } from "parse5";

/** The part of the DOM that is used here. The types of Workers have another `Element`, so TypeScript's are left out. */
export type PageElement = {
  readonly id: string;
  readonly localName: string;
  readonly children: Iterable<PageElement>;
  readonly parentElement: PageElement | null;
  textContent: string | null;
  getAttribute(name: string): string | null;
  matches(selector: string): boolean;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
  prepend(text: string): void;
  append(text: string): void;
  remove(): void;
};
export type PageDocument = Pick<PageElement, "querySelector" | "querySelectorAll"> & {
  readonly body: PageElement;
  readonly documentElement: PageElement;
};

/**
 * Bounds for hostile pages: parsing and Readability take quadratic time in the depth. Long articles have a few thousand
 * elements, fewer than a hundred deep; browsers stop at a depth of 512.
 */
const MAX_ELEMENTS = 50_000;
const MAX_DEPTH = 256;

/**
 * Parses a page as browsers do: parse5 adds and closes the elements that HTML lets a page omit, and linkedom, which
 * takes half of the memory of jsdom, gives the result a DOM. Throws if the page has too many elements.
 */
export function parsePage(html: string): PageDocument {
  let count = 0;
  for (const _ of html.matchAll(/<[a-z]/gi)) count += 1;
  if (count > MAX_ELEMENTS) {
    throw new Error(
      `The page has more than ${MAX_ELEMENTS} elements. Save its text as a .txt file.`,
    );
  }
  const tree = parse(html);
  if (isDeeperThan(tree.childNodes, MAX_DEPTH)) {
    throw new Error(
      `The page nests more than ${MAX_DEPTH} elements. Save its text as a .txt file.`,
    );
  }
  const document: PageDocument = parseHTML(serialize(tree)).document;
  // linkedom shows what is in templates, which Readability takes for the article even in the head. Those of shadow
  // roots are shown by browsers, too.
  for (const element of document.querySelectorAll("template:not([shadowrootmode])"))
    element.remove();
  return document;
}

/**
 * Decodes a page. A byte order mark precedes everything. Valid UTF-8 is UTF-8, whatever the page declares: no text in
 * another encoding is valid by accident. Otherwise, as in browsers, the HTTP header precedes the page's declaration,
 * wherever that stands, and windows-1252 is the default. Control characters become spaces.
 */
export function decodePage(bytes: Uint8Array, charset: string | null): string {
  const latin1 = new TextDecoder("latin1").decode(bytes);
  const mark = /^(?:\xff\xfe|\xfe\xff)/.exec(latin1)?.[0];
  const declared = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(latin1)?.[1];
  const names = mark ? [mark === "\xff\xfe" ? "utf-16le" : "utf-16be"] : [charset, declared];
  return decodeAs(
    bytes,
    mark ? names : [...(/[\x80-\xff]/.test(latin1) ? ["utf-8"] : []), ...names],
  ).replace(/[^\P{Cc}\n\t]/gu, " ");
}

function decodeAs(bytes: Uint8Array, names: readonly (string | null | undefined)[]): string {
  for (const [i, name] of names.entries()) {
    try {
      // The last bytes of a page that was cut off may be half a character: `stream` accepts them.
      if (name)
        return new TextDecoder(name, {
          fatal: i === 0 && name === "utf-8",
          ignoreBOM: false,
        }).decode(bytes, {
          stream: true,
        });
    } catch {
      // The name is unknown, or the page is not UTF-8.
    }
  }
  return new TextDecoder("windows-1252").decode(bytes);
}

type Nested = { readonly nodeName: string; readonly childNodes?: readonly Nested[] };

function isDeeperThan(roots: readonly Nested[], maxDepth: number): boolean {
  let level = roots;
  for (let depth = 0; depth < maxDepth && level.length > 0; depth++) {
    level = level.flatMap(({ childNodes = [] }) => childNodes);
  }
  return level.length > 0;
}
