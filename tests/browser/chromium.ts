import { existsSync } from "node:fs";
import { mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import chromium, { inflate } from "@sparticuz/chromium";
import { ROOT } from "../../scripts/wrangler.ts";

/** What a browser is started with. */
export type Chromium = {
  readonly executablePath: string;
  readonly env: Record<string, string>;
};

const PACKAGE = join(ROOT, "node_modules/@sparticuz/chromium");
/** Inside the package, so that another version of it never meets this one's files. */
const UNPACKED = join(PACKAGE, "unpacked");

/** The browser that `CHROME_PATH` names, or else the one in the package. */
export async function findChromium(): Promise<Chromium> {
  const { CHROME_PATH } = process.env;
  if (CHROME_PATH !== undefined) return { executablePath: CHROME_PATH, env: {} };
  if (process.platform !== "linux" || process.arch !== "x64") {
    throw new Error(
      `The packaged Chromium runs on Linux on x64 alone, and this is ${process.platform} on ${process.arch}. Set CHROME_PATH to the program file of a Chrome or Chromium.`,
    );
  }
  if (!existsSync(UNPACKED)) await unpack();
  return {
    executablePath: join(UNPACKED, "chromium"),
    env: {
      LD_LIBRARY_PATH: join(UNPACKED, "al2023/lib"),
      FONTCONFIG_FILE: join(UNPACKED, "fonts.conf"),
    },
  };
}

/**
 * Unpacks the browser with what a bare host lacks: NSS and a font, which come after the host's own. Under another
 * name first, since whoever finds the folder takes it for whole.
 */
async function unpack(): Promise<void> {
  const folder = await mkdtemp(`${UNPACKED}-`);
  await inTemporaryFolder(folder, async () => {
    await chromium.executablePath();
    await inflate(join(PACKAGE, "bin/al2023.tar.br"));
  });
  await writeFile(join(folder, "fonts.conf"), fontsIn(join(UNPACKED, "fonts")));
  await rename(folder, UNPACKED).catch(() => rm(folder, { recursive: true }));
}

/** The package unpacks into the folder for temporary files, and accepts no other folder. */
async function inTemporaryFolder(folder: string, work: () => Promise<void>): Promise<void> {
  const { TMPDIR } = process.env;
  process.env["TMPDIR"] = folder;
  try {
    await work();
  } finally {
    if (TMPDIR === undefined) delete process.env["TMPDIR"];
    else process.env["TMPDIR"] = TMPDIR;
  }
}

function fontsIn(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${folder}</dir>
</fontconfig>
`;
}
