import { fileTypeFromBuffer } from "file-type";
import { AsyncIterReader } from "warcio";
import { decode } from "../../src/reader/decode.ts";
import { Unusable } from "./inputs.ts";
import { delimiterIn } from "./tables.ts";

/**
 * What a file is, told by its first bytes. `lines` has a record of JSON in each line, `list` is a JSON array, `object`
 * any other JSON document. What a `zip` is, its entries tell. Delimiter and encoding are those of a table.
 */
export type FileForm = {
  readonly kind: "text" | "page" | "lines" | "list" | "object" | "table" | "feed" | "warc" | "zip";
  readonly isGzip: boolean;
  readonly delimiter?: string;
  readonly encoding?: string;
};

/** Enough for the header of a table and its first rows. */
export const HEAD_BYTES = 1 << 16;
const IS_READABLE =
  "save the text of its articles in .txt files, or unpack an archive and push the folder";

/** By the beginning of the text. */
const KINDS: readonly (readonly [RegExp, FileForm["kind"]])[] = [
  [/^WARC\/\d/, "warc"],
  [/^\{[^[{]*"https?:\/\/jsonfeed\.org\/version/, "feed"],
  [/^\[\s*(?:[[{\]]|"[^"\n]*"\s*[,\]])/, "list"],
  [/^\{(?:.*[[{,])?\s*\n/, "object"],
  [/^\{\s*["}]/, "lines"],
  [/^<(?:!doctype html|(?:html|head|body|title|meta|link|script|style|base)\b)/i, "page"],
  [/^<(?:main|article|section|header|div|p|a|[uo]l|span|h[1-6]|table|center)\b/i, "page"],
  [/^<(?:rss|feed|rdf:rdf)\b/i, "feed"],
];
const REFUSED: readonly (readonly [RegExp, string])[] = [
  [/^filedesc:\/\//, "a crawl in the ARC format: convert it to WARC"],
  [/^(?:From: <Saved by |MIME-Version: )/, "a page in the MHTML format: save it with SingleFile"],
  [/^(?:CDX [Nab] |\S+\)\S* \d{14} )/, "an index of a crawl: push the WARC files that it lists"],
  [/^<(?:\?xml|svg)/, "XML without articles: push pages, feeds, tables or texts"],
  [/^$/, "an empty file: save it again"],
];
const PROLOGUE = /^(?:\s|<\?[^>]*>|<!--[\s\S]*?-->|<!doctype (?!html)[^>]*>)*/i;
const ENCODINGS = ["utf-8", "utf-16le", "utf-16be", "windows-1252", "windows-1256"];
/** Braces are rare in prose, also in articles that code was left in. */
const MIN_BRACES = 1 / 200;

/** Tells what a file is by its first `HEAD_BYTES`. Throws an `Unusable`. */
export async function sniff(head: Buffer): Promise<FileForm> {
  const isGzip = head[0] === 0x1f && head[1] === 0x8b;
  const isCut = head.length === HEAD_BYTES;
  if (!isGzip) return { ...(await formOf(head, isCut)), isGzip };
  // Unlike Node, it returns what precedes damage.
  const content = Buffer.from(await new AsyncIterReader([head]).readSize(HEAD_BYTES));
  return { ...(await formOf(content, isCut || content.length === HEAD_BYTES)), isGzip };
}

async function formOf(head: Buffer, isCut: boolean): Promise<Omit<FileForm, "isGzip">> {
  const decoded = decode(head);
  const text = (decoded.ok ? decoded.text : head.toString("latin1")).trimStart();
  const content = text.replace(PROLOGUE, "");
  const [, kind] = KINDS.find(([beginning]) => beginning.test(content)) ?? [];
  if (kind) return { kind };
  const [, refusal] = REFUSED.find(([beginning]) => beginning.test(text)) ?? [];
  if (refusal) throw new Unusable(`This is ${refusal}.`);
  const mime = (await fileTypeFromBuffer(head).catch(() => undefined))?.mime ?? "";
  // Texts begin with other signatures by chance, because some have only two letters.
  if (!decoded.ok || /pdf|rtf/.test(mime)) {
    if (mime === "application/zip") return { kind: "zip" };
    const what = mime ? `a file of the type ${mime}` : "no text, or one in an unknown encoding";
    throw new Unusable(`This is ${what}: ${IS_READABLE}.`);
  }
  const delimiter = delimiterIn(text, isCut);
  if (delimiter) {
    // The text may be cut within its last character.
    const fits = (name: string) => new TextDecoder(name).decode(head).includes(text.slice(0, -1));
    return { kind: "table", delimiter, encoding: ENCODINGS.find(fits) ?? "utf-8" };
  }
  const braces = text.split(/[{}]/).length - 1;
  if (braces <= Math.max(3, text.length * MIN_BRACES)) return { kind: "text" };
  throw new Unusable("This is a program or a style sheet: push the page that it belongs to.");
}
