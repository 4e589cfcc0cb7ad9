import fc from "fast-check";
import { LABELS, SPACED_LABELS } from "./labels.ts";

/** A page as drawn: what is on it, and the text of its capture. */
export type DrawnPage = {
  readonly layout: "article" | "article-with-images" | "hashtag-listing" | "bare";
  readonly language: "en" | "ar";
  readonly articles: readonly DrawnArticle[];
  readonly text: string;
};
type DrawnArticle = {
  readonly title: string;
  readonly source: string | null;
  readonly time: string | null;
  readonly category: string | null;
  readonly hashtag: string | null;
  readonly sentences: readonly string[];
};
type Language = DrawnPage["language"];

/** Words of no call to a reader, and of no language either. */
const words = {
  en: fc.stringMatching(/^[bdfgklmnprstvz][aeiou][bdfgklmnprtvz][aou][bdfgklmnprtvz]a$/),
  ar: fc.stringMatching(/^[بتثجحخدذرزسشصضطظ][اوي][بتثجحخدذرزسشصضطظ]{2}[اوي][نلمر]$/),
};

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

const sentences = {
  en: fc
    .tuple(
      words.en,
      words.en,
      fc.constantFrom("", ", as they saw it", " (the old one)", " – at last"),
    )
    .map(([a, b, more]) => `The ${a} of the town was seen with the ${b} on Monday${more}.`),
  ar: fc
    .tuple(words.ar, words.ar, fc.constantFrom("", "، كما قيل", " (القديم)"))
    .map(([a, b, more]) => `رأى الناس في المدينة ${a} مع ${b} أمس${more}.`),
};
const titles = {
  en: fc.tuple(words.en, words.en).map(([a, b]) => `${capital(a)} meets the ${b} of the town`),
  ar: fc.tuple(words.ar, words.ar).map(([a, b]) => `${a} يلتقي ${b} في المدينة`),
};
const outlets = fc.oneof(
  words.en.map((word) => `The ${capital(word)} Post`),
  words.ar.map((word) => `صوت ${word}`),
);
const times = {
  en: fc.constantFrom(
    "a few seconds ago",
    "36 minutes ago",
    "an hour ago",
    "7 days ago",
    "19-07-2025",
  ),
  ar: fc.constantFrom("منذ ساعة واحدة", "منذ 2 ساعات", "منذ ٥ أيام", "٠٣-٠٥-٢٠٢٥", "19-07-2025"),
};

function articlesIn(language: Language) {
  const article = fc.record({
    title: titles[language],
    source: outlets,
    time: times[language],
    category: fc.option(fc.constantFrom("General", "Politics", "Sport", "Health")),
    sentences: fc.array(sentences[language], { maxLength: 5 }),
  });
  return fc.array(article, { minLength: 1, maxLength: 5 });
}
type Article = { source: string; time: string } & Omit<DrawnArticle, "hashtag">;

const triplet = ({ source, time, title, sentences }: Article) => [
  source,
  time,
  `- ${source}`,
  title,
  ...(sentences.length > 0 ? [sentences.join(" ")] : []),
];
const bulletCard = ({ source, time, category, title, sentences }: Article) => [
  title,
  title,
  "",
  source,
  "",
  `time${time}`,
  "",
  ...(category === null ? [] : [`  • ${category}`]),
  `  • ${source}`,
  "",
  title,
  "",
  sentences.join(" "),
  "",
];

/** Pages of each layout in each language, with and without what may be missing. */
export const drawnPages: fc.Arbitrary<DrawnPage> = fc
  .constantFrom<Language>("en", "ar")
  .chain((language) =>
    fc.record({
      language: fc.constant(language),
      layout: fc.constantFrom("article", "article-with-images", "hashtag-listing", "bare"),
      all: articlesIn(language),
      blanks: fc.nat({ max: 2 }),
      eol: fc.constantFrom("\n", "\r\n"),
      first: fc.boolean(),
      second: fc.boolean(),
    }),
  )
  .map(({ language, layout, all, blanks, eol, first, second }) => {
    const [main, ...cards] = all;
    const gap = Array.from({ length: blanks }, () => "");
    const bare = { source: null, time: null, category: null, hashtag: null };
    const plain = { category: null, hashtag: null };
    const pages = {
      article: {
        lines: [
          ...gap,
          main?.title ?? "",
          ...(main?.sentences ?? []),
          ...LABELS[language].slice(first ? 0 : 1),
          ...cards.flatMap((c) => [...gap, ...triplet(c)]),
        ],
        articles: all.map((a, i) => ({ ...a, ...plain, ...(i === 0 && bare) })),
      },
      "article-with-images": {
        lines: [
          "logo",
          main?.title ?? "",
          "",
          main?.title ?? "",
          "",
          ...(first ? [`${main?.source}${main?.time}`] : []),
          ...(main?.sentences ?? []),
          ...(second ? ["Orange background", ""] : []),
          ...SPACED_LABELS[language],
          ...cards.flatMap(bulletCard),
        ],
        articles: all.map((a, i) => ({
          ...a,
          hashtag: null,
          ...(i === 0 && (first ? plain : bare)),
        })),
      },
      "hashtag-listing": {
        lines: [
          "logo",
          ...(first ? ["#", ""] : []),
          "Latest news with #OldTown",
          "",
          ...all.flatMap(bulletCard),
        ],
        articles: all.map((a) => ({ ...a, hashtag: "OldTown" })),
      },
      bare: {
        lines: [...gap, main?.title ?? "", ...(main?.sentences ?? [])],
        articles: all.slice(0, 1).map((a) => ({ ...a, ...bare })),
      },
    };
    const { lines, articles } = pages[layout];
    return { layout, language, articles, text: lines.join(eol) };
  });
