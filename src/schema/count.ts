import * as z from "zod";

/** The number of articles in a period, or with a value. */
export const countSchema = z
  .object({
    key: z.string().meta({
      description:
        "The period in ISO 8601 (`2025-08-01`, `2025-W31`, `2025-08`), or the value as filters take it",
      example: "2025-08-01",
    }),
    name: z.string().optional().meta({ description: "Name of the outlet or the agency" }),
    articleCount: z.int().positive().meta({
      description: "Number of articles; in a period, of those whose `publishedAt` lies in it",
    }),
    atLeast: z.int().nonnegative().optional().meta({
      description:
        "Articles that were certainly published in the period: their whole interval lies in it",
    }),
    atMost: z.int().positive().optional().meta({
      description:
        "Articles that may have been published in the period: their interval overlaps it",
    }),
  })
  .meta({ id: "Count" });
