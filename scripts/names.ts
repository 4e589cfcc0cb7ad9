// Writes the given names of scripts/learning/given-names.txt, one a line, where the reader has them: as a Bloom filter.

import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { writtenFilter } from "../src/reader/credits/bloom-filter.ts";
import { ROOT } from "./wrangler.ts";

/** Of other words less than one in a thousand is taken for a name. */
const BITS_OF_NAME = 16;

const list = await readFile(join(ROOT, "scripts/learning/given-names.txt"), "utf8");
const names = list.trim().split("\n");
await writeFile(
  join(ROOT, "src/reader/credits/written-given-names.ts"),
  `/** Made by \`npm run names\`, of scripts/learning/given-names.txt: a Bloom filter. */

export const GIVEN_NAMES =
  ${JSON.stringify(writtenFilter(names, BITS_OF_NAME))};
`,
);
console.log(`${names.length} given names`);
