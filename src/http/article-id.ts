import * as z from "zod";
import { cursor } from "./parameters.ts";

/** A place in a list of articles or stories: a signed 64-bit integer in decimal. */
export const place = z.string().regex(/^-?\d{1,19}$/);

/** Where a page of a list in order of time ends. */
const placePosition = z.tuple([z.enum(["newest", "oldest"]), place]);
export const PLACE_EXAMPLE: z.infer<typeof placePosition> = ["newest", "3678703053702267916"];
export const placeCursor = cursor(placePosition, PLACE_EXAMPLE);

/** The path of one article or story. Whatever is no id is nobody's: a 404, not a 400. */
export const idParams = idOf("The article's id; any id that it ever had leads to it");
export const storyParams = idOf("The story's id; that of any of its articles leads to it");

function idOf(description: string) {
  return z.object({ id: z.string().meta({ description, example: "eb708e3e23fc951b3359" }) });
}
