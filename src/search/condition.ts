/**
 * A condition on the words of the search index: filters and queries have the same form, so that one lookup in the index
 * checks both.
 */
export type SearchCondition =
  /** A term in FTS5's syntax. `name`: what a person wrote, which may mean another name. */
  | { readonly kind: "term"; readonly match: string; readonly name?: LooseName }
  | { readonly kind: "not"; readonly of: SearchCondition }
  | { readonly kind: "and" | "or"; readonly of: readonly SearchCondition[] };

/** A name as a person writes it, and the filter that takes it. */
export type LooseName = {
  readonly filter: "source" | "agency" | "byline";
  readonly name: string;
};

/** A facet (src/search/facets.ts) as a condition. Several facets in a row are a phrase. */
export function hasFacet(...facets: readonly string[]): SearchCondition & { kind: "term" } {
  return { kind: "term", match: `"${facets.join(" ")}"` };
}

/** Negates a condition. A double negation is left out: FTS5 limits the depth of an expression. */
export function not(of: SearchCondition): SearchCondition {
  return of.kind === "not" ? of.of : { kind: "not", of };
}

/** All of the conditions. Nested ones are merged. */
export function allOf(of: readonly SearchCondition[]): SearchCondition {
  return combine("and", of);
}

/** At least one of the conditions. */
export function anyOf(of: readonly SearchCondition[]): SearchCondition {
  return combine("or", of);
}

function combine(kind: "and" | "or", of: readonly SearchCondition[]): SearchCondition {
  const parts = of.flatMap((part) => (part.kind === kind ? part.of : [part]));
  const [first] = parts;
  return first && parts.length === 1 ? first : { kind, of: parts };
}

/** Returns the names in a condition, in order. */
export function looseNamesIn(condition: SearchCondition): LooseName[] {
  if (condition.kind === "term") return condition.name ? [condition.name] : [];
  return [condition.of].flat().flatMap(looseNamesIn);
}

/** Replaces each name in a condition. */
export function replaceNames(
  condition: SearchCondition,
  replace: (name: LooseName) => SearchCondition,
): SearchCondition {
  switch (condition.kind) {
    case "term":
      return condition.name ? replace(condition.name) : condition;
    case "not":
      return not(replaceNames(condition.of, replace));
    default:
      return { ...condition, of: condition.of.map((part) => replaceNames(part, replace)) };
  }
}

/**
 * Returns a condition in FTS5's syntax. `all` is a facet of every article: FTS5's NOT takes two operands, so it is
 * what a condition that only excludes is taken from.
 */
export function toFtsMatch(condition: SearchCondition, all: string): string {
  switch (condition.kind) {
    case "term":
      return condition.match;
    case "not":
      return `("${all}") NOT (${toFtsMatch(condition.of, all)})`;
    case "or":
      return condition.of.map((part) => operand(part, all)).join(" OR ");
    case "and": {
      const wanted = condition.of.filter(({ kind }) => kind !== "not");
      const unwanted = condition.of.flatMap((part) => (part.kind === "not" ? part.of : []));
      const required =
        wanted.length === 0 ? `"${all}"` : wanted.map((part) => operand(part, all)).join(" AND ");
      if (unwanted.length === 0) return required;
      return `(${required}) NOT (${unwanted.map((part) => operand(part, all)).join(" OR ")})`;
    }
  }
}

function operand(condition: SearchCondition, all: string): string {
  const match = toFtsMatch(condition, all);
  return condition.kind === "term" ? match : `(${match})`;
}
