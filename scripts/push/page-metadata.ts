import { foldedLetters } from "../../src/text/fold.ts";
import { isAddress, isLabel, oneLine, toLanguage, toTags } from "./context-values.ts";
import { readJsonLd } from "./json-ld.ts";
import type { PageDocument } from "./page-document.ts";
import { attribute, type Basis, type Candidate, type Field, PageFields } from "./page-fields.ts";
import { isHost, isWithin, toByline, toHeadline, toOutlet } from "./page-names.ts";
import { toSuppliedTime } from "./supplied-times.ts";

/** What an archive says of a page: its address, the time of its capture, and the charset of its HTTP header. */
export type KnownPage = {
  readonly url?: string | null;
  readonly capturedAt?: string | null;
  readonly charset?: string | null;
  /** IANA name of the zone of its times without an offset. */
  readonly timeZone?: string | null;
};

/**
 * Reads what a page states about its article besides the text; null where it states nothing. `bases` says where each
 * field is from. Defuddle and Readability do not tell that, and find fewer of these fields on labelled pages
 * (docs/quality.md).
 */
export function readMetadata(document: PageDocument, known: KnownPage) {
  const address = known.url ?? null;
  const fields = new PageFields(document);
  const bases: Record<string, Basis> = {};
  const first = (
    field: Field,
    stated: string | null,
    read: (text: string, basis: Basis) => string | null = (text) => text,
    options: Parameters<PageFields["candidates"]>[1] = {},
  ) => {
    const candidates = function* (): Generator<Candidate> {
      yield ["json-ld", stated ?? ""];
      yield* fields.candidates(field, options);
    };
    for (const [basis, text] of candidates()) {
      const value = text === "" ? null : read(text, basis);
      if (value === null) continue;
      bases[field] = basis;
      return value;
    }
    return null;
  };

  const headings = [...fields.texts('h1,h2,[itemprop~="headline"]')];
  const title = oneLine(document.querySelector("title")?.textContent);
  const scripts = [...document.querySelectorAll('script[type="application/ld+json"]')];
  const isShown = (headline: string) =>
    isWithin(headline, title) || headings.some((heading) => isWithin(heading, headline));
  const data = readJsonLd(
    scripts.map(({ textContent }) => textContent ?? ""),
    isShown,
  );

  const canonical = attribute(document.querySelector('link[rel~="canonical"]'), "href");
  const url = [canonical, ...fields.metas("url"), address, data.url].find(isAddress) ?? null;
  const host = hostOf(address ?? url);
  // Pages know the name of their site better than that of its company.
  const source =
    [...fields.metas("source"), data.source]
      .map((name) => name && toOutlet(name, host))
      .find(Boolean) ?? host;
  if (source !== null)
    bases["source"] = source === host ? "address" : source === data.source ? "json-ld" : "meta";
  const outlets = new Set([source, data.source].map((name) => foldedLetters(name ?? "")));
  const isOutlet = (text: string) => isHost(text, host) || outlets.has(foldedLetters(text));
  const date = (text: string, basis: Basis) => toDate(text, basis, known);
  const language = attribute(document.documentElement, "lang");
  const tags = toTags(data.tags.length > 0 ? data.tags : fields.metas("tags"), isOutlet);
  return {
    title: toHeadline(
      [data.headline ?? "", ...fields.metas("title"), title].filter(Boolean),
      headings,
      isOutlet,
    ),
    articleText: data.text,
    url,
    source,
    publishedAt: first("publishedAt", data.publishedAt, date, { address: dateInAddress(url) }),
    modifiedAt: first("modifiedAt", data.modifiedAt, (text) =>
      toSuppliedTime(text, "modifiedAt", known.timeZone),
    ),
    byline: first(
      "byline",
      data.authors.join(", "),
      (text, basis) => toByline(text, isOutlet, basis === "text"),
      { isJoined: true },
    ),
    category: first("category", data.category, (text) => (isLabel(text) ? text : null)),
    tags: tags.length > 0 ? tags : null,
    language: toLanguage(language) ?? first("language", data.language, toLanguage),
    standfirst: first("standfirst", data.standfirst),
    image: first("image", data.image, (text) => (isAddress(text) ? text : null)),
    isPaywalled:
      data.isPaywalled || fields.metas("access").some((text) => /locked|metered/i.test(text)),
    bases,
  };
}

function hostOf(url: string | null): string | null {
  const host = URL.parse(url ?? "")?.hostname ?? "";
  return host.replace(/^(?:www\d?|m|mobile|amp|edition)\./, "") || null;
}

/** A date within prose or of the future is none, and that of the capture is the page's clock unless the page's data state it. */
function toDate(
  text: string,
  basis: Basis,
  { capturedAt = null, timeZone = null }: KnownPage,
): string | null {
  const isProse = basis === "text" && text.length > 60;
  const date = isProse ? null : toSuppliedTime(text, "publishedAt", timeZone);
  const latest = capturedAt ?? new Date().toISOString();
  if (date === null || Date.parse(date) > Date.parse(latest) + 86_400_000) return null;
  const isClock = basis === "time" || basis === "text";
  return isClock && date.slice(0, 10) === capturedAt?.slice(0, 10) ? null : date;
}

/** `/2021/03/08/`, `/2021-03-08-`, `/20210308/`. */
function dateInAddress(url: string | null): string | null {
  const path = URL.parse(url ?? "")?.pathname ?? "";
  const match = /(?<!\d)((?:19|20)\d\d)([-/._]?)(\d\d|(?<=\D)\d)\2(\d\d|(?<=\D)\d)(?!\d)/.exec(
    path,
  );
  return match ? `${match[1]}-${match[3]}-${match[4]}` : null;
}
