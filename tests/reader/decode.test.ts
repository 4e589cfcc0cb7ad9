import { expect, test } from "vitest";
import { decode } from "../../src/reader/decode.ts";
import { bytesOf, textIn } from "./decoded.ts";
import { BOM, codePage, utf16 } from "./encodings.ts";

/** The text of a capture and the byte of each of its characters, the end included. */
function decoded(bytes: Uint8Array) {
  const decoding = decode(bytes);
  if (!decoding.ok) return decoding.problem.code;
  const { text, toByte } = decoding;
  return { text, at: [...Array.from(text, (_, i) => i), text.length].map(toByte) };
}

const ENDS = [
  ["little", true],
  ["big", false],
] as const;

test("in UTF-8 a character has one byte to four, and half an emoji stands for two", () => {
  expect(decoded(bytesOf("é€x"))).toEqual({ text: "é€x", at: [0, 2, 5, 6] });
  const emoji = decode(bytesOf("a😀b"));
  expect(emoji.ok && [0, 1, 3, 4].map(emoji.toByte)).toEqual([0, 1, 5, 6]);
});

test("in a long text in UTF-8 places are the same wherever its characters and its bytes begin", () => {
  const plain = "It is open to all who come by.\n";
  // Each emoji begins one unit further on than the last: some pair is parted wherever one can be.
  const text = Array.from({ length: 40 }, (_, i) => `${plain.slice(0, i % 31)}😀é€`).join("");
  const units = Array.from(text).flatMap((character) => {
    const bytes = bytesOf(character).length;
    return character.length === 2 ? [2, 2] : [bytes];
  });
  const at = [0];
  for (const unit of units) at.push((at.at(-1) ?? 0) + unit);
  for (const start of [0, 1, 2, 3]) {
    const bytes = bytesOf(`${"x".repeat(start)}${text}`).subarray(start);
    const decoding = decode(bytes);
    expect(decoding.ok && at.map((_, i) => decoding.toByte(i))).toEqual(at);
  }
});

test("a control character among any letters makes a capture binary", () => {
  for (const before of ["", "a", "ab", "abc", "abcd", "é", "abc€"]) {
    expect(decoded(bytesOf(`${before}\u0001abcd`))).toBe("binary");
  }
});

test("a second byte order mark is text", () => {
  expect(decoded(bytesOf(`${BOM}${BOM}a`))).toEqual({ text: `${BOM}a`, at: [3, 6, 7] });
});

test.each(ENDS)(
  "in UTF-16 without a mark, %s end first, the zeros of ASCII tell",
  (_, littleEndian) => {
    expect(decoded(utf16("Tie", littleEndian))).toEqual({ text: "Tie", at: [0, 2, 4, 6] });
    const arabic = "عاد القارب أمس إلى المرفأ بعد عشرين عاما.\nوقال صاحبه إنه لم يتوقع ذلك.\n";
    expect(textIn(utf16(arabic, littleEndian))).toBe(arabic);
    const quoted = "“It’s open,” the café’s owner said — and laughed 😀.\n";
    expect(textIn(utf16(quoted, littleEndian))).toBe(quoted);
  },
);

test.each(ENDS)(
  "UTF-16, %s end first, is read up to a byte or a half of a character at its end",
  (_, little) => {
    const text = "The lamp is lit 😀.";
    for (const mark of [BOM, ""]) {
      const whole = utf16(mark + text, little);
      expect(textIn(Uint8Array.from([...whole, 0x41]))).toBe(text);
      const half = utf16(`${mark}${text}\uD83D`, little);
      expect(textIn(half)).toBe(text);
      expect(textIn(Uint8Array.from([...half, 0x00]))).toBe(text);
    }
  },
);

test.each(ENDS)("an emoji in a short text in UTF-16, %s end first, hides it not", (_, little) => {
  expect(textIn(utf16("Open 😀", little))).toBe("Open 😀");
  expect(textIn(utf16("hi 😀😀😀😀", little))).toBe("hi 😀😀😀😀");
});

test.each([
  "The café on the Rue de l’Église is open again.\nIts owner said: “Enfin!”\n",
  "Tickets cost £4 – children pay half.",
  "Die Straße führt über die Brücke nach Zürich, sagte der Bürgermeister.",
  "An “ordinary” day…\r\nNothing happened • nobody came.\r\n",
  "The bridge café",
  "Le pont rouvre après l’hiver, où l’œuvre d’art naît à Noël. « Ça coûte 5 € », dit-il. Être là !",
  "El puente abrirá mañana. «¿Cuándo?», preguntó un niño. ¡Mañana! Es el 1º de mayo, en Ibáñez.",
  "A câmara informou que a ponte não será fechada. As manhãs são lindas; você é o n.º 5. Põe isso.",
  "Broen åbner i morgen. Det er på øen, og miljøet er godt. Søen, træet og æblet er med.",
  "Bæjarstjórnin sagði á þriðjudag að brúin verði opnuð. Það er gott og þá verður þó ný brú.",
  "Il consiglio ha detto martedì che il ponte è aperto. Così è più bello, però lontano.",
  "De raad zei dat het idee één geheel is in België, na coördinatie en reünie.",
  "L’ajuntament ha dit que això és una bona notícia per als veïns, amb el col·legi.",
  "Sild avatakse homme, ja inimesed on rõõmsad. Tõnis ütles nii, kui tuli öö.",
  "Bron öppnar igen, sa André Åkesson på ön. Å ena sidan är det bra.",
  "Ura hapet nesër dhe njerëzit janë të lumtur për një javë.",
  "A fête in São Paulo, the naïve El Niño crèche and Søren’s Malmö: 20°C, 5m², ©2025, £5 or €6…",
])(
  "windows-1252 of any Western language is read, also a last letter alone beyond ASCII: %j",
  (text) => {
    expect(textIn(codePage(text, "windows-1252"))).toBe(text);
  },
);

