import { createHash } from "node:crypto";
import { z } from "zod";

/** What deploying needs of wrangler's configuration; other keys are passed on. */
const schema = z.looseObject({
  name: z.string(),
  vars: z.record(z.string(), z.unknown()),
  kv_namespaces: z.tuple([z.looseObject({ id: z.string().optional() })]),
  d1_databases: z.tuple([
    z.looseObject({ database_name: z.string(), database_id: z.string().optional() }),
  ]),
  queues: z.looseObject({ consumers: z.array(z.looseObject({ queue: z.string() })) }),
});
export type DeploymentConfig = z.infer<typeof schema>;

const section = z.record(z.string(), z.unknown());
type Section = z.infer<typeof section>;

/** Where a deployment is served, which no other one inherits. */
const ADDRESSES = ["route", "routes", "workers_dev"];

/**
 * Returns the configuration of a deployment. It has every setting of wrangler.toml that the section [env.…] does
 * not replace, bindings and variables included: wrangler would drop these from an environment. Under another
 * name than that of wrangler.toml a deployment gets its own resources, rate limits and addresses; with
 * `wrangler deploy --name` it would share the database.
 *
 * @throws Error if there is no such environment, or if two deployments would share a resource.
 */
export function configOf(
  { env: environments = {}, ...top }: Section,
  { env, name: given }: { env?: string | undefined; name?: string | undefined },
): DeploymentConfig {
  const own = env === undefined ? {} : section.parse(environments)[env];
  if (!own) throw new Error(`wrangler.toml has no section [env.${env}]. Add it, or correct --env.`);
  const { name: ownName, vars: ownVars, ...ownSettings } = section.parse(own);
  const { name: topName, vars: topVars, ...topSettings } = top;
  const name = given ?? ownName ?? (env === undefined ? topName : `${topName}-${env}`);
  const inherited =
    name === topName ? topSettings : withOwnResources(topSettings, `${topName}`, `${name}`);
  const vars = { ...Object(topVars), ...Object(ownVars) };
  return schema.parse({ ...inherited, ...ownSettings, name, vars });
}

function withOwnResources(settings: Section, topName: string, name: string): Section {
  const shared = Object.entries(settings).filter(([key]) => !ADDRESSES.includes(key));
  return JSON.parse(JSON.stringify(Object.fromEntries(shared)), (key, value) => {
    if (key === "id" || key === "database_id") return undefined;
    // Two Workers with the same id of a rate limit would share its counts.
    if (key === "namespace_id") {
      return `${createHash("sha256").update(`${name} ${value}`).digest().readUInt32BE()}`;
    }
    if (!/^(?:database_name|bucket_name|queue|dead_letter_queue)$/.test(key)) return value;
    if (`${value}`.startsWith(`${topName}-`)) return name + value.slice(topName.length);
    throw new Error(
      `The deployments ${topName} and ${name} would share ${value}, because its name does not begin with ` +
        `${topName}-. Rename it in wrangler.toml.`,
    );
  });
}
