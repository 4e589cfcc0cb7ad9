/** An article as every engine gets it. Titles are unique. */
export type SearchedArticle = { readonly title: string; readonly body: string };

/** What is searched for: all words, one of two, a phrase, or one word without another. */
export type SearchQuery = {
  readonly kind: "word" | "both" | "either" | "phrase" | "without";
  readonly words: readonly string[];
};

/** A search engine that holds a corpus. */
export type Engine = {
  readonly name: string;
  readonly supports: (query: SearchQuery) => boolean;
  /** Returns the titles of all articles that match. */
  readonly findAll: (query: SearchQuery) => Promise<readonly string[]>;
  /** Reads the 20 best matches, as a page of results needs them. */
  readonly findBest: (query: SearchQuery) => Promise<unknown>;
  /** Does nothing at the end of the same way that a query takes. */
  readonly ping: () => Promise<unknown>;
  /** Bytes on disk, 0 for an engine in memory. */
  readonly diskBytes: () => Promise<number>;
  /** Bytes of memory that the engine adds to the machine. */
  readonly memoryBytes: () => Promise<number>;
  readonly close: () => Promise<void>;
};

/** The syntax that Broadsheet's `q` and PostgreSQL's websearch_to_tsquery share. */
export function toWebSearch({ kind, words }: SearchQuery): string {
  switch (kind) {
    case "phrase":
      return `"${words.join(" ")}"`;
    case "either":
      return words.join(" OR ");
    case "without":
      return words.join(" -");
    default:
      return words.join(" ");
  }
}
