import * as z from "zod";

/** A name, word or number of an article. */
const mention = z.object({
  kind: z.enum(["name", "word", "number"]),
  text: z.string().meta({ description: "As the article writes it" }),
  count: z.int().positive().meta({ description: "How often the article has it" }),
  blocks: z
    .array(z.int().nonnegative())
    .meta({ description: "Numbers of the body's blocks that have it, from 0" }),
  elsewhere: z.object({
    articles: z
      .int()
      .nonnegative()
      .meta({ description: "Other articles that have the same words, up to 20" }),
    isMore: z.boolean().meta({ description: "There may be more" }),
    newest: z.array(z.object({ id: z.string(), title: z.string() })),
  }),
});

export type ExplainedMention = z.infer<typeof mention>;

/** Names and numbers of an article, and where else in the corpus they occur. */
export const explanationSchema = z.object({
  article: z.string(),
  method: z.literal("rules"),
  mentions: z.array(mention),
});