test.each([
  "عاد القارب أمس إلى المرفأ بعد عشرين عاما.\nوقال صاحبه إنه لم يتوقع أن يراه مرة أخرى.\n",
  "قال المدير: «سنفتح الأبواب غدا»، ثم ابتسم.\r\n",
  "أخبار Daily8 اليوم – ملخص",
  "جسر يفتح\nقال المجلس إن الجسر مفتوح.\nجرب ميزات الذكاء الاصطناعي لدينا\nDaily8 AI\n",
])("windows-1256 shows in Arabic words: %j", (text) => {
  const bytes = codePage(text, "windows-1256");
  expect(textIn(bytes)).toBe(text);
  expect(decoded(bytes)).toMatchObject({ at: [...bytes.keys(), bytes.length] });
});

test("one byte that no character of UTF-8 holds makes no other encoding of it", () => {
  const bytes = [...bytesOf("Le café de l’été"), 0xff, ...bytesOf(" est fermé.")];
  expect(textIn(Uint8Array.from(bytes))).toBe("problem: encoding");
});

test.each([
  ["é", 1],
  ["”", 1],
  ["”", 2],
  ["😀", 3],
])("UTF-8 that a cut left without the end of %s is read up to there (%i)", (last, left) => {
  const text = "The café is open, “said the baker";
  const bytes = Uint8Array.from([...bytesOf(text), ...bytesOf(last).slice(0, left)]);
  const decoding = decode(bytes);
  expect(decoding).toMatchObject({ ok: true, text });
  expect(decoding.ok && decoding.toByte(text.length)).toBe(bytes.length - left);
});

test("no bytes are an empty text", () => {
  expect(decoded(new Uint8Array())).toEqual({ text: "", at: [0] });
  expect(decoded(bytesOf(BOM))).toEqual({ text: "", at: [3] });
});

test.each([
  ["a NUL among letters", [0x61, 0x00, 0x62]],
  ["a PNG's first bytes", [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00, 0x00, 0x00, 0x0d]],
  ["zeros alone", [0x00, 0x00, 0x00, 0x00]],
  ["bytes 1 and 255", [0x01, 0xff]],
  ["bytes 8 and 255", [0x08, 0xff]],
  ["byte 8", [0x61, 0x08]],
  ["a vertical tab", [0x61, 0x0b]],
  ["byte 14", [0x61, 0x0e]],
  ["an escape", [0x61, 0x1b]],
  ["byte 31", [0x61, 0x1f]],
  ["a control character in UTF-16", [0xff, 0xfe, 0x61, 0x00, 0x08, 0x00]],
])("a capture with %s is binary", (_, bytes) => {
  expect(decode(Uint8Array.from(bytes))).toEqual({
    ok: false,
    problem: {
      code: "binary",
      detail: "The capture is not text: it holds control characters. Save the page's text instead.",
    },
  });
});

test.each([
  ["WARC/1.0\r\n", "The capture is a crawl. "],
  ["\x1f\x8b\x08\x00", "The capture is compressed with gzip. "],
  ["PK\x03\x04", "The capture is a zip archive. "],
  ["%PDF-1.4\n", "The capture is a PDF document. "],
])("a capture that begins with %j is rejected with what to do", (text, detail) => {
  const problem = { code: "binary", detail: expect.stringContaining(detail) };
  expect(decode(Buffer.from(text, "latin1"))).toEqual({ ok: false, problem });
});

test.each([
  ["a lone 0xFF", [0xff]],
  ["a tab and 0xFF", [0x09, 0xff]],
  ["Japanese of Shift JIS", [0x93, 0xfa, 0x96, 0x7b, 0x8c, 0xea, 0x82, 0xcc, 0x83, 0x6e]],
])("a capture with %s is in an encoding that can't be recognised", (_, bytes) => {
  expect(decode(Uint8Array.from(bytes))).toEqual({
    ok: false,
    problem: {
      code: "encoding",
      detail:
        "The encoding of the capture can't be recognised: it is not UTF-8, UTF-16, windows-1252 or windows-1256. Save it as UTF-8 and upload it again.",
    },
  });
});

test("a replacement character, a tab and a form feed are text", () => {
  expect(textIn(bytesOf("a\uFFFDb\tc\fd"))).toBe("a\uFFFDb\tc\fd");
});
