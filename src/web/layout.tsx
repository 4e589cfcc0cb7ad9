import { type Child, createContext, type PropsWithChildren, useContext } from "hono/jsx";
import { withQuery } from "../http/links.ts";
import { MAX_QUERY_CHARACTERS } from "../search/query.ts";
import { Joined } from "./elements.tsx";
import { ICON_PATH } from "./icon.ts";
import { STYLE_PATH } from "./style.ts";
import { SITE_LANGUAGES, type SiteText, useSiteText } from "./text/site-text.ts";

/** The frame of every page. */
export type Frame = {
  readonly title: string;
  /** A sentence for previews; omitted if the page has nothing but its title. */
  readonly description?: string;
  /** The page's path and query. Pages that no one should share have none. */
  readonly path?: string;
  /** The path of the next page of the list that the page shows. */
  readonly next?: string | null;
  /** The type of the page in previews (ogp.me). */
  readonly type?: "article" | "website";
  /** The filters of the list that the page shows, and of its feeds. */
  readonly filters?: Filters;
  /** What the feeds of the list have. */
  readonly feedOf?: FeedOf;
  /** The path of the page, if it is a part of the site. */
  readonly here?: keyof SiteText["layout"]["parts"] | keyof SiteText["layout"]["others"];
  /** More for the head. */
  readonly head?: Child;
};

/** Provides a page's components with the scheme and host of its address. */
export const OriginContext = createContext("");

const FEEDS = [
  ["json", "application/feed+json", "JSON Feed"],
  ["rss", "application/rss+xml", "RSS"],
  ["atom", "application/atom+xml", "Atom"],
] as const;

export function Layout({ children, ...frame }: PropsWithChildren<Frame>) {
  const { lang, dir, layout } = useSiteText();
  const origin = useContext(OriginContext);
  const { title, description, type = "website", path, next, here, head } = frame;
  const { filters = {}, feedOf = "articles" } = frame;
  const canonical = path === undefined ? undefined : origin + path;
  return (
    <html lang={lang} dir={dir}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{title === "Broadsheet" ? title : `${title} – Broadsheet`}</title>
        {description && <meta name="description" content={description} />}
        {canonical && <link rel="canonical" href={canonical} />}
        {/* Open Graph (ogp.me), for previews of links. */}
        <meta property="og:site_name" content="Broadsheet" />
        <meta property="og:type" content={type} />
        <meta property="og:title" content={title} />
        {description && <meta property="og:description" content={description} />}
        {canonical && <meta property="og:url" content={canonical} />}
        <meta name="twitter:card" content="summary" />
        <link rel="stylesheet" href={STYLE_PATH} />
        <link rel="icon" type="image/svg+xml" href={ICON_PATH} />
        {FEEDS.map(([kind, type, name]) => (
          <link rel="alternate" type={type} title={name} href={feedPath(kind, filters, feedOf)} />
        ))}
        {next && <link rel="next" href={next} />}
        {head}
      </head>
      <body>
        <a class="skip" href="#main">
          {layout.skip}
        </a>
        <header class="site">
          <a class="name" href="/" lang="en">
            Broadsheet
          </a>
          <nav aria-label={layout.site}>
            <Parts parts={layout.parts} here={here} />
          </nav>
          {/* A form stores the choice: crawlers follow links and send no forms. */}
          <form class="languages" method="post" action="/language" aria-label={layout.languages}>
            {Object.values(SITE_LANGUAGES).map(
              (other) =>
                other.lang !== lang && (
                  <button type="submit" name="language" value={other.lang} lang={other.lang}>
                    {other.name}
                  </button>
                ),
            )}
          </form>
          {/* The search page has its own form, with filters. */}
          {here !== "/search" && (
            <search>
              <form action="/search">
                <input
                  type="search"
                  name="q"
                  aria-label={layout.searchArticles}
                  maxlength={MAX_QUERY_CHARACTERS}
                  dir="auto"
                />
                <button type="submit">{layout.search}</button>
              </form>
            </search>
          )}
        </header>
        <main id="main" tabindex={-1}>
          {children}
        </main>
        <footer>
          <p>
            {layout.feeds(feedOf === "articles" && Object.keys(filters).length === 0)}{" "}
            <Feeds filters={filters} of={feedOf} />.
          </p>
          <nav class="row" aria-label={layout.more}>
            <Parts parts={layout.others} here={here} />
          </nav>
          {/* A printed page shows its address. */}
          {canonical && <p class="address">{canonical}</p>}
        </footer>
      </body>
    </html>
  );
}

type Filters = Readonly<Record<string, string>>;

type FeedOf = "articles" | "stories";

function feedPath(kind: string, filters: Filters, of: FeedOf): string {
  return withQuery(`/feeds/${of}.${kind}`, filters);
}

/** Links to the feeds of a list. */
function Feeds({ filters, of }: { filters: Filters; of: FeedOf }) {
  const { comma } = useSiteText();
  const links = FEEDS.map(([kind, , name]) => (
    <a href={feedPath(kind, filters, of)}>
      <bdi>{name}</bdi>
    </a>
  ));
  return <Joined by={comma} parts={links} />;
}

type PartsProps = {
  readonly parts: Readonly<Record<string, string>>;
  readonly here: Frame["here"];
};

/** Links to parts of the site. */
function Parts({ parts, here }: PartsProps) {
  return (
    <>
      {Object.entries(parts).map(([path, name]) => (
        <a href={path} {...(path === here && { "aria-current": "page" as const })}>
          {name}
        </a>
      ))}
    </>
  );
}
