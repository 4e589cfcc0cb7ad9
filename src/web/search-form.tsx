import { withQuery } from "../http/links.ts";
import { quoteName, splitNames, withoutHash } from "../parameters/values.ts";
import { MAX_QUERY_CHARACTERS } from "../search/query.ts";
import type { SearchChoices } from "../services/corpus-overview.ts";
import type { UnknownName } from "../services/names.ts";
import { languageName } from "../text/language-name.ts";
import { dayInWords } from "./dating.ts";
import { Joined } from "./elements.tsx";
import { type SiteText, useSiteText } from "./text/site-text.ts";

/** The search that the address requests, by parameter. */
export type SearchParameters = Readonly<Record<string, string>>;

/** The filters that the form has fields for, and those that only addresses have. */
const OTHERS = ["hashtag", "category", "agency", "byline", "domain", "url", "story"];
export const FILTERS = ["source", ...OTHERS, "language", "from", "to"];

type SearchProps = { readonly asked: SearchParameters; readonly choices: SearchChoices };

/** The form of a search, with the values of the address. The filters are folded unless one of them is set. */
export function SearchForm({ asked, choices }: SearchProps) {
  const text = useSiteText();
  const t = text.search;
  const kept = [...OTHERS, ...(Object.hasOwn(t.sorts, asked["sort"] ?? "") ? ["sort"] : [])];
  return (
    <search>
      <form action="/search">
        <div class="row">
          <input
            id="q"
            type="search"
            name="q"
            value={asked["q"] ?? ""}
            aria-label={text.layout.searchArticles}
            maxlength={MAX_QUERY_CHARACTERS}
            dir="auto"
            {...(!asked["q"] && { "aria-describedby": "q-help" })}
          />
          <button type="submit">{text.layout.search}</button>
        </div>
        {!asked["q"] && (
          <p class="note" id="q-help">
            {t.help}
          </p>
        )}
        <details class="filters">
          <summary>{t.filters}</summary>
          <div class="fields">
            <Choices asked={asked} choices={choices} />
          </div>
        </details>
        {kept.map((name) => asked[name] && <input type="hidden" name={name} value={asked[name]} />)}
      </form>
    </search>
  );
}

/** Fields for an outlet, a language and a span, with the values of the address. */
export function Choices({ asked, choices }: SearchProps) {
  const text = useSiteText();
  const t = text.search;
  const outlets = choices.largest.map(({ key, name = key }) => [key, name] as const);
  const languages = choices.languages.map(
    ({ key }) => [key, languageName(key, text.lang)] as const,
  );
  return (
    <>
      <Choice
        name="source"
        label={t.by.source}
        options={[["", t.all.source], ...outlets]}
        chosen={asked["source"]?.toLowerCase()}
      />
      <Choice
        name="language"
        label={t.by.language}
        options={[["", t.all.language], ...languages]}
        chosen={asked["language"]?.toLowerCase()}
      />
      {(["from", "to"] as const).map((name) => (
        <div>
          <label for={name}>{t[name]}</label>
          <input id={name} type="date" name={name} value={asked[name] ?? ""} />
        </div>
      ))}
    </>
  );
}

type ChoiceProps = {
  readonly name: string;
  readonly label: string;
  readonly options: readonly (readonly [value: string, words: string])[];
  readonly chosen: string | undefined;
};

/** A choice of a few values. The value of the address is offered even if it is not one of them. */
function Choice({ name, label, options, chosen = "" }: ChoiceProps) {
  const isKnown = options.some(([value]) => value === chosen);
  return (
    <div>
      <label for={name}>{label}</label>
      <select id={name} name={name}>
        {[...options, ...(isKnown ? [] : [[chosen, chosen] as const])].map(([value, words]) => (
          <option value={value} selected={value !== "" && value === chosen}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}

/** The filters of the search, each with a link to the same search without it. */
export function Filters({ asked, choices }: SearchProps) {
  const text = useSiteText();
  const t = text.search;
  const { q: _, sort: __, ...filters } = asked;
  if (Object.keys(filters).length === 0) return null;
  return (
    <ul class="tags" aria-label={t.filters}>
      {Object.entries(filters).map(([name, value]) => {
        const words = inWords(name, value, choices, text);
        return (
          <li class="filter">
            <bdi>{words}</bdi>{" "}
            <a
              href={withQuery("/search", { ...asked, [name]: null })}
              aria-label={t.without(words)}
            >
              ×
            </a>
          </li>
        );
      })}
    </ul>
  );
}

function inWords(
  filter: string,
  value: string,
  { largest }: SearchChoices,
  text: SiteText,
): string {
  const t = text.search;
  switch (filter) {
    case "url":
      return t.only(value);
    case "story":
      return t.oneStory;
    case "from":
    case "to":
      return t.limits[filter](dayOrTime(value, text));
  }
  const names = splitNames(value).map(({ name, isExcluded }) => {
    const outlet = largest.find(({ key }) => filter === "source" && key === name.toLowerCase());
    const words = outlet?.name ?? valueInWords(filter, name, text);
    return isExcluded ? t.except(words) : words;
  });
  return t.only(names.join(text.comma));
}

type NearestNamesProps = {
  readonly asked: SearchParameters;
  readonly unknownName: UnknownName;
  readonly path?: string;
};

/** What could be meant by a name that is not known, as links to the same list with each. */
export function NearestNames({ asked, unknownName, path = "/search" }: NearestNamesProps) {
  const text = useSiteText();
  const { filter, name, nearest } = unknownName;
  return (
    <p class="note">
      <bdi>{text.search.unknown[filter](name)}</bdi>
      {nearest.length > 0 && text.search.nearest}
      <Joined
        by={text.comma}
        parts={nearest.map((each) => (
          <a href={withQuery(path, { ...asked, [filter]: quoteName(each) })}>
            <bdi>{each}</bdi>
          </a>
        ))}
      />
    </p>
  );
}

/** A language, hashtag or category as readers know it. */
export function valueInWords(filter: string, name: string, { lang }: SiteText): string {
  if (filter === "language") return languageName(name, lang);
  return filter === "hashtag" ? `#${withoutHash(name)}` : name;
}

function dayOrTime(value: string, text: SiteText): string {
  return /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value))
    ? dayInWords(value, text)
    : value;
}
