import { asks } from "./marks.ts";

/** `Do you think the fares are fair? Have your say in the comments.`: whether a sentence asks what a prompt wants answered. */
export function asksReaders(text: string, prompt: string): boolean {
  return asks(text) && text.length < MOST_OF_QUESTION && YOU.test(text) && ANSWERS.test(prompt);
}

const MOST_OF_QUESTION = 120;
const YOU =
  /^(?:(?:Are|Did|Do|Have|Would) you|Got an? |How are you|Want to |What do you think|What['’]s your|Which is your)\b[^"“”«»]*$/;
const ANSWERS =
  /\b(?:comments?|discussion|poll|survey)\b|\b(?:[Ee]-?mail|[Ll]et|[Tt]ell) us\b|\b(?:[Hh]ave your say|[Vv]ote)\b/;
