import { createHash } from "node:crypto";
import { z } from "zod";

/**
 * Which deployment: a section [env.…] of wrangler.toml, and a name other than the one that the section or the top
 * level gives.
 */
export type DeploymentOptions = {
  readonly env?: string | undefined;
  readonly name?: string | undefined;
};

/** What a deployment needs of wrangler's configuration; the other keys are passed on. */
const schema = z.looseObject({
  name: z.string(),
  vars: z.record(z.string(), z.unknown()),
  kv_namespaces: z.tuple([
    z.looseObject({ binding: z.literal("NEWSSTAND"), id: z.string().optional() }),
  ]),
  d1_databases: z.tuple([
    z.looseObject({ binding: z.literal("CATALOGUE"), database_name: z.string() }),
  ]),
  queues: z.looseObject({ consumers: z.array(z.looseObject({ queue: z.string() })) }),
});
export type DeploymentConfig = z.infer<typeof schema>;

type Section = Readonly<Record<string, unknown>>;

/** What belongs to one deployment only: where it is served. */
const ADDRESSES = ["route", "routes", "workers_dev"];

/**
 * Returns the configuration of a deployment. It has every setting of wrangler.toml that its environment does not
 * replace, bindings and variables included: wrangler would drop these from an environment. A deployment
 * under another name than that of wrangler.toml gets its own resources, rate limits and addresses; with
 * `wrangler deploy --name` it would share the database.
 *
 * @throws Error if there is no such environment, or if two deployments would share a resource.
 */
export function configOf(wranglerToml: Section, options: DeploymentOptions): DeploymentConfig {
  const { env: environments, ...top } = wranglerToml;
  const topName = String(top["name"]);
  const own = options.env === undefined ? {} : sectionOf(environments, options.env);
  const name =
    options.name ??
    own["name"] ??
    (options.env === undefined ? topName : `${topName}-${options.env}`);
  const inherited = name === topName ? top : withOwnResources(top, topName, String(name));
  const vars = { ...Object(top["vars"]), ...Object(own["vars"]) };
  return schema.parse({ ...inherited, ...own, name, vars });
}

function sectionOf(environments: unknown, env: string): Section {
  const sections = z.record(z.string(), z.record(z.string(), z.unknown())).default({});
  const own = sections.parse(environments)[env];
  if (own) return own;
  throw new Error(`wrangler.toml has no section [env.${env}]. Add it, or correct --env.`);
}

function withOwnResources(top: Section, topName: string, name: string): Section {
  const shared = Object.entries(top).filter(([key]) => !ADDRESSES.includes(key));
  return JSON.parse(JSON.stringify(Object.fromEntries(shared)), (key, value) => {
    switch (key) {
      case "database_name":
      case "bucket_name":
      case "queue":
      case "dead_letter_queue":
        return rename(String(value));
      case "namespace_id": // of a rate limit, whose counts two Workers with the same id would share
        return String(createHash("sha256").update(`${name} ${value}`).digest().readUInt32BE());
      case "id":
      case "database_id":
        return undefined;
      default:
        return value;
    }
  });

  function rename(resource: string): string {
    if (resource.startsWith(`${topName}-`)) return name + resource.slice(topName.length);
    throw new Error(
      `The deployments ${topName} and ${name} would share ${resource}, because its name does not begin with ` +
        `${topName}-. Rename it in wrangler.toml.`,
    );
  }
}
