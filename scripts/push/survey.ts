import { hash } from "node:crypto";
import { countWords } from "../../src/article/summary.ts";
import { readCapture } from "../../src/reader/read-capture.ts";
import { checkContext } from "../../src/storage/inbox/capture-context.ts";
import type { LoadedCapture } from "../capture-files.ts";
import { textTable } from "../tables.ts";
import { format } from "./progress.ts";
import { countReasons } from "./reasons.ts";

/** MAX_CAPTURE_BYTES of an instance that is not configured otherwise. */
const MAX_BYTES = 1_048_576;
const FAULTS_SHOWN = 10;

/** Short, because there is one for each article. */
const digestOf = (text: string) => hash("sha256", text, "base64").slice(0, 12);

/** Reads captures as an instance would, and describes what it would have. */
export function startSurvey() {
  const faults = countReasons();
  const counts = { captures: 0, articles: 0, repeated: 0, cards: 0 };
  /** How many articles have a field, by where it is from. */
  const fields = {
    date: countReasons(),
    outlet: countReasons(),
    author: countReasons(),
    language: countReasons(),
  };
  /** Texts, and texts with their addresses, and the number of texts by headline, as digests. */
  const [seen, headlines] = [new Set<string>(), new Map<string, number>()];

  /** Returns why an instance would reject the capture; null if it would not. */
  function add(origin: string, { bytes, context, bases = {} }: LoadedCapture): string | null {
    if (bytes.length > MAX_BYTES) {
      return `The capture has more than ${MAX_BYTES} bytes, the value of MAX_CAPTURE_BYTES. Leave it out, or raise that.`;
    }
    const { problems, ...checked } = checkContext(context, new Date().toISOString());
    const reading = readCapture(bytes, { ...context, ...checked });
    const { sightings, language } = reading;
    const [main] = sightings;
    if (!main) return reading.problems[0]?.detail ?? "The capture shows no article.";
    counts.captures += 1;
    counts.cards += sightings.filter(({ role }) => role === "card").length;
    if (main.role === "card") return null;
    const { title, source, byline, published, body, flags, spans } = main;
    const text = digestOf(body.map((block) => block.text).join("\n"));
    const isKnown = seen.has(text);
    const addressed = digestOf(`${context.url} ${text}`);
    if (seen.has(addressed)) {
      counts.repeated += 1;
      return null;
    }
    seen.add(text).add(addressed);
    counts.articles += 1;
    const texts = (headlines.get(digestOf(title)) ?? 0) + (isKnown ? 0 : 1);
    headlines.set(digestOf(title), texts);

    const isGiven = published?.basis === "metadata";
    const isDated = isGiven || published?.basis === "relative" || published?.basis === "absolute";
    const given = (key: string) => bases[key] ?? "context";
    if (isDated) fields.date.add(isGiven ? given("publishedAt") : "text", origin);
    if (source !== null) fields.outlet.add(spans.source ? "text" : given("source"), origin);
    const author = byline === context.byline ? given("byline") : "text";
    if (byline !== null) fields.author.add(author, origin);
    if (language !== null) fields.language.add("text", origin);
    for (const [fault, isFound] of [
      ["The article has no date.", !isDated],
      ["The article has no outlet.", source === null],
      ["The headline is the outlet's name.", title === source],
      ["The headline has fewer than 12 characters.", title.length < 12],
      ["The language is not known.", language === null],
      ["The text has fewer than 50 words.", countWords([...body]) < 50],
      ["The text seems to be cut off.", flags.includes("truncated")],
      ["The beginning of the text seems to be missing.", flags.includes("lede-missing")],
      ["A given time or outlet cannot be right, and counts as unknown.", problems.length > 0],
      ["A page with another address has the same text.", isKnown],
      ["Three pages or more have this headline, and other texts.", texts > 2],
    ] as const) {
      if (isFound) faults.add(fault, origin);
    }
    return null;
  }

  function toText(): string {
    const { captures, articles, repeated, cards } = counts;
    const rows = Object.entries(fields).map(([name, { total }]) => {
      const percent = Math.round((total() / articles) * 100) || 0;
      return [`  with ${name}`, format(total()), `${percent} %`];
    });
    const from = Object.values(fields).map(({ sorted }) =>
      sorted().map(([basis, { count }]) => `${basis} ${format(count)}`),
    );
    const lines = textTable(rows).split("\n");
    return [
      `${format(captures)} captures: ${format(articles)} articles, ${format(repeated)} repeated, ${format(cards)} cards of other articles`,
      ...lines.map((line, i) => `${line}   ${from[i]?.join(", ")}`.trimEnd()),
      faults.toText("Likeliest faults", FAULTS_SHOWN).trimEnd(),
    ].join("\n");
  }

  return { add, toText };
}
