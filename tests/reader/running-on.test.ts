import { expect, test } from "vitest";
import { cardOf, read } from "./decoded.ts";
import { LABELS } from "./labels.ts";

/** What goes on where a prompt seems to end, and what belongs to the text behind one. */

const FIRST = "The bridge is open again, the council said on Monday.";
const LAST = "The mayor was the first to cross, and all who came had crossed by noon.";
const ARABIC_FIRST = "قال المجلس إن الجسر مفتوح أمام الناس منذ أمس.";
const ARABIC_LAST = "وأضاف أن أحدا لم ينتظر طويلا عند المدخل.";

const card = (line: string) => cardOf("en", "The Bugle", line);
const arabicCard = (line: string) => cardOf("ar", "صوت الوادي", line);

test.each([
  "Also read: Who could replace Petrov? Six names in the frame",
  "READ MORE: Is the bridge safe? Six names in the frame",
])("a link's title goes on behind its question mark: %j", (link) => {
  expect(card(`${FIRST} ${link} ${LAST}`).text).toBe(`${FIRST} ${LAST}`);
});

test.each([
  "اقرأ أيضا.. من هو كوتة؟ معلومات لا تعرفها عنه",
  "مواضيع ذات صلة: حافلة مدرسية لكل دوار.. حلم مؤجل",
  "موضوعات متعلقة.. المصافي العربية في 2025.. من يربح؟",
])("an Arabic link's title goes on behind its marks: %j", (link) => {
  expect(arabicCard(`${ARABIC_FIRST} ${link} ${ARABIC_LAST}`).text).toBe(
    `${ARABIC_FIRST} ${ARABIC_LAST}`,
  );
});

test.each([
  ["Related: The last days of the old bridge.", card, FIRST, LAST],
  ["SEE ALSO: A bridge for goats.", card, FIRST, LAST],
  ["شاهد: اللحظات الأخيرة من السباق التاريخي.", arabicCard, ARABIC_FIRST, ARABIC_LAST],
  ["للمزيد: خريطة التحالفات البلدية في القرى.", arabicCard, ARABIC_FIRST, ARABIC_LAST],
])("a link that ends as a sentence does goes by its label: %j", (link, cardOf, first, last) => {
  expect(cardOf(`${first} ${link} ${last}`)).toEqual({ text: `${first} ${last}`, dropped: link });
});

test.each([
  [card, "Comments The council gave no date.", "Comments"],
  [card, "Photo Gallery 1 / 12 Why not? Nobody knows.", "Photo Gallery 1 / 12"],
  [arabicCard, "- إعلان - تنطلق السبت بطولة الشطرنج.", "- إعلان -"],
  [arabicCard, "advertisement وتوقع المركز أن يستمر الحر.", "advertisement"],
  [
    arabicCard,
    "اقرأ أيضا.. من هو المدرب وماذا فعل؟ وقال المجلس نعم.",
    "اقرأ أيضا.. من هو المدرب وماذا فعل؟",
  ],
  [arabicCard, "قد يعجبك: وستكون الطريق سالكة.", "قد يعجبك:"],
])("of %o %j only %j goes", (cardOf, line, prompt) => {
  const first = cardOf === card ? FIRST : ARABIC_FIRST;
  expect(cardOf(`${first} ${line}`)).toEqual({
    text: `${first} ${line.slice(prompt.length + 1)}`,
    dropped: prompt,
  });
});

test.each([
  "Comments they posted online were deleted.",
  "Comments They posted online were deleted.",
  "The campaign is called Read More",
])("what only resembles a button's words stays: %j", (text) => {
  expect(card(`${FIRST} ${text}`)).toEqual({ text: `${FIRST} ${text}`, dropped: "" });
});

test("a picture's kind and whose it is go from before an Arabic sentence", () => {
  const text = "أعلنت وزارة الصحة عن خطتها للعام المقبل.";
  expect(arabicCard(`صورة تعبيرية (وكالات) ${text}`)).toEqual({
    text,
    dropped: "صورة تعبيرية (وكالات)",
  });
});

test("a button ends a text that was cut short, and titles behind an outlet's label all go", () => {
  const cut = "A committee will look at overtime, and it must report by";
  expect(card(`${FIRST} ${cut} Show more`)).toEqual({
    text: `${FIRST} ${cut}`,
    dropped: "Show more",
  });
  const titles = "More from The Morning Tab I lost my keys in the sea and found them in a pie";
  expect(card(`${FIRST} ${titles}`)).toEqual({ text: FIRST, dropped: titles });
});

