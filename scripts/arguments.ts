import { type ParseArgsConfig, parseArgs } from "node:util";

/** Parses the arguments of a command. Prints the usage for --help; if they are wrong, exits with 2 and the reason. */
export function parseArguments<Config extends ParseArgsConfig>(usage: string, config: Config) {
  try {
    if (["--help", "-h"].some((option) => process.argv.includes(option))) {
      console.log(usage);
      process.exit(0);
    }
    return parseArgs(config);
  } catch (error) {
    fail(`${error instanceof Error ? error.message : error}\n\n${usage}`);
  }
}

/** Prints a message and ends the command with exit code 2. */
export function fail(message: string): never {
  console.error(message);
  process.exit(2);
  throw new Error("process.exit() returned.");
}
