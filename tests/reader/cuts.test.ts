import { expect, test } from "vitest";
import { read, typed } from "./decoded.ts";
import { LABELS } from "./labels.ts";

const FIRST = "The council voted on Tuesday to reopen the bridge before winter.";
const LAST = "Nobody had crossed it since the flood of 1998, said Ellen Marsh, the engineer.";

/** A card of the Bugle whose one line is given. */
function sightingOf(line: string) {
  const card = ["The Bugle", "a day ago", "- The Bugle", "Bridge opens", line];
  return read("Main", ...LABELS.en, ...card).sightings[1];
}

/** The text of such a card. */
function card(line: string): string {
  return (sightingOf(line)?.body ?? []).map(({ text }) => text).join(" ");
}

/** The blocks of a main article with these lines. */
function main(...lines: readonly string[]): string[] {
  return typed(read("Bridge opens", ...lines).sightings[0]?.body ?? []);
}

test.each([
  "Sign up for the Stress, But Less newsletter. Our six-part email course will help you sleep.",
  "Get our weekend email. We'll send you the ten best reads.",
  "Join our WhatsApp community. You can leave at any time.",
  "Love food? Get our weekly recipes by email.",
  "Craving a curry? Try one of our 20 recipes.",
  "This video is hosted by YouTube. To watch this content, you may need to disable it on this site.",
  "Recommended Stories list of 2 items list 1 of 2 Storm hits the coast list 2 of 2 Mayor resigns end of list",
  "View this post on Instagram A post shared by Nova Mobile (@novamobile)",
  "Sh1,500 for 12 months.",
  "The Silver package is R40 for the first month and thereafter you pay R150 a month.",
  "Only £2 a week, cancel any time.",
  "Click here for a map of the harbour's prices.",
  "Harbour Nights: the five stories that the docks tell, delivered by 7.",
  "This story is more than 5 years old, so details in it may have changed.",
  "((anna.berg@bugle.example; +41 44 555 0188))",
  "Photos: the scene at the harbour this morning (8 images)",
  "Leave a reply",
  "Reporting by Anna Berg; Editing by Tom Reed Our Standards: The Trust Principles.",
])("within a card's line %j goes as a whole", (call) => {
  expect(card(`${FIRST} ${call} ${LAST}`)).toBe(`${FIRST} ${LAST}`);
});

test.each([
  "Need a boat? We walked to the harbour and asked.",
  "Our lake is dying. You can smell it from the road.",
  "Three stories remain of the old tower. You may leave by the north gate.",
  "The list of 4 items was short: bread, salt, oil and soap.",
  "The rent is $500 a month, and thereafter it falls.",
  "He pays £2 a week for it, he said.",
  "Her letters were read at once, delivered by nine to the mill.",
  "This story is about goats, and it was told for years.",
  "Leave a reply with the porter, and he will pass it on.",
  "Photos: the old ones (8 of them) hang in the hall.",
  "The basic plan costs $8 a month and subscribers can cancel anytime under the new rules.",
  "The ministry pays Rs 3,000 a month for three years and thereafter Rs 5,000 for life.",
  "She pays $20 a month for the plan and can cancel anytime she likes.",
  "Tap here with a small hammer until the shell cracks.",
  "The judge read out the sentence, delivered every word slowly, and left.",
  "They had lunch, delivered free by the cafe next door, and slept.",
  "This story was published in the spring of 1984 and changed the way we see the war.",
  "This story is about 30 years old but the lessons still apply.",
  "Nora Lind is political correspondent with the state broadcaster and was arrested on Friday.",
  "Eli Stone is former editor of the Daily Post and one of three candidates for mayor.",
  "The email ((sent from anna@bugle.example to the board)) was read out in court.",
  "He opens new tabs all day.",
])("within a card's line %j stays", (prose) => {
  expect(card(`${FIRST} ${prose} ${LAST}`)).toBe(`${FIRST} ${prose} ${LAST}`);
});

