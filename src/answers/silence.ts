/** Why a question has no answer, in a sentence for each reason. */
export const SILENCES = {
  "no-passage": "No passage has enough of the question's words.",
  "not-stated": "The nearest passages do not state what is asked.",
  "other-subject":
    "The nearest passage is from an article about something else than the question names.",
  disagreement: "Articles state different answers.",
} as const;

export type Silence = keyof typeof SILENCES;
