import { expect, test } from "vitest";
import { listArticles, put, untilRead } from "../instance.ts";
import { page } from "../pages.ts";
import { attributesOf, pageAt, textOf } from "./html.ts";

const FERRY = [
  "The ferry to Quarry Island sailed again on Monday after nine weeks in the yard.",
  "Harbour master Odile Marchetti said that 214 passengers were on board.",
  "The mill at Dunholme makes flour.",
  "Its new engine was built at the yard on Quarry Island.",
];

/** An article, and another that names the same person and number. */
async function ferry(): Promise<string> {
  const card = {
    title: "Harbour gets a crane",
    body: "Odile Marchetti showed the crane to 214 guests.",
  };
  await put("main.txt", page({ title: "Ferry sails again", body: FERRY, cards: [card] }));
  await untilRead(1);
  const found = (await listArticles()).find(({ title }) => title === "Ferry sails again");
  return found?.id ?? "";
}

test("a long text has three key points in one line above it, each with the way to its paragraph", async () => {
  const body = [
    ...FERRY,
    "A band played on the quay until the rain came, and then under the roof of the market.",
    "Children who had never seen the engine were shown it before the first bell was rung.",
    "Tickets cost as much as they did before the winter, and will until the end of the year.",
    "In the evening the last of the guests walked home along the wall with their lamps lit.",
  ];
  await put("long.txt", page({ title: "Ferry sails again", body }));
  await untilRead(1);
  const [article] = await listArticles();
  const html = await pageAt(`/articles/${article?.id}`);
  expect(await attributesOf(html, "details.tool", "open")).toEqual([null]);
  const points = await textOf(html, "details.tool li p");
  expect(points).toHaveLength(3);
  for (const point of points) expect(body).toContain(point);
  const ways = await attributesOf(html, "details.tool li a", "href");
  expect(ways).toEqual(points.map((point) => `#b${body.indexOf(point) + 1}`));
});

test("names and numbers are looked up when the reader asks, with the articles that have them", async () => {
  const id = await ferry();
  const before = await pageAt(`/articles/${id}`);
  expect(await textOf(before, "details.tool")).toEqual([]);
  const [way = ""] = await attributesOf(before, "#explain a", "href");
  expect(way).toBe(`/articles/${id}?explain=yes#explain`);
  const html = await pageAt(`/articles/${id}?explain=yes`);
  const lines = await textOf(html, "#explain > ul > li");
  expect(lines).toContainEqual(
    "Odile Marchetti, once here (first in paragraph 2); in 1 other article:Harbour gets a crane",
  );
  expect(lines).toContainEqual(
    "214, once here (first in paragraph 2); in 1 other article:Harbour gets a crane",
  );
});

test("a question is answered once by the article's own words, with the way to them, or not at all", async () => {
  const id = await ferry();
  const asked = await pageAt(`/articles/${id}?ask=How+many+passengers+were+on+board%3F`);
  expect((await textOf(asked, "#ask [role=status] blockquote"))[0]).toBe(FERRY[1]);
  expect(await textOf(asked, "#ask [role=status] > .note")).toEqual([
    "In the article&#39;s own words, chosen by the words of the question.",
  ]);
  expect(await attributesOf(asked, "#ask [role=status] a", "href")).toEqual(["#b2"]);
  expect(await textOf(asked, "#ask ol")).toEqual([]);
  expect(await attributesOf(asked, "#ask-question", "value")).toEqual([
    "How many passengers were on board?",
  ]);
  const nothing = await pageAt(`/articles/${id}?ask=Who+won+the+chess+tournament%3F`);
  expect((await textOf(nothing, "#ask [role=status] > p"))[0]).toBe(
    "No passage has enough of the question&#39;s words.",
  );
});

test.each([
  ["?!", "This question has no word to look for."],
  ["x".repeat(301), "A question takes up to 300 characters."],
])(
  "a question that can't be looked for, %s, comes back with the reason",
  async (question, fault) => {
    const html = await pageAt(`/articles/${await ferry()}?ask=${encodeURIComponent(question)}`);
    expect(await textOf(html, "#ask [role=alert]")).toEqual([fault]);
    expect(await attributesOf(html, "#ask-question", "value")).toEqual([question]);
  },
);

test("where no sentence surely answers a question, what comes near is shown", async () => {
  const id = await ferry();
  const html = await pageAt(`/articles/${id}?ask=Who+is+the+harbour+master+of+Quarry+Island%3F`);
  const [said] = await textOf(html, "#ask [role=status] > p");
  expect(said).toBe("The nearest passages do not state what is asked. Nearest:");
  const near = await textOf(html, "#ask ol blockquote");
  expect(near.toSorted()).toEqual([FERRY[0], FERRY[1], FERRY[3]].toSorted());
});

const ARABIC = [
  "تطوف سينما على ظهر قارب قرى الساحل كل صيف وتعرض الأفلام على شراع القارب.",
  "ويجلس الناس على الرمل أمام شراع القارب ويشاهدون الأفلام حتى منتصف الليل.",
  "وقالت صاحبة الفكرة سلمى الخطيب إن القارب يعود في كل عام إلى قرى الساحل.",
  "ولم يكن في تلك البلدات من قبل مكان واحد تطفأ فيه الأنوار لأجل قصة.",
  "وتحمل الأمهات أطفالهن النائمين إلى البيوت بعد أن تضاء المصابيح من جديد.",
  "ولا يدفع أحد ثمن تذكرة، فالصيادون يجمعون من بيع السمك ما يكفي للوقود.",
  "وفي الخريف تطوى الستارة وتحفظ في مخزن قديم حتى يعود الدفء والهدوء.",
];

test("what is shown of an Arabic article runs from the right, and words are not called names", async () => {
  await put("ar.txt", page({ title: "سينما على ظهر قارب", body: ARABIC }));
  await untilRead(1);
  const [article] = await listArticles();
  const html = await pageAt(`/articles/${article?.id}?explain=yes`);
  expect(await attributesOf(html, "details.tool ul", "dir")).toEqual(["rtl"]);
  expect(await attributesOf(html, "details.tool ul a", "dir")).toContain("ltr");
  expect(await attributesOf(html, "#ask-question", "dir")).toEqual(["auto"]);
  expect(await textOf(html, "#explain h4")).toEqual(["Names", "Frequent words"]);
  const [names] = await textOf(html, "#explain > ul");
  expect(names).toBe("سلمى الخطيب, once here (first in paragraph 3); in no other article.");
  const asked = await pageAt(`/articles/${article?.id}?ask=${encodeURIComponent("متى القارب؟")}`);
  expect(await attributesOf(asked, "#ask blockquote", "dir")).toContain("rtl");
});

test("hashtags of the pages are distinguished from those that are made of the text", async () => {
  const html = await pageAt(`/articles/${await ferry()}`);
  expect(await attributesOf(html, "ul.tags", "aria-label")).toEqual(["Hashtags from the text"]);
  expect(await textOf(html, "ul.tags li")).toContain("#OdileMarchetti");
});
