import { list } from "../../text/word-list.ts";

/** Words that cannot end a complete line: the next line continues the sentence. Lower case, sorted by kind. */
export const OPEN_WORDS = list(
  // Articles and determiners
  "a an both each either every her his its my our that the their these this those which whose your",
  // Prepositions
  "about across against among around at before between beyond by despite during for from in including into",
  "near of on onto over per since than through to toward towards under unlike until upon via with within without",
  // Conjunctions
  "and as because but if nor or then when where while who whom",
  // Auxiliaries
  "are be been could had has have is may might must should was were will would",
  // Arabic
  "من في على إلى عن مع أن إن التي الذي الذين بين بعد قبل عند منذ حتى كما أو ثم لكن بل هو هي كان كانت",
  "قال قالت أضاف أكد أعلن أعلنت وقال وقالت وأضاف خلال حول ضد نحو دون وفق بحسب لدى أي كل بعض غير هذا هذه ذلك تلك و",
);
