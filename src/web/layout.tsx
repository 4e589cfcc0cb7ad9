import type { Child, PropsWithChildren } from "hono/jsx";
import { STYLE_PATH } from "./style.ts";

/** The frame of every page. */
export type Frame = {
  readonly title: string;
  /** A sentence for previews; left out if the page has nothing but its title. */
  readonly description?: string;
  /** The page's absolute address. Pages that no one should share have none. */
  readonly canonical?: string;
  /** The type of the page in previews (ogp.me). */
  readonly type?: "article" | "website";
  /** The filters of the list that the page shows, and of its feeds. */
  readonly filters?: Readonly<Record<string, string>>;
  /** The path of the page, if it is one of {@link PARTS}. */
  readonly here?: (typeof PARTS)[number][0];
  /** More for the head. */
  readonly head?: Child;
};

/** The parts of the site that every page links to. */
const PARTS = [
  ["/", "Stories"],
  ["/sources", "Outlets"],
  ["/hashtags", "Hashtags"],
  ["/search", "Search"],
  ["/docs", "API"],
] as const;

const FEEDS = [
  ["json", "application/feed+json", "JSON Feed"],
  ["rss", "application/rss+xml", "RSS"],
  ["atom", "application/atom+xml", "Atom"],
] as const;

export function Layout({ children, ...frame }: PropsWithChildren<Frame>) {
  const { title, filters = {}, canonical, here, head } = frame;
  const query = new URLSearchParams(filters).toString();
  const feed = (kind: string) => `/feeds/articles.${kind}${query === "" ? "" : `?${query}`}`;
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{title === "Broadsheet" ? title : `${title} – Broadsheet`}</title>
        <Preview {...frame} />
        <link rel="stylesheet" href={STYLE_PATH} />
        <link rel="icon" href="data:," />
        {FEEDS.map(([kind, type, name]) => (
          <link rel="alternate" type={type} title={name} href={feed(kind)} />
        ))}
        {head}
      </head>
      <body>
        <a class="skip" href="#main">
          Skip to the content
        </a>
        <header class="site">
          <a class="name" href="/">
            Broadsheet
          </a>
          {/* The search has its own, with filters. */}
          {here !== "/search" && <SearchBox />}
          <nav aria-label="Site">
            {PARTS.map(([path, name]) => (
              <a href={path} {...(path === here && { "aria-current": "page" as const })}>
                {name}
              </a>
            ))}
          </nav>
        </header>
        <main id="main" tabindex={-1}>
          {children}
        </main>
        <footer>
          <p>
            All times are UTC. Feeds of {query === "" ? "all articles" : "this list"}:{" "}
            {FEEDS.map(([kind, , name], n) => (
              <>
                {n > 0 && ", "}
                <a href={feed(kind)}>{name}</a>
              </>
            ))}
            . <a href="/desk">The desk</a> is for moderators.
          </p>
          {/* A printed page shows its address. */}
          {canonical && <p class="address">{canonical}</p>}
        </footer>
      </body>
    </html>
  );
}

/** Open Graph (ogp.me), for previews of links. */
function Preview({ title, description, canonical, type = "website" }: Frame) {
  return (
    <>
      {description && <meta name="description" content={description} />}
      {canonical && <link rel="canonical" href={canonical} />}
      <meta property="og:site_name" content="Broadsheet" />
      <meta property="og:type" content={type} />
      <meta property="og:title" content={title} />
      {description && <meta property="og:description" content={description} />}
      {canonical && <meta property="og:url" content={canonical} />}
    </>
  );
}

function SearchBox() {
  return (
    <search>
      <form action="/search">
        <input type="search" name="q" aria-label="Search articles" maxlength={300} dir="auto" />
        <button type="submit">Search</button>
      </form>
    </search>
  );
}