test("a point of a list behind a prompt belongs to what it counts", () => {
  const line = `${FIRST} 1. Cross on foot. 2. Wave to the mayor. Sign up for our newsletter 3. Go home. ${LAST}`;
  expect(card(line)).toEqual({
    text: line.replace("Sign up for our newsletter ", ""),
    dropped: "Sign up for our newsletter",
  });
});

test("the times of a live report stay where they begin its sentences", () => {
  const line = "9:58 The mayor has crossed and waves. 9:41 The band plays on. 9:30 All are here.";
  expect(card(`LIVE ${line}`)).toEqual({ text: line, dropped: "LIVE" });
  expect(card(line)).toEqual({ text: line, dropped: "" });
});

test("the time behind a prompt stays in a live report", () => {
  const first = "9:58 The mayor has crossed and waves.";
  const others = "9:41 The band plays on. 9:30 All of them are here, she says.";
  expect(card(`${first} Sign up for our newsletter ${others}`)).toEqual({
    text: `${first} ${others}`,
    dropped: "Sign up for our newsletter",
  });
});

test("what somebody says stays, whatever it sounds like", () => {
  const said = '"Sign up for our newsletter," the mayor told all who came.';
  expect(card(`${FIRST} ${said} ${LAST}`)).toEqual({
    text: `${FIRST} ${said} ${LAST}`,
    dropped: "",
  });
});

test("times of day on lines of their own are headings of a live report", () => {
  const lines = [
    "4.10pm",
    "The mayor has crossed and waves.",
    "3.55pm",
    "All of them are here, she says.",
  ];
  const [article] = read("Bridge opens", FIRST, ...lines).sightings;
  expect(article?.body.map(({ type, text }) => `${type} ${text}`)).toEqual([
    `paragraph ${FIRST}`,
    ...["heading 4.10pm", "paragraph The mayor has crossed and waves."],
    ...["heading 3.55pm", "paragraph All of them are here, she says."],
  ]);
});

test.each([
  ["Sign in", "Sponsors said they would rewrite the bill."],
  ["Log in", "The red half is the difficult one."],
  ["Read more", "Spain's reservoirs stood at 76 per cent of capacity this week."],
])("what a button says goes before any sentence: %j", (button, sentence) => {
  expect(card(`${FIRST} ${button} ${sentence} ${LAST}`)).toEqual({
    text: `${FIRST} ${sentence} ${LAST}`,
    dropped: button,
  });
});

test("a question and an answer of an interview stay", () => {
  const [article] = read(
    ...["Bridge opens", FIRST, "Q: Why this map?", "A: It shows three lakes.", LAST],
  ).sightings;
  expect(article?.body.map(({ text }) => text)).toEqual([
    ...[FIRST, "Q: Why this map?", "A: It shows three lakes.", LAST],
  ]);
});

test("a line from a place in capitals stays where a link broke it", () => {
  const lines = [
    "KOTA SELASIH: The price of rice will stay the same for a year, said",
    "Agriculture",
    "Minister Halim Yusof.",
  ];
  const [article] = read("Rice", ...lines, LAST).sightings;
  expect(article?.dateline).toBe("KOTA SELASIH");
  expect(article?.body.map(({ text }) => text)).toEqual([lines.join(" "), LAST]);
});

test("a sign at the beginning of a prompt parts it from the quotation before", () => {
  const quotation = '"We waited for eleven years," the mayor said, "and then it rained."';
  const prompt = "🔔 Turn on notifications to get the latest news straight to your phone.";
  expect(card(`${FIRST} ${quotation} ${prompt} ${LAST}`)).toEqual({
    text: `${FIRST} ${quotation} ${LAST}`,
    dropped: prompt,
  });
});

test("a dateline behind a label stays", () => {
  const sentence = "BASRA, Iraq: Talks over the river will go on for a second week.";
  expect(card(`LIVE UPDATES ${sentence} ${LAST}`)).toEqual({
    text: `${sentence} ${LAST}`,
    dropped: "LIVE UPDATES",
  });
});

test("one word before a name stays unless a button says it", () => {
  const sentence = "Vendor Anna Berg, who sells mangoes on the bridge, sold twice as many.";
  expect(card(`${FIRST} ${sentence} ${LAST}`)).toEqual({
    text: `${FIRST} ${sentence} ${LAST}`,
    dropped: "",
  });
});