test("what follows a notice of copyright to the end of a card is of the notice", () => {
  const footer =
    "© 2025 Norpress. All rights reserved. Audience certified by ACPM. Registered in Norland.";
  expect(card(`${FIRST} ${LAST} ${footer}`)).toBe(`${FIRST} ${LAST}`);
});

test("what tells of the world stays behind a notice of copyright", () => {
  expect(card(`${FIRST} All rights reserved. ${LAST}`)).toBe(`${FIRST} ${LAST}`);
});

test("labels that end a text go, in a card and in a main article", () => {
  expect(card(`${FIRST} ${LAST} Part of:`)).toBe(`${FIRST} ${LAST}`);
  expect(main(FIRST, LAST, "In this series:", "Sources")).toEqual([
    `paragraph: ${FIRST}`,
    `paragraph: ${LAST}`,
  ]);
});

test("what is said to the end of a text is no label", () => {
  expect(card(`${FIRST} ${LAST} He said:`)).toBe(`${FIRST} ${LAST} He said:`);
});

test("the list between a reading aid's words goes from a main article, however short its titles", () => {
  const list = [
    "list of 2 items",
    "list 1 of 2",
    "Storm",
    "list 2 of 2",
    "Mayor resigns",
    "end of list",
  ];
  expect(main(FIRST, ...list, LAST)).toEqual([`paragraph: ${FIRST}`, `paragraph: ${LAST}`]);
});

test("a reading aid's list without an end takes nothing with it", () => {
  expect(main(FIRST, "list of 2 items", LAST)).toEqual([
    `paragraph: ${FIRST}`,
    `paragraph: ${LAST}`,
  ]);
});

test("what stands above a list is its heading, though it has words of the page", () => {
  expect(main(FIRST, "Key features", "- Lasts a year", "- Fits all taps", LAST)).toEqual([
    `paragraph: ${FIRST}`,
    "heading: Key features",
    "list-item: Lasts a year",
    "list-item: Fits all taps",
    `paragraph: ${LAST}`,
  ]);
});

test("an item that ends in an open word is not joined to the sentence behind the list", () => {
  expect(main(FIRST, "- A screen you can type on", LAST)).toEqual([
    `paragraph: ${FIRST}`,
    "list-item: A screen you can type on",
    `paragraph: ${LAST}`,
  ]);
});

test.each([
  "The train at Oasis station. (Reuters)",
  "Smoke over the port (AFP)",
  "Smoke over the port - Reuters pic",
  "Fans queue in the rain. [Xinhua]",
  "ألواح شمسية على سطح المدرسة (أ ف ب)",
])("the line %j is a caption by its agency", (caption) => {
  expect(main(FIRST, caption, LAST)).toEqual([
    `paragraph: ${FIRST}`,
    `caption: ${caption}`,
    `paragraph: ${LAST}`,
  ]);
});

test("a sentence of news signed by an agency in the middle of a text is a paragraph", () => {
  const news = "The minister said so in May. (AFP)";
  expect(main(FIRST, news, LAST)[1]).toBe(`paragraph: ${news}`);
});

test.each([
  ["(Bloomberg) -- A start-up sells trains.", null, "Bloomberg"],
  ["(Reuters) - Oil rose on Monday.", null, "Reuters"],
  ["(XINHUA) -- Oil rose on Monday.", null, "Xinhua"],
  ["(ANSA) - ROME, JUL 19 - The harvest fell.", "ROME", "ANSA"],
  ["(Laughs) -- That was my summer.", null, null],
])("%j has the dateline %j and the agency %j", (text, dateline, agency) => {
  expect(read("Bridge opens", text, LAST).sightings[0]).toMatchObject({ dateline, agency });
});

