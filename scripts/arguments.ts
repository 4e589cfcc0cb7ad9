import { type ParseArgsConfig, parseArgs } from "node:util";

/** Parses the command's arguments; says what is wrong with them, and the usage, and exits with 2. */
export function parseArguments<Config extends ParseArgsConfig>(usage: string, config: Config) {
  try {
    return parseArgs(config);
  } catch (error) {
    fail(`${error instanceof Error ? error.message : error}\n\n${usage}`);
  }
}

/** Ends the command with exit code 2, as for arguments that can't be used. */
export function fail(message: string): never {
  console.error(message);
  process.exit(2);
  throw new Error("process.exit() returned.");
}
