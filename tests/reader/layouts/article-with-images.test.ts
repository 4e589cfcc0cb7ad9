import { expect, test } from "vitest";
import { blockTypes, read, setAsideOf } from "../decoded.ts";
import { SPACED_LABELS } from "../labels.ts";
import { SILENT } from "./article-page.ts";

const PROSE = "The first lamp was lit at six.";
const END = ["Orange background", "", ...SPACED_LABELS.en];

const LAMPS = ["article-with-images", "main", "Lamps lit"];

/** Role, title, outlet, time and blocks of a page's main article. */
function main(...lines: readonly string[]) {
  const { layout, sightings } = read(...lines);
  const [first] = sightings;
  if (!first) throw new Error("the page has no article");
  const { role, title, source, published, body } = first;
  return [layout, role, title, source, published?.text ?? null, ...blockTypes(body)];
}

test("the article has its title once, its outlet and its time, each with its bytes", () => {
  const page = ["logo", "Lamps lit", "", "Lamps lit", "", "Lantern Posta day ago", PROSE, ...END];
  const { layout, language, problems, sightings } = read(...page);
  expect({ layout, language, problems }).toEqual({
    layout: "article-with-images",
    language: "en",
    problems: [],
  });
  expect(sightings).toEqual([
    {
      role: "main",
      position: 0,
      title: "Lamps lit",
      source: "Lantern Post",
      ...SILENT,
      published: {
        text: "a day ago",
        earliest: "2025-07-31T00:00:00.000Z",
        latest: "2025-07-31T14:30:00.000Z",
        precision: "day",
        basis: "relative",
      },
      body: [{ type: "paragraph", text: PROSE, span: [49, 79] }],
      setAside: [{ span: [16, 25], why: "repeated title" }],
      flags: [],
      span: [5, 79],
      spans: { title: [5, 14], source: [27, 39], published: [39, 48] },
    },
  ]);
});

test.each([
  ["without a line of outlet and time", ["Lamps lit", ""], null, null],
  ["with the title once", ["Lantern Post19-07-2025", ""], "Lantern Post", "19-07-2025"],
  ["with a time and no outlet", ["Lamps lit", "", "3 hours ago"], null, "3 hours ago"],
])("an article may be %s", (_, head, source, time) => {
  const said = [...LAMPS, source, time, `paragraph: ${PROSE}`];
  expect(main("logo", "Lamps lit", "", ...head, PROSE, ...END)).toEqual(said);
});

test("in Arabic there may be a space between outlet and time", () => {
  const title = "logo\nالمكتبة تفتح\n\nالمكتبة تفتح\n";
  const text = "قال أمين المكتبة إنها ستفتح.";
  const page = (glue: string) => [title, glue, text, "Orange background\n", ...SPACED_LABELS.ar];
  const said = ["article-with-images", "main", "المكتبة تفتح", "صوت الميناء", "منذ 3 ساعات"];
  for (const glue of ["صوت الميناء منذ 3 ساعات", "صوت الميناءمنذ 3 ساعات"]) {
    expect(main(...page(glue))).toEqual([...said, `paragraph: ${text}`]);
  }
});

test("an outlet that a card of the page names decides where the time begins", () => {
  const head = ["logo", "Lamps lit", "", "Lamps lit", "", "Studio 12 hours ago", PROSE, ...END];
  const card = ["Goats", "Goats", "", "Studio 1", "", "time3 hours ago", "", "  • Studio 1", ""];
  expect(main(...head).slice(3, 5)).toEqual(["Studio", "12 hours ago"]);
  expect(main(...head, ...card, "Goats", "", "Yes.").slice(3, 5)).toEqual([
    "Studio 1",
    "2 hours ago",
  ]);
});

test.each([
  "The ferry left three hours ago",
  "The first lamp was lit 2 hours ago",
  "It all began, they say, 5 days ago",
])("%j as the first line of the text is prose, no outlet and time", (line) => {
  const [, , , source, time, ...body] = main("logo", "Lamps", "", "Lamps", "", line, PROSE, ...END);
  expect([source, time, body.length]).toEqual([null, null, 2]);
});

test("an article without body is its title, outlet and time", () => {
  const page = ["logo", "Lamps lit", "", "Lamps lit", "", "Lantern Post2 days ago", ...END];
  expect(read(...page).sightings.map(({ flags, span }) => [flags, span])).toEqual([
    [["no-body"], [5, 49]],
  ]);
});

test("what a picture shows is a caption before the prose that goes with it", () => {
  const alt = "Workers repairing the old lamps over the river";
  const page = ["logo", "Lamps lit", "", "Lamps lit", "", "Lantern Posta day ago", alt, PROSE];
  expect(main(...page, ...END).slice(5)).toEqual([`caption: ${alt}`, `paragraph: ${PROSE}`]);
});

test("the title that is repeated is set aside, also in other quotation marks and without outlet", () => {
  const page = ["logo", "‘Lamps' lit", "", "'Lamps' lit", "", PROSE, ...END];
  expect(setAsideOf(...page)).toEqual(["repeated title: 'Lamps' lit"]);
  expect(main(...page)).toEqual([
    "article-with-images",
    "main",
    "‘Lamps’ lit",
    null,
    null,
    `paragraph: ${PROSE}`,
  ]);
});
