// Broadsheet's own search: the services that routes call, on D1 in workerd.
import { applyCapture } from "../../../src/ingest/apply-capture.ts";
import { NO_FILTERS } from "../../../src/search/filters.ts";
import { parseQuery, type Query } from "../../../src/search/query.ts";
import { listByRelevance } from "../../../src/services/relevance.ts";
import { listArticles } from "../../../src/storage/catalogue/lists.ts";
import { databaseOf, openCatalogue } from "../database.ts";
import { SETTINGS, toInboxReading } from "../growing-corpus.ts";
import type { InventedCapture } from "../invented-corpora.ts";
import { memoryOf, startedProcesses } from "../processes.ts";
import { type Engine, type SearchQuery, toWebSearch } from "./engine.ts";

const PAGE = 1_000;

export async function openBroadsheet(captures: readonly InventedCapture[]): Promise<Engine> {
  const { pids, result } = await startedProcesses("workerd", openCatalogue);
  const { runBatch, close } = result;
  const db = databaseOf(runBatch);
  for (const capture of captures) await applyCapture(db, toInboxReading(capture), SETTINGS);
  return {
    name: "Broadsheet (D1, FTS5)",
    supports: () => true,
    findAll: async (query) => {
      const titles: string[] = [];
      let after: string | null = null;
      do {
        const page = await listArticles(db, {
          filters: NO_FILTERS,
          query: toQuery(query),
          order: "newest",
          after,
          limit: PAGE,
          documents: "listed",
          isCollapsed: false,
          isCounted: false,
        });
        titles.push(...page.rows.map(({ document }) => JSON.parse(document).title as string));
        after = page.next;
      } while (after !== null);
      return titles;
    },
    findBest: (query) =>
      listByRelevance(db, {
        filters: NO_FILTERS,
        query: toQuery(query),
        after: null,
        limit: 20,
        isCollapsed: false,
        isCounted: false,
      }),
    ping: () => db.prepare("SELECT 1").run(),
    diskBytes: async () => (await db.prepare("SELECT 1").run()).meta.size_after,
    memoryBytes: async () => memoryOf(pids),
    close,
  };
}

function toQuery(query: SearchQuery): Query {
  const parsed = parseQuery(toWebSearch(query));
  if (!parsed.query) throw new Error(parsed.error);
  return parsed.query;
}
