import * as z from "zod";

/** Fields that several schemas have, with their descriptions. The OpenAPI document makes its examples from these, too. */

/** The id of an article or a story in examples. */
export const EXAMPLE_ID = "eb708e3e23fc951b3359";

/** A text. Its example stands for itself: unlike a number or a time, a text could be anything. */
export function text(description: string, example: string) {
  return z.string().meta({ description, example });
}

/** A text that can be unknown or absent. */
export function textOrNull(description: string, example: string) {
  return text(description, example).nullable();
}

export function texts(description: string, example: string) {
  return z.array(z.string()).meta({ description, example: [example] });
}

/** A number of things: 0 or more. */
export function count(description: string) {
  return z.int().nonnegative().describe(description);
}

/** RFC 3339 in UTC. */
export function time(description: string) {
  return z.iso.datetime().describe(description);
}

export function timeOrNull(description: string) {
  return time(description).nullable();
}

export function flag(description: string) {
  return z.boolean().describe(description);
}

/** Fields that the OpenAPI document has as a component. */
export function component<Shape extends z.ZodRawShape>(id: string, shape: Shape) {
  return z.object(shape).meta({ id });
}

/** Fields that belong together. */
export function group<Shape extends z.ZodRawShape>(description: string, shape: Shape) {
  return z.object(shape).describe(description);
}

export function arrayOf<Item extends z.ZodType>(description: string, item: Item) {
  return z.array(item).describe(description);
}

export const edition = count("Number of the last change in the journal");

export const epoch = text(
  "Identifies the journal; it changes when the catalogue is made anew",
  "7d07d88b2178f45f",
);

/** An article that a response is about. */
export const article = text("Id of the article", EXAMPLE_ID);

/** A language that was detected. */
export const language = textOrNull("Language of the text, ISO 639-1; null if unknown", "en");
