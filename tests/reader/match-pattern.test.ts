import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { PATTERNS } from "../../src/reader/data/patterns.ts";
import { findPattern, MAX_PROMPT_CHARACTERS } from "../../src/reader/steps/patterns.ts";

const kindOf = (text: string) => findPattern(text)?.kind ?? null;

test("there are at most 90 patterns, sorted by kind", () => {
  expect(PATTERNS.length).toBeLessThanOrEqual(90);
  const kinds = PATTERNS.map(({ kind }) => kind);
  expect(kinds).toEqual(kinds.toSorted());
});

test("no two patterns have the same example", () => {
  expect(new Set(PATTERNS.map(({ example }) => example)).size).toBe(PATTERNS.length);
});

test.each(PATTERNS.map((pattern) => [pattern.example, pattern] as const))(
  "%j is matched by the pattern that it is an example of",
  (example, pattern) => {
    expect(findPattern(example)).toBe(pattern);
  },
);

/** Forms of outlets that nobody has seen, which the slots of the patterns are for. */
const PROMPTS = {
  advertisement: [
    "- Advertisement -",
    "ADVERTISEMENT",
    "Advertisement Advertisement",
    "Presented by",
  ],
  "affiliate notice": ["The Bugle may earn a commission."],
  "page control": [
    "Article continues after advertisement",
    "▼ Story continues below ▼",
    "Share this story",
    "Share via email",
    "Facebook | Twitter | WhatsApp",
    "Comments (12)",
    "Leave a comment",
    "SHOW LESS",
    "Copy link",
  ],
  "cookie notice": ["Accept all cookies", "This content may use cookies and other means."],
  "copyright notice": [
    "Copyright © 2025 Riverton Media Ltd",
    "(c) The Bugle. All Rights Reserved.",
  ],
  "form message": [
    "Enter your email address",
    "Loading…",
    "Sorry, an error occurred. Please try again.",
  ],
  link: [
    "» READ MORE",
    "Read More »",
    "READ ALSO: Mayor opens the new bridge",
    "Related | Who pays for the ferry?",
    "WATCH: Goats cross the bridge",
    "Related Articles",
    "To read the whole ruling, click here.",
    "اقرأ المزيد",
  ],
  "player notice": ["Watch live", "Listen to this story", "Click here to watch the video"],
  "subscription prompt": [
    "SUBSCRIBE NOW!",
    "Sign up",
    "Sign up to Anna Berg’s weekly newsletter, free every Friday.",
    "Subscribe to our YouTube channel",
    "Follow us on Instagram",
    "Follow The Bugle on X",
    "Get breaking news sent straight to your phone",
    "Log in to continue reading",
    "انضم إلى قناتنا على تلغرام",
  ],
} as const;

describe.each(Object.entries(PROMPTS))("of the kind %s", (kind, prompts) => {
  test.each(prompts)("%j is a prompt", (prompt) => {
    expect(kindOf(prompt)).toBe(kind);
  });
});

