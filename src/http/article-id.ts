import * as z from "zod";

/** The path of one article or story. Text that cannot be an id is a 404 and not a 400. */
export const articleIdParams = idOf("The article's id, or any id that it ever had");
export const storyIdParams = idOf("The story's id, or that of any of its articles");

function idOf(description: string) {
  return z.object({ id: z.string().meta({ description, example: "eb708e3e23fc951b3359" }) });
}
