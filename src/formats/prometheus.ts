/** A metric that can go up and down. Names have their unit at the end. */
export type Gauge = {
  readonly name: string;
  readonly help: string;
  /** Each with its labels. A null value is left out: Prometheus would take a number for a measurement. */
  readonly samples: readonly (readonly [
    labels: Readonly<Record<string, string>>,
    value: number | null,
  ])[];
};

/** Metrics in Prometheus's text format 0.0.4: https://prometheus.io/docs/instrumenting/exposition_formats/. */
export function toPrometheusText(gauges: readonly Gauge[]): string {
  return gauges
    .flatMap(({ name, help, samples }) => [
      `# HELP ${name} ${help.replaceAll("\\", "\\\\").replaceAll("\n", "\\n")}`,
      `# TYPE ${name} gauge`,
      ...samples.flatMap(([labels, value]) =>
        value === null ? [] : `${name}${toLabels(labels)} ${value}`,
      ),
    ])
    .map((line) => `${line}\n`)
    .join("");
}

function toLabels(labels: Readonly<Record<string, string>>): string {
  const pairs = Object.entries(labels).map(([name, value]) => {
    const escaped = value.replaceAll("\\", "\\\\").replaceAll('"', '\\"').replaceAll("\n", "\\n");
    return `${name}="${escaped}"`;
  });
  return pairs.length === 0 ? "" : `{${pairs.join()}}`;
}
