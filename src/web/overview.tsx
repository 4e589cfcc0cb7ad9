import type { CorpusOverview } from "../services/corpus-overview.ts";
import { languageName } from "../text/language-name.ts";
import { Outlet } from "./article-items.tsx";
import { dayInWords } from "./dating.ts";
import { Joined } from "./elements.tsx";
import { useSiteText } from "./text/site-text.ts";

/** What the corpus has: articles, languages, its span, and the outlets with the most articles. */
export function Overview({ overview }: { overview: CorpusOverview }) {
  const text = useSiteText();
  const t = text.overview;
  const { articles, outlets, largest, languages, span } = overview;
  if (articles === 0) return null;
  const known = languages.reduce((sum, each) => sum + each.articleCount, 0);
  return (
    <section aria-labelledby="overview">
      <h2 id="overview" class="kicker">
        {t.title}
      </h2>
      <p>
        {t.from(articles, outlets)}
        {languages.length > 0 && ": "}
        <Joined
          by={text.comma}
          parts={[
            ...languages.map(({ key, articleCount }) => (
              <>
                {t.inLanguage(articleCount)}
                <a href={`/search?language=${encodeURIComponent(key)}`}>
                  {languageName(key, text.lang)}
                </a>
              </>
            )),
            languages.length > 0 && known < articles && t.inUnknown(articles - known),
          ]}
        />
        .{" "}
        {span.from !== null && span.to !== null && (
          <>
            <a href="/archive">{t.span(dayInWords(span.from, text), dayInWords(span.to, text))}</a>.
          </>
        )}
      </p>
      {largest.length > 0 && (
        <p>
          {t.largest}
          <Joined
            by={text.comma}
            parts={largest.map(({ key, name = key, articleCount }) => (
              <>
                <Outlet source={{ id: key, name }} /> {articleCount}
              </>
            ))}
          />
          {outlets > largest.length && (
            <>
              {text.comma}
              <a href="/sources">{t.allOutlets(outlets)}</a>
            </>
          )}
          .
        </p>
      )}
    </section>
  );
}