test("who signs behind a notice of copyright is read, and the notice goes", () => {
  const line = `${FIRST} © 2025 The Bugle. All rights reserved. (Norpress)`;
  const page = ["Main", ...LABELS.en, "The Bugle", "a day ago", "- The Bugle", "Bridge", line];
  expect(read(...page).sightings[1]).toMatchObject({ agency: "Norpress", body: [{ text: FIRST }] });
});

test.each([
  "© 2025 Money.5.",
  "© Kilmoran Leader 2025.",
  "Copyright 2025 Thornley Newswire.",
  "Copyright © 2024 The Bugle.",
])("the notice of rights %j goes, whoever has them", (notice) => {
  expect(card(`${FIRST} ${LAST} ${notice}`)).toBe(`${FIRST} ${LAST}`);
});

test("a sentence on copyright that ends in a year stays", () => {
  const sentence = "Copyright cases before the court doubled in 2024.";
  expect(card(`${FIRST} ${sentence} ${LAST}`)).toBe(`${FIRST} ${sentence} ${LAST}`);
});

test("a point of a list goes with what is behind it, and stays with it", () => {
  expect(card(`${FIRST} 1. Sign up for our newsletter. ${LAST}`)).toBe(`${FIRST} ${LAST}`);
  expect(card(`${FIRST} 2. The bridge is fine. ${LAST}`)).toBe(
    `${FIRST} 2. The bridge is fine. ${LAST}`,
  );
});

test("a text in letters that nothing was learned of stays", () => {
  expect(main("เมื่อวานนี้สะพานเก่าเปิดอีกครั้งแล้ว", "Мост снова открыт.")).toEqual([
    "heading: เมื่อวานนี้สะพานเก่าเปิดอีกครั้งแล้ว",
    "paragraph: Мост снова открыт.",
  ]);
});

test("an outlet of which nothing is left but its domain is read like any other", () => {
  const line = `Subscribe to our newsletter -- ${FIRST}`;
  const page = ["Main", ...LABELS.en, ".com", "a day ago", "- .com", "Bridge", line];
  expect(read(...page).sightings[1]?.source).toBe(".com");
});

test.each([
  "SEE ALSO: How the town lost its goats",
  "Related: Who owns the goats?",
  "[Box score: Riverton 3, Goats 1]",
  "Sign up for our newsletter.",
])("%j goes from the end of a paragraph", (prompt) => {
  const prose = [
    "The goats are back in Riverton, the council said on Monday.",
    "Nobody knows why.",
  ];
  const page = ["Goats", `${prose.join(" ")} ${prompt}`, "They came by night and ate the roses."];
  expect(read(...page).sightings[0]?.body.map(({ text }) => text)).toEqual([
    prose.join(" "),
    "They came by night and ate the roses.",
  ]);
});

test.each([
  ["They came by the newsletter of", "Riverton Council", ", which nobody reads."],
  ["Sign up, said the notice on the", "goat shed", "in the park."],
  ["Shares in", "Goat Lines", "fell by a tenth on the news."],
])("%j in a paragraph goes on in the next line, and stays", (...pieces) => {
  const prose = "The goats are back in Riverton, the council said on Monday.";
  const [first, ...others] = pieces;
  const text = read("Goats", `${prose} ${first}`, ...others).sightings[0]?.body[0]?.text;
  expect(text).toBe([prose, ...pieces].join(" ").replace(" ,", ","));
});

test.each(["ماف/ب ح/ود", "سام/ن ح/ب ق", "م.ع/ر.س"])(
  "in Arabic %j goes from a card's end",
  (editors) => {
    const prose = "عادت الماعز إلى التلة ليلة الاثنين. ولم يرها أحد من الجيران قبل الصباح.";
    const cards = [
      "صوت الوادي",
      "منذ يوم واحد",
      "- صوت الوادي",
      "الماعز تعود",
      `${prose} ${editors}`,
    ];
    const [, sighting] = read("رئيسية", ...LABELS.ar, ...cards).sightings;
    expect(sighting?.body.map(({ text }) => text).join(" ")).toBe(prose);
  },
);

