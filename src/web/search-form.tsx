import type { SearchChoices } from "../services/search.ts";
import { dayInWords } from "./dating.ts";
import { languageName } from "./language.ts";

const SORTS = { relevance: "Best first", newest: "Newest first", oldest: "Oldest first" } as const;

/** What the address asks, by parameter. */
export type SearchParameters = Readonly<Record<string, string>>;

/** The search with its filters, as the address has them. */
export function SearchForm({
  asked,
  choices,
}: {
  asked: SearchParameters;
  choices: SearchChoices;
}) {
  const outlets = choices.largest.map(({ id, name }) => [id, name] as const);
  const languages = choices.languages.map(
    ({ language }) => [language, languageName(language)] as const,
  );
  return (
    <search>
      <form action="/search">
        <label for="q">Search articles</label>
        <input
          id="q"
          type="search"
          name="q"
          value={asked["q"] ?? ""}
          maxlength={300}
          dir="auto"
          aria-describedby="q-help"
        />
        <p class="note" id="q-help">
          Words, a “phrase”, -without, this OR that, begin*, title:word
        </p>
        <div class="fields">
          <Choice name="source" label="Outlet" all="All outlets" options={outlets} asked={asked} />
          <Choice
            name="language"
            label="Language"
            all="All languages"
            options={languages}
            asked={asked}
          />
          <div>
            <label for="from">From (day, UTC)</label>
            <input id="from" type="date" name="from" value={asked["from"] ?? ""} />
          </div>
          <div>
            <label for="to">To</label>
            <input id="to" type="date" name="to" value={asked["to"] ?? ""} />
          </div>
          <div>
            <label for="sort">Order</label>
            <select id="sort" name="sort">
              {Object.entries(SORTS).map(([sort, words]) => (
                <option value={sort} selected={sort === (asked["sort"] ?? "relevance")}>
                  {words}
                </option>
              ))}
            </select>
          </div>
          <button type="submit">Search</button>
        </div>
        {["hashtag", "category", "story"].map(
          (name) => asked[name] && <input type="hidden" name={name} value={asked[name]} />,
        )}
      </form>
    </search>
  );
}

/** One of the commonest values, or of none; what the address has is there, however rare. */
function Choice({
  name,
  label,
  all,
  options,
  asked,
}: {
  name: string;
  label: string;
  all: string;
  options: readonly (readonly [value: string, words: string])[];
  asked: SearchParameters;
}) {
  const chosen = asked[name]?.toLowerCase();
  const isKnown = options.some(([value]) => value === chosen);
  return (
    <div>
      <label for={name}>{label}</label>
      <select id={name} name={name}>
        <option value="">{all}</option>
        {chosen && !isKnown && (
          <option value={chosen} selected>
            {chosen}
          </option>
        )}
        {options.map(([value, words]) => (
          <option value={value} selected={value === chosen}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}

/** The filters that hold, each with the way to the same search without it. */
export function Filters({ asked, choices }: { asked: SearchParameters; choices: SearchChoices }) {
  const filters = Object.entries(asked).flatMap(([name, value]) => {
    const words = inWords(name, value, choices);
    if (words === null) return [];
    const { [name]: _, ...others } = asked;
    return [{ words, without: `/search?${new URLSearchParams(others)}` }];
  });
  if (filters.length === 0) return null;
  return (
    <ul class="tags" aria-label="Filters">
      {filters.map(({ words, without }) => (
        <li class="filter">
          <bdi>{words}</bdi>{" "}
          <a href={without} aria-label={`Without the filter “${words}”`}>
            ×
          </a>
        </li>
      ))}
    </ul>
  );
}

/** A filter in words; null for what is none. */
function inWords(name: string, value: string, { largest }: SearchChoices): string | null {
  if (name === "source") {
    return `only ${largest.find(({ id }) => id === value.toLowerCase())?.name ?? value}`;
  }
  if (name === "language") return `only ${languageName(value)}`;
  if (name === "hashtag") return `only #${value.replace(/^#/, "")}`;
  if (name === "category") return `only ${value}`;
  if (name === "story") return "only one story";
  if (name === "from") return `from ${dayOrTime(value)}`;
  return name === "to" ? `to ${dayOrTime(value)}` : null;
}

function dayOrTime(value: string): string {
  return /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value))
    ? dayInWords(value)
    : value;
}
