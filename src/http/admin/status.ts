import { dailyBudgets, healthSettings, readConfig } from "../../config.ts";
import { type Gauge, toPrometheusText } from "../../formats/prometheus.ts";
import { checkHealth, type Health } from "../../services/health.ts";
import { readStatistics, type Statistics } from "../../services/statistics.ts";
import { readRebuild } from "../../storage/catalogue/rebuild.ts";
import { storesOf } from "../middleware/spending.ts";
import { problem } from "../problem.ts";
import { document, problems, textDocument } from "../responses.ts";
import { Router } from "../router.ts";

export const status = new Router({ tag: "deployment", needsToken: true }).handle({
  operationId: "getStatus",
  summary: "The state of the deployment, and what the day has cost",
  description:
    "Returns totals, what waits and since when, health, versions, variables, and how much of each daily budget is left. It reads at most about 4,000 rows.",
  responses: {
    200: document(
      "What the deployment holds, what waits, and what the day (UTC) has cost",
      "statusSchema",
    ),
  },
  handler: async (c) => {
    const now = Date.now();
    const [statistics, health, rebuild] = await Promise.all([
      readStatistics(c.env.CATALOGUE, dailyBudgets(c.env), now),
      checkHealth(storesOf(c), healthSettings(c.env, now)),
      readRebuild(c.env.CATALOGUE),
    ]);
    const { ADMIN_TOKEN: _, ...settings } = readConfig(c.env);
    return c.json({ ...statistics, settings, health, rebuild }, 200);
  },
});

export const health = new Router({ tag: "deployment" }).handle({
  operationId: "getHealth",
  summary: "Whether readers are served and captures are read",
  description:
    "Is 503 with the reasons if the catalogue or the inbox can't be read, if scheduled runs are late, or if captures wait " +
    "although the day's budgets have room. It is 200 with `degraded` if a spent budget or KV delays something, or if the inbox lacks captures that were read.",
  responses: {
    200: document("Readers are served, and captures are read", "healthSchema"),
    ...problems(503),
  },
  handler: async (c) => {
    const { status, ...rest } = await checkHealth(storesOf(c), healthSettings(c.env, Date.now()));
    if (status === "failing") return problem(503, rest.reasons.join(" "));
    return c.json({ status, ...rest }, 200, { "Cache-Control": "no-store" });
  },
});

export const metrics = new Router({ tag: "deployment", needsToken: true }).handle({
  operationId: "getMetrics",
  summary: "The state of the deployment for Prometheus",
  description:
    "Returns the numbers of `/v1/status` in Prometheus's text format. Scrape it every five minutes: it reads as many rows.",
  responses: textDocument(
    "text/plain; version=0.0.4",
    "Metrics in the text format, version 0.0.4",
    toPrometheusText([gauge("articles", "Number of public articles.", [[{}, 12]])]),
  ),
  handler: async (c) => {
    const now = Date.now();
    const [statistics, { status }] = await Promise.all([
      readStatistics(c.env.CATALOGUE, dailyBudgets(c.env), now),
      checkHealth(storesOf(c), healthSettings(c.env, now)),
    ]);
    return c.text(toPrometheusText(toGauges(statistics, status)), 200, {
      "Content-Type": "text/plain; version=0.0.4; charset=utf-8",
    });
  },
});

/** The numbers of the status that are gauges without labels: a name, the field, and the help. A time is in seconds. */
const NUMBERS = [
  ["articles", "articles", "Public articles."],
  ["stories", "stories", "Stories."],
  ["edition", "edition", "Number of the last change in the journal."],
  ["dead_letters", "deadLetters", "Captures whose attempts are used up."],
  ["outdated_captures", "outdated", "Captures that wait to be read again."],
  ["unpublished_articles", "unpublished", "Articles that KV does not show yet, up to 1000."],
  [
    "oldest_waiting_timestamp_seconds",
    "oldestWaitingAt",
    "When the oldest capture that waits was stored.",
  ],
  ["last_read_timestamp_seconds", "lastReadAt", "When a capture was last read."],
  ["last_run_timestamp_seconds", "lastRoundAt", "When the last scheduled run ended."],
] as const;

function toGauges(statistics: Statistics, status: Health["status"]): Gauge[] {
  const { outlets, captures, spent } = statistics;
  const numbers = NUMBERS.map(([name, field, help]) => {
    const value = statistics[field];
    return gauge(name, help, [[{}, typeof value === "string" ? Date.parse(value) / 1000 : value]]);
  });
  const { day: _, ...resources } = spent;
  const budgetsOf = (field: "spent" | "left") =>
    Object.entries(resources).map(([resource, of]) => [{ resource }, of[field]] as const);
  const silent = outlets.silent.map(({ source, silentDays }) => [{ source }, silentDays] as const);
  const flagged = outlets.flags.map(({ source, flag, articleCount }) => {
    return [{ source: source ?? "", flag }, articleCount] as const;
  });
  return [
    gauge("health", "0 if healthy, 1 if something is delayed, 2 if /health is 503.", [
      [{}, { ok: 0, degraded: 1, failing: 2 }[status]],
    ]),
    ...numbers,
    gauge(
      "captures",
      "Captures by status.",
      Object.entries(captures).map(([status, n]) => [{ status }, n]),
    ),
    gauge("budget_spent", "What the day (UTC) has spent.", budgetsOf("spent")),
    gauge(
      "budget_left",
      "What is left of the day's budget; absent without a limit.",
      budgetsOf("left"),
    ),
    gauge(
      "silent_outlet_days",
      "Days for which an outlet that went silent has not published.",
      silent,
    ),
    gauge("flagged_articles", "Articles with a flag among the newest 500.", flagged),
  ];
}

function gauge(name: string, help: string, samples: Gauge["samples"]): Gauge {
  return { name: `broadsheet_${name}`, help, samples };
}
