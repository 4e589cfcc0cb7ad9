import { createHash } from "node:crypto";
import { createReadStream, createWriteStream } from "node:fs";
import { rename } from "node:fs/promises";
import { buffer } from "node:stream/consumers";
import { pipeline } from "node:stream/promises";
import { createGunzip, createGzip } from "node:zlib";
import { extract, pack } from "tar-stream";
import { z } from "zod";

/**
 * The file of a backup, a .tar.gz that is written and read as a stream. Each page of objects is an index,
 * `index/000001.json`, which has the SHA-256 of each object, and an entry per object, `inbox/NAME`. `manifest.json` is
 * the last entry and has the SHA-256 of all indexes: an archive without it is incomplete.
 */

const FORMAT = 1;
/** Twice what GET /v1/inbox returns at once. A larger entry is not from a backup. */
const MAX_ENTRY_BYTES = 16_777_216;

export const inboxObject = z.object({
  name: z.string(),
  seenAt: z.string(),
  metadata: z.record(z.string(), z.string()),
});
const index = z.array(inboxObject.extend({ sha256: z.string() }));
const manifestSchema = z.object({
  format: z.literal(FORMAT),
  createdAt: z.string(),
  url: z.string(),
  /** What /v1/status said of the deployment. */
  status: z.looseObject({ migrations: z.array(z.string()) }),
  objectCount: z.int(),
  /** Names of objects that a backup can't have. */
  omitted: z.array(z.string()),
  indexSha256: z.string(),
});

export type ArchivedObject = z.infer<typeof inboxObject> & { readonly bytes: Uint8Array };
export type InboxPage = {
  readonly objects: readonly ArchivedObject[];
  readonly omitted: readonly string[];
};
type Manifest = z.infer<typeof manifestSchema>;

/**
 * Writes an archive, and reads it back. `file` exists only once that has succeeded; until then there is `file`.part.
 */
export async function writeArchive(
  file: string,
  about: Pick<Manifest, "createdAt" | "url" | "status">,
  pages: AsyncIterable<InboxPage>,
): Promise<Manifest> {
  const tar = pack();
  const part = createWriteStream(`${file}.part`, { mode: 0o600 });
  const written = pipeline(tar, createGzip(), part);
  written.catch(() => {});
  const add = (name: string, bytes: Uint8Array) =>
    new Promise<void>((resolve, reject) => {
      const header = { name, mtime: new Date(about.createdAt), size: bytes.byteLength };
      tar.entry(header, (error) => (error ? reject(error) : resolve())).end(bytes);
    });
  const [hash, omitted] = [createHash("sha256"), [] as string[]];
  let [objectCount, pageCount] = [0, 0];
  try {
    for await (const page of pages) {
      const json = toJson(
        page.objects.map(({ bytes, ...rest }) => ({ ...rest, sha256: sha256(bytes) })),
      );
      hash.update(json);
      await add(`index/${`${++pageCount}`.padStart(6, "0")}.json`, json);
      for (const { name, bytes } of page.objects) await add(`inbox/${name}`, bytes);
      objectCount += page.objects.length;
      omitted.push(...page.omitted);
    }
    const indexSha256 = hash.digest("hex");
    const manifest: Manifest = { format: FORMAT, ...about, objectCount, omitted, indexSha256 };
    await add("manifest.json", toJson(manifest));
    tar.finalize();
    await written;
    for await (const _ of readArchive(`${file}.part`));
    await rename(`${file}.part`, file);
    return manifest;
  } catch (error) {
    tar.destroy(error instanceof Error ? error : null);
    // If the file could not be written, this throws the reason.
    await written;
    throw error;
  }
}

/**
 * Reads an archive, page by page; the manifest comes with the last one. Checks each page before it is returned. Throws
 * an error that says what to do if the archive is damaged, incomplete, or of a later format.
 */
export async function* readArchive(
  file: string,
): AsyncGenerator<{ readonly objects: ArchivedObject[]; readonly manifest?: Manifest }> {
  const tar = extract();
  const read = pipeline(createReadStream(file), createGunzip(), tar);
  read.catch(() => {});
  const hash = createHash("sha256");
  let expected: z.infer<typeof index> = [];
  let objects: ArchivedObject[] = [];
  let [count, manifest] = [0, null as Manifest | null];
  try {
    for await (const entry of tar) {
      const { name, size } = entry.header;
      if (size > MAX_ENTRY_BYTES || manifest) throw new Error(`${name} does not belong in it`);
      const bytes = await buffer(entry);
      const [next] = expected;
      if (next) {
        const { sha256: digest, ...rest } = next;
        // A name of a tar ends at its first NUL, which an earlier version accepted in names.
        const isNext = beforeNul(name) === beforeNul(`inbox/${rest.name}`);
        if (!isNext || sha256(bytes) !== digest) {
          throw new Error(`${name} is not what its checksum says`);
        }
        objects.push({ ...rest, bytes });
        expected = expected.slice(1);
        if (expected.length > 0) continue;
        count += objects.length;
        yield { objects };
        objects = [];
      } else if (name.startsWith("index/")) {
        hash.update(bytes);
        expected = index.parse(JSON.parse(bytes.toString()));
      } else {
        manifest = toManifest(bytes);
        if (manifest.objectCount !== count || manifest.indexSha256 !== hash.digest("hex")) {
          throw new Error("its objects are not those of its manifest");
        }
      }
    }
    await read;
    if (!manifest) throw new Error("it has no manifest");
  } catch (error) {
    if (error instanceof NewerArchiveError) throw error;
    const reason = error instanceof Error ? error.message : error;
    throw new Error(
      `${file} is damaged or incomplete: ${reason}. Use another backup, or make a new one.`,
    );
  } finally {
    tar.destroy();
  }
  yield { objects: [], manifest };
}

class NewerArchiveError extends Error {}

function toManifest(bytes: Buffer): Manifest {
  const json: unknown = JSON.parse(bytes.toString());
  if (z.object({ format: z.int().gt(FORMAT) }).safeParse(json).success) {
    const what = "The backup was written by a newer version of Broadsheet.";
    throw new NewerArchiveError(`${what} Restore it with that version.`);
  }
  return manifestSchema.parse(json);
}

function beforeNul(name: string): string {
  return name.split("\0", 1)[0] ?? "";
}

function toJson(value: object): Buffer {
  return Buffer.from(JSON.stringify(value));
}

function sha256(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
