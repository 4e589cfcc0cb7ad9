import * as z from "zod";
import { arrayOf, article, count, flag, group, text } from "./fields.ts";

/** A name, word or number of an article. */
const mention = z.object({
  kind: z.enum(["name", "word", "number"]).describe("Which kind it is"),
  text: text("The words, as the article writes them", "Agathe Pommeroy"),
  count: z.int().positive().describe("How often the article has it"),
  blocks: arrayOf("Numbers of the body's blocks that have it, from 0", z.int().nonnegative()),
  elsewhere: group("Other articles that have it", {
    articles: count("Other articles that have the same words, up to 20"),
    isMore: flag("Whether there may be more"),
    newest: arrayOf(
      "The newest of them",
      z.object({
        id: article,
        title: text("The headline", "Ice cream boat must ring a smaller bell"),
      }),
    ),
  }),
});

export type ExplainedMention = z.infer<typeof mention>;

/** Names and numbers of an article, and where else in the corpus they occur. */
export const explanationSchema = z.object({
  article,
  method: z.literal("rules").describe("How they were found"),
  mentions: arrayOf("Names, words and numbers of the article", mention),
});