test.each(["jr/lm (Eurodesk, Goats)", "(mh/dd)", "ib/rk/tw", "dpa ab cd n1"])(
  "who edited, %j, goes from behind a card's last sentence",
  (editors) => {
    const prose =
      "The goats are back in Riverton. The council said on Monday that nobody knew why they had come.";
    const card = ["The Bugle", "a day ago", "- The Bugle", "Goats", `${prose} ${editors}`];
    const [, sighting] = read("Main", ...LABELS.en, ...card).sightings;
    expect(sighting?.body.map(({ text }) => text).join(" ")).toBe(prose);
    expect(sighting?.flags).toEqual([]);
  },
);

test("a mark out of ten behind a paragraph stays", () => {
  const text =
    "The goats of Riverton act well, and the roses are good. Go and see them while you can. 8/10";
  const page = ["Goats", "They came by night and ate the roses.", text];
  expect(read(...page).sightings[0]?.body[1]?.text).toBe(text);
});

test("initials within a last sentence stay", () => {
  const text = "The goats are back. Write to ab/cd or to dpa.";
  const card = ["The Bugle", "a day ago", "- The Bugle", "Goats", text];
  const [, sighting] = read("Main", ...LABELS.en, ...card).sightings;
  expect(sighting?.body.map(({ text }) => text).join(" ")).toBe(text);
});

test.each([
  [
    "Ghana need to beat Angola on Friday to have any hope of Scroll down for more",
    "Ghana need to beat Angola on Friday to have any hope of",
  ],
])("of %j what was cut short before the prompt stays", (line, kept) => {
  expect(card(`${FIRST} ${line}`)).toBe(`${FIRST} ${kept}`);
});

test("an agency signs before a prompt in brackets", () => {
  const line = `${FIRST} ${LAST} PTI (Stay tuned and follow us on our WhatsApp channel for the latest updates)`;
  const sighting = sightingOf(line);
  expect(sighting?.agency).toBe("PTI");
  expect(sighting?.body.map(({ text }) => text)).toEqual([FIRST, LAST]);
});

test("what a link says of its tab goes from within a sentence", () => {
  const line =
    "Andes (ACO.SN), opens new tab gained 4%, and Bolt (BLT.L), opens new tab, fell (opens in new window).";
  expect(card(`${FIRST} ${line}`)).toBe(
    `${FIRST} Andes (ACO.SN) gained 4%, and Bolt (BLT.L), fell.`,
  );
});

test.each([
  ["Jump to Recipe · Print Recipe by Anna Berg", "Anna Berg"],
  ["Accept all Reject all By Anna Berg", "Anna Berg"],
  ["Story by Anna Berg • 2d", "Anna Berg"],
  ["Anna Berg Rugby league correspondent", "Anna Berg"],
  ["By Ji-woo Berg published May 4, 2025 Comments (14)", "Ji-woo Berg"],
  ["Accept all Reject all", null],
  ["Share Print Photos By Anna Berg", null],
])("before a card's text %j goes, and its byline is %j", (prompt, byline) => {
  const line = `${prompt} ${FIRST} ${LAST}`;
  const sighting = sightingOf(line);
  expect(sighting?.byline).toBe(byline);
  expect(sighting?.body.map(({ text }) => text)).toEqual([FIRST, LAST]);
});

test.each([
  ["PTI ABC DE", "PTI"],
  ["PTI ABC DE Catch all the latest news on our app.", "PTI"],
  ["AP US newsletter: Sign up here.", null],
  ["(Yonhap) anna@bugle.example (END)", "Yonhap"],
  ["Follow us on X.", null],
])("behind a card's text %j goes, and its agency is %j", (prompt, agency) => {
  const sighting = sightingOf(`${FIRST} ${LAST} ${prompt}`);
  expect(sighting?.agency).toBe(agency);
  expect(sighting?.body.map(({ text }) => text)).toEqual([FIRST, LAST]);
});

