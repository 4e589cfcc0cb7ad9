// PostgreSQL's full-text search: a GIN index on a weighted tsvector of title and text.
import { execFile, spawn } from "node:child_process";
import { chown, mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { promisify } from "node:util";
import { Client } from "pg";
import { descendantsNamed, memoryOf } from "../processes.ts";
import { type Engine, type SearchedArticle, type SearchQuery, toWebSearch } from "./engine.ts";

/** Where Debian's package installs the server, one folder for each version. */
const VERSIONS = "/usr/lib/postgresql";
const START_MILLISECONDS = 20_000;
/** PostgreSQL does not run as root; Debian's user "nobody". */
const UNPRIVILEGED = 65_534;

const SCHEMA = `
  CREATE TABLE articles (
    title text NOT NULL, body text NOT NULL,
    words tsvector GENERATED ALWAYS AS (setweight(to_tsvector('english', title), 'A') ||
      setweight(to_tsvector('english', body), 'B')) STORED
  );
  CREATE INDEX articles_words ON articles USING gin (words);`;

const MATCHES = `SELECT title FROM articles, websearch_to_tsquery('english', $1) q WHERE words @@ q`;

/** Null if PostgreSQL is not installed. */
export async function openPostgresql(articles: readonly SearchedArticle[]): Promise<Engine | null> {
  const versions = await readdir(VERSIONS).catch(() => []);
  const version = versions.toSorted((a, b) => Number(a) - Number(b)).at(-1);
  if (version === undefined) return null;
  const bin = join(VERSIONS, version, "bin");
  const folder = await mkdtemp(join(tmpdir(), "broadsheet-"));
  const user =
    process.getuid?.() === 0
      ? { uid: UNPRIVILEGED, gid: UNPRIVILEGED, cwd: folder }
      : { cwd: folder };
  if (user.uid !== undefined) await chown(folder, user.uid, user.gid);
  const data = join(folder, "data");
  await promisify(execFile)(
    join(bin, "initdb"),
    ["-D", data, "-U", "bench", "-A", "trust", "-E", "UTF8", "--locale=C"],
    user,
  );
  const server = spawn(
    join(bin, "postgres"),
    ["-D", data, "-k", folder, "-c", "listen_addresses="],
    {
      ...user,
      stdio: "ignore",
    },
  );
  const client = await connect(folder);
  await client.query(SCHEMA);
  await client.query(
    "INSERT INTO articles (title, body) SELECT * FROM unnest($1::text[], $2::text[])",
    [articles.map(({ title }) => title), articles.map(({ body }) => body)],
  );
  await client.query("VACUUM ANALYZE articles");
  const titles = async (query: SearchQuery, end: string) => {
    const { rows } = await client.query<{ title: string }>(`${MATCHES} ${end}`, [
      toWebSearch(query),
    ]);
    return rows.map(({ title }) => title);
  };
  return {
    name: `PostgreSQL ${version} (GIN)`,
    supports: () => true,
    findAll: (query) => titles(query, ""),
    findBest: (query) => titles(query, "ORDER BY ts_rank(words, q) DESC LIMIT 20"),
    ping: () => client.query("SELECT 1"),
    diskBytes: async () => {
      const sql = "SELECT pg_total_relation_size('articles') AS bytes";
      return Number((await client.query(sql)).rows[0].bytes);
    },
    memoryBytes: async () => memoryOf(descendantsNamed("postgres")),
    close: async () => {
      await client.end();
      const end = new Promise((resolve) => server.once("exit", resolve));
      server.kill("SIGINT");
      await end;
      await rm(folder, { recursive: true });
    },
  };
}

async function connect(folder: string): Promise<Client> {
  const end = Date.now() + START_MILLISECONDS;
  for (;;) {
    const client = new Client({ host: folder, user: "bench", database: "postgres" });
    try {
      await client.connect();
      return client;
    } catch (error) {
      if (Date.now() > end) throw error;
      await wait(100);
    }
  }
}
