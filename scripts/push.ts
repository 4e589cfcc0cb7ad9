// Uploads captures to a running or deployed instance.
import { Presets, SingleBar } from "cli-progress";
import { fail, parseArguments } from "./arguments.ts";
import { findCaptures } from "./capture-files.ts";
import { instanceAt, LOCAL, type Upload, uploadAll } from "./instance.ts";

const USAGE = `Usage: npm run push -- PATH… [--to URL]

Uploads each capture (a file, or all files of a folder), with its context from NAME.json beside it, to
${LOCAL} or to the URL of a deployment. Reads the token from ADMIN_TOKEN; locally it is "local".
Captures that are already there are skipped, so an interrupted upload can be run again.`;

const { values, positionals } = parseArguments(USAGE, {
  options: { to: { type: "string", default: LOCAL } },
  allowPositionals: true,
});
if (positionals.length === 0) fail(USAGE);
const instance = instanceAt(values.to, "npm run push -- …");

const files = await findCaptures(positionals);
const counts: Record<Upload["result"], number> = { stored: 0, unchanged: 0, rejected: 0 };
let done = 0;
// A terminal shows a progress bar and then the rejected captures; anything else gets a line per capture.
const bar = process.stdout.isTTY
  ? new SingleBar(
      { format: "{bar} {value}/{total}  {name}", hideCursor: true, stream: process.stdout },
      Presets.shades_classic,
    )
  : null;
const rejected: string[] = [];
bar?.start(files.length, 0, { name: "" });
await uploadAll(instance, files, (file, upload) => {
  done += 1;
  counts[upload.result] += 1;
  const reason = upload.result === "rejected" ? `: ${upload.reason}` : "";
  const line = `${upload.result} ${file.name}${reason}`;
  if (bar === null) console.log(`[${done}/${files.length}] ${line}`);
  else if (reason !== "") rejected.push(line);
  bar?.update(done, { name: file.name });
});
bar?.stop();
for (const line of rejected) console.log(line);
console.log(`${counts.stored} stored, ${counts.unchanged} unchanged, ${counts.rejected} rejected.`);
if (counts.rejected > 0) process.exitCode = 1;
