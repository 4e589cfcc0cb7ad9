// Copies the viewer of /docs to the static assets. wrangler runs this before it bundles, and the tests before
// they start. Files that are up to date are not written, because a running server would reload.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const FILES = [
  "swagger-ui-bundle.js",
  "swagger-ui-bundle.js.LICENSE.txt",
  "swagger-ui.css",
  "LICENSE",
  "NOTICE",
];

const from = dirname(fileURLToPath(import.meta.resolve("swagger-ui-dist/package.json")));
const to = join(import.meta.dirname, "../assets/docs/swagger-ui");

mkdirSync(to, { recursive: true });
for (const file of FILES) {
  const wanted = readFileSync(join(from, file));
  const target = join(to, file);
  if (!existsSync(target) || !readFileSync(target).equals(wanted)) writeFileSync(target, wanted);
}
