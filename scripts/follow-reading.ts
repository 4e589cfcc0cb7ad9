import { setTimeout as wait } from "node:timers/promises";

/** A deployment whose daily budgets are used up continues on the next day. */
const IDLE_SECONDS = 120;
/** Each request counts the captures that are read, which costs a deployment rows. */
const POLL_SECONDS = { local: 0.5, remote: 15 };

/** Prints each state that `read` returns until it returns null. If nothing changes for long, it says so and fails. */
export async function followReading(
  { isLocal }: { readonly isLocal: boolean },
  read: () => Promise<string | null>,
): Promise<void> {
  for (let [last, since] = ["", Date.now()]; Date.now() - since < IDLE_SECONDS * 1000; ) {
    const state = await read();
    if (state === null) return;
    if (state !== last) {
      console.log(state);
      [last, since] = [state, Date.now()];
    }
    await wait(POLL_SECONDS[isLocal ? "local" : "remote"] * 1000);
  }
  console.log(
    `No capture was read for ${IDLE_SECONDS} s. Scheduled runs continue, on the next day (UTC) if a budget is used up.`,
  );
  process.exitCode = 1;
}
