import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { Readability } from "@mozilla/readability";
import { Defuddle } from "defuddle/node";
import { parseHTML } from "linkedom";
import { readCapture } from "../../src/reader/read-capture.ts";
import { extractHtmlPage } from "../push/html-page.ts";
import { markdownTable } from "../tables.ts";
import { type FoundArticle, type PageScores, type Share, scorePages } from "./page-scores.ts";
import { type LabelledPage, loadPageSet } from "./page-sets.ts";

type Method = (
  bytes: Buffer,
  page: LabelledPage,
) => FoundArticle | null | Promise<FoundArticle | null>;

const METHODS: Readonly<Record<string, Method>> = {
  Broadsheet: (bytes, { url = null, capturedAt = null }) => {
    const { text, ...context } = extractHtmlPage(bytes, { url, capturedAt });
    const { sightings } = readCapture(Buffer.from(text), {
      ...context,
      name: "page",
      url,
      capturedAt,
    });
    const { title = null, body = [] } = sightings[0] ?? {};
    const blocks = body.filter(({ type }) => type !== "caption");
    const { byline = null, publishedAt = null, source = null } = context;
    return { title, byline, publishedAt, source, text: blocks.map(({ text }) => text).join("\n") };
  },
  Readability: (bytes) => {
    const article = new Readability(parseHTML(bytes.toString()).document).parse();
    if (!article) return null;
    const {
      title = null,
      byline = null,
      publishedTime = null,
      siteName = null,
      textContent,
    } = article;
    return { title, byline, publishedAt: publishedTime, source: siteName, text: textContent ?? "" };
  },
  Defuddle: async (bytes, { url = "about:blank" }) => {
    const { title, author, published, site, content } = await Defuddle(
      parseHTML(bytes.toString()).document,
      url,
      { useAsync: false },
    );
    const text = parseHTML(`<html><body>${content.replace(/</g, " <")}</body></html>`).document.body
      .textContent;
    return { title, byline: author, publishedAt: published, source: site, text: text ?? "" };
  },
};

/** Compares Broadsheet with its parts and other extractors on the labelled pages of each folder. */
export async function pageSection(folders: readonly string[]): Promise<string> {
  const rows = [];
  for (const folder of folders) {
    const { name, pages } = await loadPageSet(folder);
    for (const [method, find] of Object.entries(METHODS)) {
      const found = [];
      for (const page of pages) {
        const bytes = await readFile(join(folder, page.file));
        found.push(
          await Promise.resolve()
            .then(() => find(bytes, page))
            .catch(() => null),
        );
      }
      rows.push([name, pages.length, method, ...shown(scorePages(pages, found))]);
    }
  }
  return `## Saved pages

What is found on saved pages that people labelled: the right and the wrong share of each field, in percent of the pages
that have it, and F1 of the text's runs of four words. Broadsheet's text is that of the article that it publishes,
without captions.

${markdownTable(["set", "pages", "method", "found", "date", "headline", "author", "outlet named", "text, F1"], rows)}`;
}

function shown({ found, date, title, author, outlet, f1 }: PageScores): string[] {
  const percent = (count: number, { of }: Share) => ((100 * count) / of).toFixed(0);
  const both = (share: Share) =>
    share.of === 0 ? "" : `${percent(share.right, share)} / ${percent(share.wrong, share)}`;
  return [
    percent(found.right, found),
    both(date),
    both(title),
    both(author),
    percent(outlet.right, outlet),
    f1?.toFixed(3) ?? "",
  ];
}
