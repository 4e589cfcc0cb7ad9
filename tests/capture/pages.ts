import fc from "fast-check";

/** A page of layout `article` as drawn, and the text of its capture. */
type DrawnPage = {
  readonly title: string;
  readonly body: readonly DrawnLine[];
  readonly cards: readonly DrawnCard[];
  readonly text: string;
};
type DrawnLine = { readonly text: string; readonly bullet: boolean };
type DrawnCard = {
  readonly outlet: string;
  readonly time: string;
  readonly headline: string;
  readonly body: DrawnLine | null;
};

/** Any characters that a line can hold, with letters around them so that no label or mark is drawn. */
const phrase = fc
  .oneof(fc.string({ maxLength: 12 }), fc.string({ unit: "binary", maxLength: 12 }))
  // biome-ignore lint/suspicious/noControlCharactersInRegex: a capture with these is not text
  .map((text) => `É${text.replace(/[\u0000-\u0008\n\u000B\u000E-\u001F]/g, "€")}한`);
const line = fc.record({ text: phrase, bullet: fc.boolean() });
const card = fc.record({
  outlet: phrase,
  time: fc.constantFrom("a day ago", "3 hours ago", "19-07-2025", "a fortnight ago"),
  headline: phrase,
  body: fc.option(line),
});

/** Pages with and without carriage returns, mark, first label and blanks before the cards. */
export const drawnPages: fc.Arbitrary<DrawnPage> = fc
  .record({
    ...{ title: phrase, body: fc.array(line, { maxLength: 6 }) },
    ...{ cards: fc.array(card, { maxLength: 4 }), blanks: fc.nat({ max: 2 }) },
    ...{ eol: fc.constantFrom("\n", "\r\n"), mark: fc.constantFrom("", "\uFEFF") },
    ...{ hashtags: fc.boolean(), end: fc.boolean() },
  })
  .map(({ title, body, cards, blanks, eol, mark, hashtags, end }) => ({
    ...{ title, body, cards },
    text:
      mark +
      [
        ...["", title, ...body.map(asWritten), ...(hashtags ? ["Hashtags", ""] : [])],
        ...["Try Our AI Features", "Explore what Daily8 AI can do for you:", "Comments"],
        ...["No comments yet...", "Related Articles"],
        ...cards.flatMap(({ outlet, time, headline, body }) => [
          ...[..."\u00A0".repeat(blanks)],
          ...[outlet, time, `- ${outlet}`, headline, ...(body ? [asWritten(body)] : [])],
        ]),
        ...(end ? [""] : []),
      ].join(eol),
  }));

function asWritten({ text, bullet }: DrawnLine): string {
  return bullet ? `- ${text}` : text;
}

/** Lines in any order out of which pages are made: labels, triplets, white space, prose. */
export const lineSoups: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.constantFrom("Hashtags", "Try Our AI Features", "Comments", "No comments yet..."),
      fc.constantFrom("Explore what Daily8 AI can do for you:", "Related Articles"),
      fc.constantFrom("X\na day ago\n- X", "Ÿ\n2 hours ago\r\n- Ÿ", "X", "- X", "- ", "a day ago"),
      fc.constantFrom("", " ", "\u00A0", "\r", "\t", "\uFEFF", "logo", "31-02-2025"),
      fc.constant("Hashtags\nComments\nRelated Articles"),
      fc.string({ unit: "binary", maxLength: 5 }),
    ),
    { maxLength: 30 },
  )
  .map((lines) => lines.join("\n"));
