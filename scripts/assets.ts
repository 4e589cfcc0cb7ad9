// Copies the viewer of /docs and the modules of /desk to the static assets. wrangler runs this before it bundles, and the
// tests before they start. Files that are up to date are not written, because a running server would reload.
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

const viewer = dirname(fileURLToPath(import.meta.resolve("swagger-ui-dist/package.json")));
for (const file of FILES) copy(viewer, "docs/swagger-ui", file);
const desk = join(import.meta.dirname, "../src/web/desk");
for (const file of ["desk.mjs", "fill.mjs"]) copy(desk, "desk", file);

function copy(from: string, folder: string, file: string): void {
  const wanted = readFileSync(join(from, file));
  const to = join(import.meta.dirname, "../assets", folder, file);
  if (existsSync(to) && readFileSync(to).equals(wanted)) return;
  mkdirSync(dirname(to), { recursive: true });
  writeFileSync(to, wanted);
}
