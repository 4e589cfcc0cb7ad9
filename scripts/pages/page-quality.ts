import { readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { Readability } from "@mozilla/readability";
import { Defuddle } from "defuddle/node";
import { parseHTML } from "linkedom";
import { readCapture } from "../../src/reader/read-capture.ts";
import { extractHtmlPage } from "../push/html-page.ts";
import { markdownTable } from "../tables.ts";
import {
  FIELDS,
  type FoundArticle,
  type LabelledPage,
  loadPageSet,
  shareOf,
  textF1,
} from "./page-scores.ts";

type Found = FoundArticle | null;
type Method = (html: Buffer, page: LabelledPage) => Found | Promise<Found>;

const METHODS: Readonly<Record<string, Method>> = {
  Broadsheet: (html, { url = null, capturedAt = null }) => {
    const page = extractHtmlPage(html, { url, capturedAt });
    const { sightings } = readCapture(Buffer.from(page.text), { ...page, name: "page" });
    const { title = null, body = [] } = sightings[0] ?? {};
    const blocks = body.filter(({ type }) => type !== "caption").map(({ text }) => text);
    return toFound(title, page.byline, page.publishedAt, page.source, blocks.join("\n"));
  },
  Readability: (html) => {
    const article = new Readability(parseHTML(html.toString()).document).parse();
    if (!article) return null;
    const { title, byline, publishedTime, siteName, textContent } = article;
    return toFound(title, byline, publishedTime, siteName, textContent);
  },
  Defuddle: async (html, { url = "about:blank" }) => {
    const { document } = parseHTML(html.toString());
    const { title, author, published, site, content } = await Defuddle(document, url, {
      useAsync: false,
    });
    const text = parseHTML(`<html><body>${content.replaceAll("<", " <")}</body></html>`);
    return toFound(title, author, published, site, text.document.body.textContent);
  },
};

type Text = string | null | undefined;

function toFound(title: Text, author: Text, time: Text, outlet: Text, text: Text): FoundArticle {
  const date = time?.slice(0, 10) ?? null;
  return {
    title: title ?? null,
    author: author ?? null,
    date,
    outlet: outlet ?? null,
    text: text ?? "",
  };
}

/** Compares Broadsheet with two extractors on the labelled pages of each folder. */
export async function pageSection(folders: readonly string[]): Promise<string> {
  const rows = [];
  for (const folder of folders) {
    const pages = await loadPageSet(folder);
    const percent = (count: number, of = pages.length) => ((100 * count) / of).toFixed(0);
    for (const [method, find] of Object.entries(METHODS)) {
      const found: Found[] = [];
      for (const page of pages) {
        const html = await readFile(join(folder, page.file));
        found.push(await (async () => find(html, page))().catch(() => null));
      }
      const shares = FIELDS.map((field) => shareOf(field, pages, found)).map(
        ({ of, right, wrong }) => (of === 0 ? "" : `${percent(right, of)} / ${percent(wrong, of)}`),
      );
      const [all, named] = [found, found.map((each) => each?.outlet)].map((each) =>
        each.filter(Boolean),
      );
      const f1 = textF1(pages, found)?.toFixed(3) ?? "";
      rows.push([
        basename(folder),
        pages.length,
        method,
        percent(all?.length ?? 0),
        ...shares,
        percent(named?.length ?? 0),
        f1,
      ]);
    }
  }
  return `## Saved pages

What is found on saved pages that people labelled: the right and the wrong share of each field, in percent of the pages
with a label, the share of pages with an outlet, and F1 of the text's runs of four words. Broadsheet's text is that of
the article that it publishes, without captions.

${markdownTable(["set", "pages", "method", "found", ...FIELDS, "outlet", "text, F1"], rows)}`;
}
