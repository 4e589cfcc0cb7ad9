// Reads a file of records as a push does, and prints their number and the peak memory of the process in bytes.
import { capturesIn } from "../../../scripts/push/captures-in.ts";
import { findInputs } from "../../../scripts/push/inputs.ts";

let records = 0;
const { inputs } = await findInputs(process.argv.slice(2));
const ignored = { onBytes() {}, onMalformed() {}, onSkipped() {} };
const options = { date: "captured", timeZone: null, ...ignored } as const;
for (const input of inputs) {
  for await (const capture of capturesIn(input, options)) {
    await capture.load();
    records += 1;
  }
}
console.log(JSON.stringify([records, process.resourceUsage().maxRSS * 1024]));
