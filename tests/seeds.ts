/** The captures in seeds/, by file name, with their contexts. */

const texts = import.meta.glob<string>("../seeds/*.txt", {
  query: "?raw",
  import: "default",
  eager: true,
});
const contexts = import.meta.glob<{ capturedAt?: string; url?: string }>("../seeds/*.txt.json", {
  import: "default",
  eager: true,
});

export type Seed = { readonly name: string; readonly text: string; readonly headers: HeadersInit };

export const SEEDS: readonly Seed[] = Object.entries(texts).map(([path, text]) => {
  const { capturedAt, url } = contexts[`${path}.json`] ?? {};
  return {
    name: path.replace("../seeds/", ""),
    text,
    headers: {
      ...(capturedAt !== undefined && { "Captured-At": capturedAt }),
      ...(url !== undefined && { "Content-Location": url }),
    },
  };
});

/** The real capture beside the project; undefined where that is absent. */
export const REAL_SEED: string | undefined = Object.values(
  import.meta.glob<string>("../../shared/seeds/*.txt", {
    query: "?raw",
    import: "default",
    eager: true,
  }),
)[0];
