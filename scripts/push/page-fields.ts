import { oneLine } from "./context-values.ts";
import cascade from "./data/cascade.json" with { type: "json" };
import type { PageDocument, PageElement } from "./page-document.ts";

/**
 * The places where a page may state a field, the surest first: its JSON-LD, and those of data/cascade.json, which has
 * names of meta tags (Open Graph, Dublin Core, Parsely, Sailthru and others) and selectors of other elements.
 */

/** Where a page states a field. */
export type Basis = "json-ld" | "meta" | "microdata" | "time" | "text" | "address";
export type Field = keyof typeof cascade;
export type Candidate = readonly [basis: Basis, text: string];

type Places = { readonly [basis in Basis]?: readonly string[] };

/** Containers of dates and names that are not the article's. */
const BESIDE =
  /(?:^|\s)(?:comments?|comment-?list|comment-respond|disqus\S*|related\S*|sidebar)(?:\s|$)/i;
/** Attributes with the value of an element; of others it is `content`. */
const VALUES = new Map([
  ["time", "datetime"],
  ["abbr", "title"],
]);
const NAMES_OF_METAS = ["property", "name", "itemprop", "http-equiv"];

export class PageFields {
  readonly #document: PageDocument;
  readonly #metas: Map<string | undefined, PageElement[]>;

  constructor(document: PageDocument) {
    this.#document = document;
    this.#metas = Map.groupBy(document.querySelectorAll("meta"), (meta) =>
      NAMES_OF_METAS.map((name) => attribute(meta, name)?.toLowerCase()).find(Boolean),
    );
  }

  /**
   * Yields what the page states of a field, element by element; elements are only looked for where nothing surer was
   * taken. `address`: what the page's address says. `isJoined`: the texts of one place are one candidate.
   */
  *candidates(
    field: Field,
    { address, isJoined }: { address?: string | null; isJoined?: boolean } = {},
  ): Generator<Candidate> {
    for (const [key, places] of Object.entries(cascade[field] as Places)) {
      const basis = key as Basis;
      if (basis === "address" && address) yield [basis, address];
      for (const place of places) {
        const texts = basis === "meta" ? this.#textsOfMetas(place) : this.texts(place);
        if (!isJoined || basis === "text") for (const text of texts) yield [basis, text];
        else yield [basis, [...texts].filter(isName).slice(0, 10).join(", ")];
      }
    }
  }

  /** All that the page's meta tags state of a field. */
  metas(field: Field): string[] {
    return cascade[field].meta.flatMap((name) => this.#textsOfMetas(name));
  }

  #textsOfMetas(name: string): string[] {
    const texts = this.#metas.get(name)?.map((meta) => attribute(meta, "content")) ?? [];
    return texts.filter((text) => text !== null);
  }

  /** Yields the values, or else the texts, of elements that are not beside the article. */
  *texts(selector: string): Generator<string> {
    for (const element of this.#document.querySelectorAll(selector)) {
      const name = VALUES.get(element.localName) ?? "content";
      const text = attribute(element, name) ?? oneLine(element.textContent);
      if (text !== "" && !isBeside(element)) yield text;
    }
  }
}

function isName(text: string): boolean {
  return text.length < 100 && !/^https?:/.test(text);
}

function isBeside(element: PageElement): boolean {
  if (element.localName === "body") return false;
  const isBox = /^(?:aside|nav|form)$/.test(element.localName);
  if (isBox || BESIDE.test(element.getAttribute("class") ?? "") || BESIDE.test(element.id))
    return true;
  return element.parentElement !== null && isBeside(element.parentElement);
}

/** An attribute's text; null if the element is absent or the text is empty. */
export function attribute(element: PageElement | null, name: string): string | null {
  return oneLine(element?.getAttribute(name)) || null;
}