test.each([
  "Advertisement Law was changed in March, and nobody noticed.",
  "Riverton won the cup again. 20:18 Lakeside won the handball final.",
  "1. Cut the leeks. 2. Roast them until the oven reads gas 6. 3. Serve with bread.",
  "Fact Check - The Bugle could not find proof of what the mayor had said.",
])("prose that looks like a mark, a duration, a point or a byline stays: %j", (prose) => {
  const { text, dropped } = card(`${FIRST} ${prose} ${LAST}`);
  expect({ text, dropped }).toEqual({ text: `${FIRST} ${prose} ${LAST}`, dropped: "" });
});

test("a heading over a question and its answer is one, and no question is", () => {
  const lines = ["The books of the sea", "Were you lonely?", `No. ${FIRST}`, "And now?", LAST];
  const [article] = read("Bridge opens", FIRST, ...lines).sightings;
  expect(article?.body.map(({ type }) => type)).toEqual([
    ...["paragraph", "heading", "paragraph", "paragraph", "paragraph", "paragraph"],
  ]);
});

test.each([
  "(Reporting by Anna Berg in Riverton; Editing by Colin Marsh)",
  "(Reporting by Anna Berg in Riverton) Our Standards: The Norpress Principles of Trust.",
])("who worked on a text goes behind it: %j", (staff) => {
  expect(card(`${FIRST} ${LAST} ${staff}`).text).toBe(`${FIRST} ${LAST}`);
});

test("who distributed a text goes", () => {
  const notice = "Distributed by APO Group on behalf of Riverton Bank.";
  expect(card(`${FIRST} ${LAST} ${notice}`)).toEqual({
    text: `${FIRST} ${LAST}`,
    dropped: notice,
  });
});

test.each([
  ["By Anna Berg", "Anna Berg"],
  ["Anna Berg - The Bugle", "Anna Berg"],
])("the byline %j is read behind a notice", (byline, name) => {
  const notice = "We may earn a commission if you buy something through links on this page.";
  const page = read(
    ...["Main", FIRST, "Hashtags", "", "Try Our AI Features"],
    ...["Explore what Daily8 AI can do for you:", "Comments", "No comments yet..."],
    ...["Related Articles", "The Bugle", "a day ago", "- The Bugle", "Pillows"],
    `${notice} ${byline} I took five pillows on a night train. ${LAST}`,
  );
  expect(page.sightings[1]).toMatchObject({ byline: name });
  expect(page.sightings[1]?.body.map(({ text }) => text)).toEqual([
    ...["I took five pillows on a night train.", LAST],
  ]);
});

test.each([
  ["LAWMAKERS SPLIT OVER BILL TO AUDIT BANK", "Sen. Berg said that he would not vote."],
  ["$149 at Homeport", "The timer is a plain dial."],
  ["Check Price at Harrow Ridge", "The timer is a plain dial."],
  ["Editor's Picks 2 Related", "The final begins in Riverton on Tuesday."],
  ["ADVERTISEMENT - SCROLL TO CONTINUE", "The signal stays up in the north."],
  ["(2:14)", "Two borrowers have gone on to the festival."],
  [">> Must read: Why goats are short of teachers", "The fine was a day's income."],
])("what stands before a sentence without a stop goes by its form: %j", (prompt, sentence) => {
  expect(card(`${FIRST} ${prompt} ${sentence} ${LAST}`)).toEqual({
    text: `${FIRST} ${sentence} ${LAST}`,
    dropped: prompt,
  });
});

test.each([
  "We may earn a commission if you buy through our links.",
  "Prices were right when we published; we may be paid if you order through a shop link.",
  "Our verdicts are our own, but a click on a retailer may bring us revenue.",
])("how an outlet says that shops pay it goes: %j", (disclosure) => {
  expect(card(`${FIRST} ${disclosure} ${LAST}`)).toEqual({
    text: `${FIRST} ${LAST}`,
    dropped: disclosure,
  });
});

