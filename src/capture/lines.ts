import type { Problem, Span } from "./reading.ts";

/** One line without the white space around it, and where its text lies in the raw capture. */
export type Line = { readonly text: string; readonly span: Span };

export type Decoded =
  | { readonly ok: true; readonly lines: readonly Line[] }
  | { readonly ok: false; readonly problem: Problem };

const UTF8_BOM = "\uFEFF";
const LINE_FEED = "\n";

/** Control characters that no text file holds: all of C0 but tab, line feed, form feed and return. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const BINARY = /[\u0000-\u0008\u000B\u000E-\u001F]/;

/** Number of bytes that `text`, well formed, takes in UTF-8. */
export function utf8Length(text: string): number {
  let bytes = text.length;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 0x80) continue;
    if (unit < 0x800) bytes += 1;
    else if (unit < 0xd800 || unit > 0xdfff) bytes += 2;
    else bytes += 1; // each half of a pair: 2 of the character's 4 bytes
  }
  return bytes;
}

/** The bytes of `line` that its characters `from` to `to` came from. */
export function spanWithin(line: Line, from: number, to: number): Span {
  const start = line.span[0] + utf8Length(line.text.slice(0, from));
  return [start, start + utf8Length(line.text.slice(from, to))];
}

/**
 * Decodes a capture and splits it at line feeds, keeping only lines that have text.
 *
 * Blank lines are dropped since they follow the outlet's markup, not the page's structure.
 *
 * Problems: `empty`, `binary` (control characters), `encoding` (not UTF-8).
 */
export function decodeLines(bytes: Uint8Array): Decoded {
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return failed(
      looksBinary(bytes)
        ? binary
        : {
            code: "encoding",
            detail: "The capture is not valid UTF-8. Save it as UTF-8 and put it again.",
          },
    );
  }
  if (BINARY.test(text)) return failed(binary);

  const lines: Line[] = [];
  let offset = 0;
  if (text.startsWith(UTF8_BOM)) {
    text = text.slice(UTF8_BOM.length);
    offset = utf8Length(UTF8_BOM);
  }
  for (const raw of text.split(LINE_FEED)) {
    const trimmed = raw.trim();
    if (trimmed !== "") {
      const from = offset + utf8Length(raw.slice(0, raw.indexOf(trimmed)));
      lines.push({ text: trimmed, span: [from, from + utf8Length(trimmed)] });
    }
    offset += utf8Length(raw) + LINE_FEED.length;
  }
  if (lines.length === 0) {
    return failed({ code: "empty", detail: "The capture holds no text. Save the page again." });
  }
  return { ok: true, lines };
}

const binary: Problem = {
  code: "binary",
  detail: "The capture is not text: it holds control characters. Save the page's text instead.",
};

/** Bytes that no encoding of text uses in number; a NUL is the sign of UTF-16 or of a binary file. */
function looksBinary(bytes: Uint8Array): boolean {
  return bytes.some((byte) => byte === 0 || (byte < 0x09 && byte > 0));
}

function failed(problem: Problem): Decoded {
  return { ok: false, problem };
}
