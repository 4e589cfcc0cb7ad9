import { quoteName } from "../parameters/values.ts";
import type { SearchFacet } from "../services/search.ts";
import { languageName } from "../text/language-name.ts";
import type { SearchParameters } from "./search-form.tsx";
import { type SiteText, useSiteText } from "./text/site-text.ts";

/** The most frequent outlets, languages, categories and hashtags of the results, each with its count and a link. */
export function Facets({
  asked,
  facets,
}: {
  asked: SearchParameters;
  facets: readonly SearchFacet[];
}) {
  const text = useSiteText();
  const others = facets.filter(({ by }) => asked[by] === undefined);
  if (others.length === 0) return null;
  return (
    <details class="filters facets">
      <summary>{text.search.narrow}</summary>
      <dl>
        {others.map(({ by, values }) => (
          <div>
            <dt>{titleOf(by, text)}</dt>
            {values.map(({ key, name = key, articleCount }) => (
              <dd>
                <a href={`/search?${new URLSearchParams({ ...asked, [by]: quoteName(key) })}`}>
                  <bdi>{valueInWords(by, name, text)}</bdi>
                </a>{" "}
                {articleCount}
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </details>
  );
}

function titleOf(by: SearchFacet["by"], { search }: SiteText): string {
  return by === "source" ? search.outlet : search[by];
}

function valueInWords(by: SearchFacet["by"], name: string, text: SiteText): string {
  if (by === "language") return languageName(name, text.lang);
  return by === "hashtag" ? `#${name}` : name;
}