test.each([
  "The commission will link our two towns, the minister said on Friday.",
  "The shop earns a cut of each sale, and the goats earn none.",
  '"We buy our bread at the shop and may earn a fee for the links," he said.',
  "WHAT THE GOATS ATE The council has a list of plants.",
  "WHY DID THE MAYOR RESIGN ON MONDAY NIGHT The mayor said she was tired.",
  "THE GOATS MUST NOT HAVE A BRIDGE EVER AGAIN Berg wrote on a wall.",
  "BERG 61 VOSS 62 HOLM 63 LUND 64 STEN 65 DAHL 66 Riverton won.",
  "The US Commission on Monday approved the purchase of the bank.",
  "The Commission told us that shops must order new labels by May.",
  "Flooding may cut road links to our villages, and no one knows when.",
  "Our revenue may fall as retailers close, and the goats know it.",
  "Order at Riverton Crown Court was kept by two goats.",
  "$149 at Best Buy is what Maria Lopez paid for her first phone.",
  "Hackers got into thousands of inboxes before the bank noticed.",
  "Our purchases of grain give farmers a share of the revenue.",
  "Police ask residents to follow Riverton Police on Facebook for news of the flood.",
  "The new software failed to load on election day, and voters waited for hours.",
  "18+ only clubs are closing across the city.",
  "___ More than 20 goats crossed, and one came back.",
  "21+ new homes will be built on the site.",
  "He came 21st, and at 18 he is the youngest of them.",
])("what only looks like it stays: %j", (sentence) => {
  expect(card(`${FIRST} ${sentence} ${LAST}`)).toEqual({
    text: `${FIRST} ${sentence} ${LAST}`,
    dropped: "",
  });
});

test("a wall in the middle of a sentence goes, and the text was cut short", () => {
  const cut =
    "She read from a list of towns where tolls had lasted for forty years, beginning with";
  const wall = "Already a subscriber? Log in to keep reading.";
  const [, article] = read(...pageOf(`${FIRST} ${cut} ${wall}`)).sightings;
  expect(article?.body.map(({ text }) => text)).toEqual([FIRST, cut]);
  expect(article?.flags).toEqual(["truncated"]);
});

test.each([
  "أطلقت الوزارة تطبيقا جديدا لمتابعة آخر الأخبار على واتساب.",
  "ودعت الهيئة الناس إلى زيارة موقعها للاطلاع على المزيد من التفاصيل.",
])("what an Arabic sentence ends in is no wall: %j", (last) => {
  expect(arabicCard(`${ARABIC_FIRST} ${last}`).text).toBe(`${ARABIC_FIRST} ${last}`);
});

test("an answer that begins as a byline does is none", () => {
  const text = `${FIRST} Who sang it best? By Anna Berg.`;
  const [, article] = read(...pageOf(text)).sightings;
  expect(article?.byline).toBe(null);
  expect(article?.body.map(({ text }) => text).join(" ")).toBe(text);
});

test("names of a list, each with what is said of it, are no dateline", () => {
  const list = "Formby: An hour by train, with squirrels thrown in.";
  const others = "Lytham: Grass, a windmill and not much sand. Talacre: A lighthouse on the beach.";
  const [, article] = read(...pageOf(`${list} ${others}`)).sightings;
  expect(article?.dateline).toBe(null);
});

test("an agency's mark of the end goes", () => {
  expect(arabicCard(`${ARABIC_FIRST} ${ARABIC_LAST} // انتهى //`)).toEqual({
    text: `${ARABIC_FIRST} ${ARABIC_LAST}`,
    dropped: "// انتهى //",
  });
  expect(arabicCard(`${ARABIC_FIRST} ${ARABIC_LAST} (النهاية) خ م / ف ب`).text).toBe(
    `${ARABIC_FIRST} ${ARABIC_LAST}`,
  );
});

test("the address of a tweet's picture goes where no tweet is", () => {
  const picture = "pic.twitter.com/Xk29ab7QzL";
  expect(card(`${FIRST} ${picture} ${LAST}`)).toEqual({
    text: `${FIRST} ${LAST}`,
    dropped: picture,
  });
});

test.each([
  "Stay away folks. #storm pic.twitter.com/Xk29ab7QzL — Goat News (@goatnews_x) June 19, 2025",
  "Sign up, they said #storm — Goat News (@goatnews_x) June 19, 2025",
])("the tweet %j stays whole", (tweet) => {
  expect(card(`${FIRST} ${tweet} ${LAST}`).text).toBe(`${FIRST} ${tweet} ${LAST}`);
});

function pageOf(line: string): string[] {
  return ["Main", ...LABELS.en, "The Bugle", "a day ago", "- The Bugle", "Goats", line];
}