test("a post's frame goes from before a sentence, and the sentence stays whole", () => {
  const frame = "View this post on Instagram A post shared by Slack Water (@slackwater)";
  const said = "Writer Owen Pask said he had been given the plot.";
  expect(card(`${FIRST} ${frame} ${said}`)).toBe(`${FIRST} ${said}`);
});

test.each(["شاي/قهوة/ماء", "مصر/قطر/عمان"])("in Arabic %j stays at a card's end", (words) => {
  const prose = "عادت الماعز إلى التلة ليلة الاثنين. ولم يرها أحد من الجيران قبل الصباح.";
  const cards = ["صوت الوادي", "منذ يوم واحد", "- صوت الوادي", "الماعز تعود", `${prose} ${words}`];
  const [, sighting] = read("رئيسية", ...LABELS.ar, ...cards).sightings;
  expect(sighting?.body.map(({ text }) => text).join(" ")).toBe(`${prose} ${words}`);
});

test("a post of which is told stays whole", () => {
  const said = "A post shared by Anna Berg (@annaberg) drew more than a million views.";
  expect(card(`${FIRST} ${said} ${LAST}`)).toBe(`${FIRST} ${said} ${LAST}`);
});

test("who took a picture stays behind what it shows", () => {
  const photograph = "Photograph: Anna Berg/Tarn TV";
  expect(card(`${FIRST} ${photograph} ${LAST}`)).toBe(`${FIRST} ${photograph} ${LAST}`);
  const credited = "Jez as Dougie with his screen wife Maureen (Image: Tarn TV)";
  expect(card(`${FIRST} ${credited} ${LAST}`)).toBe(`${FIRST} ${credited} ${LAST}`);
  const picture = "Goats at work in Riverton last night. — Picture by Anna Berg";
  expect(card(`${FIRST} ${picture} ${LAST}`)).toBe(`${FIRST} ${picture} ${LAST}`);
});

test("a line that begins with a comma goes on with what a link set apart, and stays", () => {
  expect(main(FIRST, "She was led by", "Anna Berg", ", who kept goats.", "Listen to this")).toEqual(
    [`paragraph: ${FIRST}`, "paragraph: She was led by Anna Berg, who kept goats."],
  );
});

test("a numbered heading that goes on with those of the article is no link below a list's label", () => {
  const page = ["1. Walk for half an hour", FIRST, "2. Eat less salt than you did", LAST];
  const more = ["Related stories", "Five foods that raise it without your knowing"];
  const said = "Those who slept for less than five hours were ill more often, she said.";
  expect(main(FIRST, ...page, ...more, "3. Sleep for seven hours", said).slice(-2)).toEqual([
    "heading: 3. Sleep for seven hours",
    `paragraph: ${said}`,
  ]);
});

test("a button's one word goes below a prompt", () => {
  expect(main("Share article", "Share", FIRST, LAST)).toEqual(main(FIRST, LAST));
});

test("who took a picture stays, beside prompts too", () => {
  const credit = "(Image: A. Berg/News24)";
  const line = `${FIRST} Sign up for our newsletter. ${credit} ${LAST}`;
  expect(card(line)).toBe(`${FIRST} ${credit} ${LAST}`);
  const caption = "A combine works through barley at Northam on 24 July © Barn & Field/A. Berg";
  expect(main(FIRST, caption, LAST)).toEqual([
    `paragraph: ${FIRST}`,
    `caption: ${caption}`,
    `paragraph: ${LAST}`,
  ]);
});

test.each([
  ["Anna Berg reports.", "Anna Berg"],
  ["Words and pictures: Anna Berg", "Anna Berg"],
])("among a card's sentences %j is its byline", (signature, byline) => {
  const line = `${FIRST} ${signature} ${LAST} It rained. It snowed. Then the sun came out.`;
  expect(sightingOf(line)?.byline).toBe(byline);
});
