import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readD1Migrations } from "@cloudflare/vitest-plugin";
import { convertV4MiniflareOptions, Miniflare } from "miniflare";
import { wordingOf } from "../src/article/identity.ts";
import { readCapture } from "../src/capture/read.ts";
import type { Read } from "../src/catalogue/commit.ts";
import { takeTurn } from "../src/ingest/turn.ts";
import { type InventedCapture, inventCapture } from "./corpus.ts";
import { ROOT } from "./wrangler.ts";

export function said({ text, ...context }: InventedCapture): Read {
  const reading = readCapture(new TextEncoder().encode(text), context);
  return {
    object: { ...context, version: context.name, etag: context.name, size: text.length, uploadedAt: "2025-01-01T00:00:00.000Z" },
    reading,
    sightings: reading.sightings.map((sighting) => ({ sighting, wording: wordingOf(sighting, reading.language) })),
    removes: [],
  };
}
const folder = await mkdtemp(join(tmpdir(), "broadsheet-"));
const miniflare = new Miniflare({
  ...convertV4MiniflareOptions({ modules: true, script: "export default {}", d1Databases: { CATALOGUE: "c" }, compatibilityDate: "2026-10-01" }),
  resourcePersistencePath: folder,
});
const db = await miniflare.getD1Database("CATALOGUE") as unknown as D1Database;
for (const { queries } of await readD1Migrations(join(ROOT, "src/catalogue/migrations"))) for (const q of queries) await db.prepare(q).run();
const settings = { now: Date.parse("2026-01-01T00:00:00Z"), retentionDays: 0 };
let articles = 0; let seed = 1;
for (let i = 0; i < +(process.argv[2] ?? 12); i++) {
  const t = performance.now();
  const read = said(inventCapture(seed++, { cards: 990, characters: 300 }));
  const t1 = performance.now();
  const rows = await takeTurn(db, read, settings);
  articles += read.sightings.length;
  console.log(articles, "read", (t1 - t).toFixed(0), "turn", (performance.now() - t1).toFixed(0), "rows", rows, read.reading.problems);
}
const spy: D1Database = new Proxy(db, { get(t, k) { const v = Reflect.get(t,k); if (k==='prepare') return (q: string)=>wrap(t.prepare(q), q); if (k==='batch') return async (st: any[])=>{const t0=performance.now(); const r=await t.batch(st.map(x=>x.__raw??x)); console.log('  batch', st.length, (performance.now()-t0).toFixed(1), r.map(x=>x.meta.duration+'/'+x.meta.rows_read+'/'+x.meta.rows_written).join(' ')); return r}; return typeof v==='function'?v.bind(t):v}});
function wrap(s: any, q: string): any { return new Proxy(s, { get(t,k){ if(k==='__raw') return t; const v=Reflect.get(t,k); if(k==='bind') return (...a: any[])=>wrap(t.bind(...a), q); if(k==='all') return async()=>{const t0=performance.now(); const r=await t.all(); console.log('  all', q.slice(0,40).replace(/\n/g,' '), (performance.now()-t0).toFixed(1), r.meta.duration, r.meta.rows_read, r.results.length, JSON.stringify(r.results).length); return r}; return typeof v==='function'?v.bind(t):v } }) }
for (let i=0;i<6;i++){
  const cap = inventCapture(900_000+i, { cards: 3, characters: 4000 });
  const t1 = performance.now();
  const read = said(cap);
  const t2 = performance.now();
  const rows = await takeTurn(spy, read, settings);
  console.log(cap.text.length, read.sightings.length, "read", (t2-t1).toFixed(1), "turn", (performance.now()-t2).toFixed(1), rows);
}
await miniflare.dispose(); await rm(folder, { recursive: true });
