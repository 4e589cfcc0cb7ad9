// Uploads captures to a running or deployed instance.
import { Presets, SingleBar } from "cli-progress";
import { parseArguments } from "./arguments.ts";
import { findCaptures } from "./captures-on-disk.ts";
import { instanceAt, LOCAL } from "./instance.ts";
import { type Uploaded, uploadAll } from "./upload.ts";

const USAGE = `Usage: npm run push -- PATH… [--to URL]

Uploads each capture (a file, or all files of a folder) with its context from NAME.json beside it, to
${LOCAL} or the URL of a deployment. The token is ADMIN_TOKEN of the environment, locally "local".
Run it again after a break: what is there already is not sent twice.`;

const { values, positionals } = parseArguments(USAGE, {
  options: {
    to: { type: "string", default: LOCAL },
    help: { type: "boolean", short: "h" },
  },
  allowPositionals: true,
});
if (values.help || positionals.length === 0) {
  console.error(USAGE);
  process.exit(values.help ? 0 : 2);
}
const instance = instanceAt(values.to, "npm run push -- …");

const files = await findCaptures(positionals);
const counts: Record<Uploaded["result"], number> = { stored: 0, unchanged: 0, refused: 0 };
let done = 0;
// A terminal gets a bar, and what was refused in full when it ends; whatever else reads this, lines.
const bar = process.stdout.isTTY
  ? new SingleBar(
      { format: "{bar} {value}/{total}  {name}", hideCursor: true, stream: process.stdout },
      Presets.shades_classic,
    )
  : null;
const refused: string[] = [];
bar?.start(files.length, 0, { name: "" });
await uploadAll(instance, files, (file, uploaded) => {
  done += 1;
  counts[uploaded.result] += 1;
  const why = uploaded.result === "refused" ? `: ${uploaded.why}` : "";
  const line = `${uploaded.result} ${file.name}${why}`;
  if (bar === null) console.log(`[${done}/${files.length}] ${line}`);
  else if (why !== "") refused.push(line);
  bar?.update(done, { name: file.name });
});
bar?.stop();
for (const line of refused) console.log(line);
console.log(
  `${counts.stored} stored, ${counts.unchanged} there already, ${counts.refused} refused.`,
);
if (counts.refused > 0) process.exitCode = 1;
