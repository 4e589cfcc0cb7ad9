import { expect, test } from "vitest";
import { toPrometheusText } from "../../src/formats/prometheus.ts";
import { AUTHORIZED, ingest, request } from "../instance.ts";
import { page } from "../pages.ts";

/** The grammar of the text format: https://prometheus.io/docs/instrumenting/exposition_formats/. */
const NAME = "[a-zA-Z_:][a-zA-Z0-9_:]*";
const LABEL = `[a-zA-Z_][a-zA-Z0-9_]*="(?:[^"\\\\\n]|\\\\["\\\\n])*"`;
const LINE = new RegExp(
  `^(?:# HELP ${NAME} .+|# TYPE ${NAME} gauge|${NAME}(?:\\{${LABEL}(?:,${LABEL})*\\})? -?[0-9.e+]+)$`,
);

test("metrics have the numbers of the status, each with its help, type and unit", async () => {
  await ingest({ "a.txt": page({ cards: [{ title: "Ferry sails" }] }), "b.txt": "" });
  const response = await request("/metrics", { headers: AUTHORIZED });
  expect(response.headers.get("Content-Type")).toBe("text/plain; version=0.0.4; charset=utf-8");
  const text = await response.text();
  expect(text.endsWith("\n")).toBe(true);
  const lines = text.trimEnd().split("\n");
  expect(lines.filter((line) => !LINE.test(line))).toEqual([]);
  expect(lines).toContain("broadsheet_health 0");
  expect(lines).toContain("broadsheet_articles 2");
  expect(lines).toContain('broadsheet_captures{status="rejected"} 1');
  expect(lines).toContain('broadsheet_budget_left{resource="queueOperations"} 8994');
  expect(lines).not.toContainEqual(expect.stringMatching(/budget_left.*kvDeletes/));
  const described = lines.flatMap((line) => /^# TYPE (\S+)/.exec(line)?.[1] ?? []);
  const sampled = new Set(lines.flatMap((line) => /^[a-z_]+/.exec(line)?.[0] ?? []));
  expect(new Set(described).size).toBe(described.length);
  expect([...sampled].filter((name) => !described.includes(name))).toEqual([]);
});

test("names of outlets cannot break out of their labels", () => {
  const name = "a";
  const source = 'The "Bugle"\\\nb 1';
  expect(toPrometheusText([{ name, help: "Help.", samples: [[{ source }, 1]] }])).toBe(
    '# HELP a Help.\n# TYPE a gauge\na{source="The \\"Bugle\\"\\\\\\nb 1"} 1\n',
  );
});

test("metrics need the token", async () => {
  expect((await request("/metrics")).status).toBe(401);
});
