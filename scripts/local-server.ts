import { type ChildProcess, spawn } from "node:child_process";
import { createServer } from "node:net";

/** A server that `npm start` started. */
export type RunningServer = {
  readonly url: string;
  readonly process: ChildProcess;
  /** Everything that it has printed so far. */
  readonly output: () => string;
  readonly stop: () => Promise<void>;
} & AsyncDisposable;

/**
 * Runs a `scripts/start.ts` on a free port, with its stores in the folder `state`. Resolves when all seeds are
 * read. Rejects with the output if the server stops before that.
 */
export async function startServer(
  script: string,
  state: string,
  ...args: readonly string[]
): Promise<RunningServer> {
  const port = await freePort();
  const server = spawn(process.execPath, [script, ...args], {
    env: { ...process.env, PORT: String(port), STATE_DIR: state },
  });
  const ended = new Promise((resolve) => server.once("exit", resolve));
  let output = "";
  await new Promise<void>((resolve, reject) => {
    for (const stream of [server.stdout, server.stderr]) {
      stream.setEncoding("utf8").on("data", (text: string) => {
        output += text;
        if (output.includes("Press Ctrl-C to stop.")) resolve();
      });
    }
    server.once("exit", () => reject(new Error(`The server stopped:\n${output}`)));
  });
  const stop = async () => {
    if (server.exitCode === null && server.kill("SIGTERM")) await ended;
  };
  return {
    url: `http://127.0.0.1:${port}`,
    process: server,
    output: () => output,
    stop,
    [Symbol.asyncDispose]: stop,
  };
}

/** A port of the loopback address that no server uses. */
export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}
