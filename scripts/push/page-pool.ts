import { availableParallelism } from "node:os";
import Tinypool from "tinypool";
import { extractHtmlPage, type HtmlArticle } from "./html-page.ts";

type Page = Parameters<typeof extractHtmlPage>;

const THREADS = Math.min(availableParallelism(), 8);
const PAGE_SECONDS = 30;
const pool = new Tinypool({
  filename: import.meta.filename,
  minThreads: 0,
  maxThreads: THREADS,
  // Threads that wait do not keep the process alive, and to start one takes most of a second.
  idleTimeout: 2 ** 31 - 1,
  // A page that needs more ends its thread, and not the whole push. Small young generations halve its memory.
  resourceLimits: { maxOldGenerationSizeMb: 1_024, maxYoungGenerationSizeMb: 16 },
});
let free = THREADS;
const waiting: (() => void)[] = [];

/** Is called in a thread. */
export default (page: Page) => extractHtmlPage(...page);

/**
 * Extracts the article of a saved page in a thread, so that pages are parsed while others are uploaded. Throws the
 * errors of `extractHtmlPage()`, and one for a page that takes longer than `seconds`, whose thread is replaced.
 */
export async function extractInThread(
  bytes: Page[0],
  known: Page[1] = {},
  seconds = PAGE_SECONDS,
): Promise<HtmlArticle> {
  // The pool's own queue would count the time in which a page waits for a thread.
  if (free > 0) free -= 1;
  else await new Promise<void>((resolve) => waiting.push(resolve));
  const signal = AbortSignal.timeout(seconds * 1000);
  // Only the page goes to the thread, and not the larger buffer that it can be a part of.
  const page = new Uint8Array(bytes);
  try {
    return await pool.run([page, known], { signal, transferList: [page.buffer] });
  } catch (error) {
    if (!signal.aborted) throw error;
    throw new Error(`The page takes more than ${seconds} s. Save its text as a .txt file.`);
  } finally {
    const next = waiting.shift();
    if (next) next();
    else free += 1;
  }
}
