// Takes the README's screenshot: the front page that `npm start` serves after it has read seeds/.
//   npx node scripts/screenshot.ts
import { mkdtempDisposable, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { findChromium } from "../tests/browser/chromium.ts";
import { startServer } from "./local-server.ts";
import { ROOT } from "./wrangler.ts";

const FILE = "docs/front-page.png";
const VIEWPORT = { width: 1120, height: 640 };
/** Every visitor of the README loads the screenshot. */
const MAX_BYTES = 150_000;

await using state = await mkdtempDisposable(join(tmpdir(), "broadsheet-screenshot-"));
await using server = await startServer(join(ROOT, "scripts/start.ts"), state.path);
const image = await takeScreenshot(server.url);
if (image.length > MAX_BYTES) {
  throw new Error(`The screenshot has ${image.length} bytes; ${MAX_BYTES} are allowed.`);
}
await writeFile(join(ROOT, FILE), image);
console.log(`${FILE}: ${image.length} bytes`);

async function takeScreenshot(url: string): Promise<Buffer> {
  const { executablePath, env } = await findChromium();
  const browser = await chromium.launch({ executablePath, env: { ...process.env, ...env } });
  try {
    const page = await browser.newPage({ viewport: VIEWPORT, colorScheme: "light" });
    await page.goto(url);
    return await page.screenshot();
  } finally {
    await browser.close();
  }
}
