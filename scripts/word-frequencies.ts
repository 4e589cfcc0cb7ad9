import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { CLASS_STEP, swapLetters } from "../src/story/word-frequencies.ts";
import { stemOf } from "../src/text/stems.ts";
import { wordsOf } from "../src/text/words.ts";

/**
 * Makes the tables of word frequencies in src/story/data/word-frequencies.json: `node scripts/word-frequencies.ts FOLDER…`
 *
 * Each folder has `.ndjson` files with a news report per line: `{"text", "language", "source"}`, where `source` is a
 * key of SOURCES. The texts stay outside the repository. Only counts of words are taken from them.
 */

/** Where the reports come from, and on which terms. */
const SOURCES: Readonly<Record<string, string>> = {
  "article-bias-prediction":
    "ramybaly/Article-Bias-Prediction on GitHub (Baly et al. 2020), Apache 2.0: outlets of the United States, 2012–2020; at most 120 of a topic",
  "reuters-21578":
    "Reuters-21578 (Lewis 1997), CC BY 4.0 in the UCI repository: business news, 1987; every third report",
  bbc: "ZitRos/news-articles-dataset on GitHub, MIT: BBC News, 2004–2005",
  wikinews: "vanatteveldt/wikinews on GitHub, CC BY 2.5: Wikinews, 2019–2020",
  "ant-1.1":
    "ANT Corpus 1.1 (Chouigui et al. 2017), antcorpus/antcorpus.data on GitHub, Apache 2.0: Jawhara FM, 2015–2017",
  "ant-2.1":
    "ANT Corpus 2.1 (Chouigui et al. 2018), antcorpus/antcorpus.multisource.data on GitHub, use with citation: Al Arabiya, BBC, CNN, France 24 and Sky News in Arabic, 2018",
};

/** Both tables together have at most this many bytes. */
const MAX_BYTES = 100_000;
const STEMS: Readonly<Record<string, number>> = { en: 7_500, ar: 3_650 };
const FILE = join(import.meta.dirname, "../src/story/data/word-frequencies.json");

type Counts = {
  readonly documents: Map<string, number>;
  readonly perSource: Map<string, number>;
};

const counts = countDocuments(process.argv.slice(2));
const tables = Object.entries(STEMS).map(([language, stems]) => {
  const counted = counts.get(language);
  if (!counted) throw new Error(`The folders have no reports with the language "${language}".`);
  const table = tableOf(counted, stems);
  const classes = language === "ar" ? table.classes.map(swapLetters) : table.classes;
  return [language, { ...table, classes }] as const;
});
const json = `${JSON.stringify(Object.fromEntries(tables), null, 2)}\n`;
const bytes = Buffer.byteLength(json);
if (bytes > MAX_BYTES)
  throw new Error(`The tables have ${bytes} bytes. Lower the number of stems.`);
writeFileSync(FILE, json);
console.log(`Wrote ${tables.length} tables of ${bytes} bytes together.`);

function countDocuments(folders: readonly string[]): Map<string, Counts> {
  const languages = new Map<string, Counts>();
  for (const folder of folders) {
    for (const file of readdirSync(folder).filter((name) => name.endsWith(".ndjson"))) {
      for (const line of readFileSync(join(folder, file), "utf8").split("\n")) {
        if (!line) continue;
        const { text, language, source } = JSON.parse(line);
        const counted = languages.get(language) ?? { documents: new Map(), perSource: new Map() };
        languages.set(language, counted);
        add(counted.perSource, source);
        const stems = new Set(wordsOf(text).map(({ folded }) => stemOf(folded)));
        for (const stem of stems) if (stem && !/\d/.test(stem)) add(counted.documents, stem);
      }
    }
  }
  return languages;
}

function add(counted: Map<string, number>, key: string): void {
  counted.set(key, (counted.get(key) ?? 0) + 1);
}

/** Returns the most frequent stems, a string per class, and where the reports come from. */
function tableOf({ documents, perSource }: Counts, stems: number) {
  const total = [...perSource.values()].reduce((sum, count) => sum + count, 0);
  const kept = [...documents].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).slice(0, stems);
  const classes: string[][] = [];
  for (const [stem, count] of kept) {
    const at = Math.round(Math.log(total / count) / CLASS_STEP);
    while (classes.length <= at) classes.push([]);
    classes[at]?.push(stem);
  }
  return {
    sources: [...perSource].map(([source, count]) => `${SOURCES[source]}: ${count}`),
    classes: classes.map((each) => each.sort().join(" ")),
  };
}
