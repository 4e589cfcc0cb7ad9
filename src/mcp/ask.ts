import { questionInput } from "../parameters/question.ts";
import { answerSchema } from "../schema/derived-texts.ts";
import { answerQuestion } from "../services/ask.ts";
import { createTool, readById } from "./tool.ts";

export const askTools = [
  createTool({
    name: "ask",
    title: "Ask the articles a question",
    description:
      "Finds the passages that answer a question, in all articles or in one, and the answer if there is one. Check an answer against its passages.",
    input: questionInput,
    output: answerSchema.shape,
    run: async ({ question, article = null }, { catalogue, loadAccess }) => {
      const access = await loadAccess();
      return readById(
        article ?? "",
        () => answerQuestion({ catalogue, access }, { question, article }),
        ({ answer, method, passages }) => ({
          document: { answer, method, passages },
          lines: [
            { answer, method },
            ["article", "block", "text"],
            ...passages.map(({ article, block, text }) => [article, block, text]),
          ],
        }),
      );
    },
  }),
];
