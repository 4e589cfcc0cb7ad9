/** Invented pages, letter by letter as the extractor leaves layout `article`. */

type Card = {
  readonly outlet?: string;
  readonly time?: string;
  readonly title: string;
  readonly body?: string;
};

/** A short text of its own for each title: pages that say the same are the same article. */
function textOf(title: string): string {
  return `The council voted on Monday, and ${title.split(" ").toReversed().join(" ")} was seen by all.`;
}

type Page = {
  readonly title?: string;
  readonly body?: readonly string[];
  readonly cards?: readonly Card[];
};

export function page({ title = "Bridge reopens", body = [textOf(title)], cards = [] }: Page) {
  const chrome = [
    "Hashtags",
    "",
    "Try Our AI Features",
    "Explore what Daily8 AI can do for you:",
    "Comments",
    "No comments yet...",
    "Related Articles",
  ];
  const lines = cards.flatMap(({ outlet = "The Bugle", time = "2 hours ago", title, body }) => [
    "",
    "",
    outlet,
    time,
    `- ${outlet}`,
    title,
    ...(body === undefined ? [] : [body]),
  ]);
  return ["", title, ...body, ...chrome, ...lines, ""].join("\n");
}