/** What has a prompt's words and is an article's. */
const PROSE = [
  // Short quotations, and who says it
  '"Read more: it helps," she wrote.',
  "‘Sign up for our newsletter’ was all that he read.",
  "«اشترك الآن»",
  "قال اشترك في نشرتنا البريدية ثم مضى.",
  // Orders, recipes, directions, advice on money
  "Share the dough between two bowls.",
  "We use chocolate cookies for the base.",
  "These cookies are best on the day they are baked.",
  "Go past the church.",
  "Watch the milk closely.",
  "Skip the sauce if you must.",
  "Buy Riverton Steel below 40 and sell above 52.",
  "Buy the dip, sell the rally.",
  "Follow the river north for a mile.",
  "Join the queue and wait.",
  "Sign up for flood alerts from the council.",
  "Register now to vote on 4 May.",
  "Download the app and scan the ticket.",
  "Try refreshing the page.",
  "1. Sign up for a newsletter on gardening.",
  "We use cookies as the base of the cheesecake.",
  "These cookies you can bake the day before.",
  "For more than a decade, news crews who visit the valley have had to walk.",
  "Create an account to save for your retirement.",
  "Log in to view your tax return.",
  "Get the code sent to your phone.",
  "Copyright 2019 was the year of the dispute.",
  "You have successfully signed up 400 volunteers.",
  "Subscribe to the theory that all news is bad.",
  "We have changed our privacy policy twice this year.",
  "There are links in our report that the commission ignored.",
  "Enter your email address on no account, banks warn.",
  // Columnists
  "I’m an old reader of small print.",
  "I would like to receive an apology.",
  "Something went wrong.",
  "What next?",
  "Like many on Twitter, I laughed.",
  // Headings in capitals, and of one word
  "WATCH AND WAIT",
  "MORE GOATS THAN PEOPLE",
  "RELATED CRIMES",
  "Facebook",
  "Facebook post",
  "Live",
  "Privacy settings",
  "Top picks",
  // Prompts as a topic
  "The newsletter has ten thousand readers.",
  "Subscriptions to our paper rose by a third.",
  "Cookies will be blocked from March in most browsers.",
  "Advertising on buses is banned.",
  "The advertisement cost nine million crowns.",
  "A commission on links between banks will report in May.",
  "All rights reserved to the king were abolished in 1848.",
  "Support for independent journalism is falling.",
  "Copyright law is old.",
  "By entering the race, runners agree to a test.",
  "If you are a mobile subscriber, your bill will rise.",
  "Read more than one paper.",
  "Read more books, the minister urged.",
  "Related: three crimes, two thefts and a fire.",
  "The video is not available to the public.",
  // Captions, credits and notes, which are doubtful
  "© Riverton Picture Agency",
  "Copyright Anna Berg",
  "Goats cross the new bridge in Riverton while the mayor looks on. Riverton Pictures, all rights reserved.",
  "Email: desk@bugle.example",
  "Editor’s note: This story has been updated.",
  "Follow him on Twitter.",
  // Arabic: words that are a prompt's elsewhere
  "تابعنا على مدى أسابيع عمل اللجنة.",
  "عرض المتحف لوحات نادرة.",
  "سجل الفريق هدفين في الشوط الأول.",
  "إعلان نتائج الانتخابات غدا",
  // Sentences of the article that have run into a prompt
  "READ MORE: Goats cross the bridge The mayor opened it on Monday.",
  "Sign up for our newsletter The mayor opened the new bridge on Monday.",
  "Read our privacy policy Riverton council opened the new bridge on Monday.",
  "Advertisement The mayor opened the bridge.",
];

test.each(PROSE)("%j stays", (text) => {
  expect(findPattern(text)).toBeNull();
});

test("a prompt as long as allowed is one, and a longer one may have prose behind it and stays", () => {
  const prompt = (length: number) =>
    `${"Sign up for our newsletter, ".padEnd(length, "and so on ").slice(0, length - 1)}.`;
  expect(prompt(MAX_PROMPT_CHARACTERS)).toHaveLength(MAX_PROMPT_CHARACTERS);
  expect(kindOf(prompt(MAX_PROMPT_CHARACTERS))).toBe("subscription prompt");
  expect(findPattern(prompt(MAX_PROMPT_CHARACTERS + 1))).toBeNull();
});

describe("of whatever is made from prompts' and other words", () => {
  const examples = PATTERNS.map(({ example }) => example);
  const words = examples.flatMap((example) => example.split(" "));
  const marks = ['"', "“", "”", "«", "»", "„", "-", "…", ":", "’", "The mayor", "قال", "2025"];
  const text = fc
    .array(fc.oneof(fc.constantFrom(...examples), fc.constantFrom(...words, ...marks)), {
      maxLength: 6,
    })
    .map((parts) => parts.join(" "));

  test("nothing with a quotation is a prompt", () => {
    fc.assert(
      fc.property(text, (made) => {
        if (findPattern(made)) expect(made).not.toMatch(/["“”„«]/);
      }),
      { numRuns: 2000 },
    );
  });

  test("white space around it changes nothing", () => {
    const space = fc.stringMatching(/^[ \t\n\u00A0]{0,5}$/);
    fc.assert(
      fc.property(space, text, space, (before, made, after) => {
        expect(findPattern(before + made + after)).toBe(findPattern(made));
      }),
      { numRuns: 1000 },
    );
  });
});
