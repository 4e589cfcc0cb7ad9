import type { McpServer } from "@modelcontextprotocol/server";
import { questionInput } from "../parameters/question.ts";
import { answerSchema } from "../schema/derived-texts.ts";
import { answerQuestion } from "../services/ask.ts";
import { addTool, type McpStores, readById } from "./tool.ts";

export function addAskTool(server: McpServer, { catalogue, loadAccess }: McpStores): void {
  addTool(
    server,
    "ask",
    {
      title: "Ask the articles a question",
      description:
        "Finds the passages that answer a question, in all articles or in one, and the answer if there is one. Check an answer against its passages.",
      input: questionInput,
      output: answerSchema.shape,
    },
    async ({ question, article = null }) => {
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
  );
}
