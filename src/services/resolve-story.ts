import { storyOfArticle } from "../storage/catalogue/stories.ts";
import { findById } from "./articles.ts";

/** Where what an id's article told is told now. */
export type FoundStory =
  | { readonly kind: "story"; readonly id: string }
  /** Its article is no longer here: who else told of it is not kept. */
  | { readonly kind: "gone" }
  | { readonly kind: "unknown" };

/** Looks up the story of an article by any id that it ever had, among them the one that it led. */
export async function findStory(db: D1Database, id: string): Promise<FoundStory> {
  const found = await findById(db, id);
  if (found.kind === "gone" || found.kind === "unknown") return found;
  const story = await storyOfArticle(db, found.kind === "merged" ? found.into : id);
  return story === null ? { kind: "gone" } : { kind: "story", id: story };
}
