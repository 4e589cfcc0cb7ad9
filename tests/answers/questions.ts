import { parseQuestion, type Question } from "../../src/answers/question.ts";
import { type AnswerSource, rankAnswers } from "../../src/answers/rank-answers.ts";
import { createTermFinder } from "../../src/answers/term-finder.ts";

/** Invented articles, and what they answer. */

function source(id: string, title: string, ...paragraphs: readonly string[]): AnswerSource {
  const language = /\p{Ll}/u.test(title) ? "en" : "ar";
  return { id, title, language, body: paragraphs.map((text) => ({ type: "paragraph", text })) };
}

export const SOURCES: readonly AnswerSource[] = [
  source(
    "bridge",
    "Bridge reopens after winter repairs",
    "RIVERTON: The old chain bridge over the Velm reopened on Monday after five months of repairs. Mayor Ida Stone cut the ribbon at noon.",
    "The work cost 6.4 million crowns, the council said. Engineers replaced 212 wooden planks and both chains.",
    "Traffic will be limited to 30 kilometres an hour until the paint has dried.",
  ),
  source(
    "goats",
    "Goats return to the castle hill",
    "A herd of 47 goats was led up the castle hill of Marlow on Saturday, where they will graze until October.",
    "Shepherd Tomas Quill said the animals eat thorns that machines cannot reach.",
    "The town pays Quill 900 crowns a month for the grazing.",
  ),
  source(
    "chess",
    "Student wins chess final",
    "Lena Orlov, a student of 19, won the national chess final in Harrow Bay on Sunday. She beat Victor Hale in 61 moves.",
    "The final lasted six hours and was watched by 3,100 people in the old fish market.",
    "Orlov said she would spend the prize on a piano.",
  ),
  source(
    "ferry",
    "Night ferry to Skellen stops for good",
    "The night ferry between Harrow Bay and Skellen will make its last crossing on 14 March, the Northern Line company announced.",
    "Passenger numbers fell from 82,000 to 21,000 in ten years, director Paula Wren said.",
    "The ship, built in 1974, will be sold to a museum in Ostrel.",
  ),
  source(
    "library",
    "Library lends out seeds",
    "The city library of Ostrel has begun to lend seeds beside its books. Readers return them after the harvest.",
    "Librarian Joan Petrie counted 140 kinds of beans in the first week.",
    "The idea came from a school class, which had asked for sunflowers.",
  ),
  source(
    "storm",
    "Storm takes the roof of the market hall",
    "A storm tore the roof off the market hall of Velden in the night to Tuesday. Nobody was hurt.",
    "Fire chief Bruno Salt said that gusts had reached 131 kilometres an hour.",
    "The hall, which was built in 1921, stays closed until the end of the year.",
  ),
  source(
    "muthaf",
    "افتتاح متحف المفاتيح في المدينة القديمة",
    "افتتحت الوزيرة ليلى منصور متحف المفاتيح في المدينة القديمة يوم الخميس.",
    "ويضم المتحف 350 مفتاحا جمعها الحداد سامي درويش خلال أربعين عاما.",
  ),
  source(
    "jisr",
    "إغلاق الجسر الخشبي شهرين",
    "أعلنت البلدية إغلاق الجسر الخشبي لمدة شهرين بسبب أعمال الصيانة التي تبدأ في مارس.",
    "وتبلغ كلفة الأعمال 80 ألف دينار.",
  ),
];

export type Asked = {
  readonly question: string;
  /** The article whose sentence answers, and what that has; null where none answers. */
  readonly answer: readonly [article: string, part: string] | null;
};

/** The thresholds were tuned on these. */
export const SETTLED_ON: readonly Asked[] = [
  { question: "Who cut the ribbon of the bridge?", answer: ["bridge", "Ida Stone"] },
  { question: "How much did the bridge work cost?", answer: ["bridge", "6.4 million"] },
  { question: "When did the chain bridge reopen?", answer: ["bridge", "Monday"] },
  { question: "How many goats were led up the hill?", answer: ["goats", "47"] },
  { question: "Who won the chess final?", answer: ["chess", "Lena Orlov"] },
  { question: "How many moves did the chess final take?", answer: ["chess", "61 moves"] },
  { question: "When will the ferry make its last crossing?", answer: ["ferry", "14 March"] },
  { question: "Who counted the beans?", answer: ["library", "Joan Petrie"] },
  { question: "How fast were the gusts of the storm?", answer: ["storm", "131"] },
  { question: "Where will the ship of the ferry be sold?", answer: ["ferry", "Ostrel"] },
  { question: "من التي افتتحت متحف المفاتيح؟", answer: ["muthaf", "ليلى منصور"] },
  { question: "Who won the football final?", answer: null },
  { question: "How many people were hurt in the earthquake?", answer: null },
  { question: "Who designed the chain bridge?", answer: null },
  { question: "When was the museum of Ostrel opened?", answer: null },
  { question: "Who is the mayor of Skellen?", answer: null },
  { question: "How many goats were stolen?", answer: null },
  { question: "What is the capital of Peru?", answer: null },
  { question: "متى افتتح المطار الجديد؟", answer: null },
];

/** Written before the thresholds were tuned, and only used afterwards. */
export const FIRST_ASKED: readonly Asked[] = [
  { question: "How many planks did the engineers replace?", answer: ["bridge", "212"] },
  { question: "Who leads the goats of Marlow?", answer: null },
  { question: "How much does the town pay for the grazing?", answer: ["goats", "900"] },
  { question: "What will Orlov spend the prize on?", answer: ["chess", "piano"] },
  { question: "Who did the chess final beat?", answer: ["chess", "Victor Hale"] },
  { question: "When was the ferry ship built?", answer: ["ferry", "1974"] },
  { question: "What does the library of Ostrel lend?", answer: ["library", "seeds"] },
  { question: "When was the market hall built?", answer: ["storm", "1921"] },
  { question: "Who said that gusts had reached a record?", answer: null },
  { question: "What tore the roof off the market hall?", answer: ["storm", "storm"] },
  { question: "كم مفتاحا يضم المتحف؟", answer: ["muthaf", "350"] },
  { question: "متى تبدأ أعمال الصيانة في الجسر؟", answer: ["jisr", "مارس"] },
  { question: "How many passengers did the train carry?", answer: null },
  { question: "Who bought the library?", answer: null },
  { question: "When does the chess championship in Skellen begin?", answer: null },
  { question: "How old is the lighthouse?", answer: null },
  { question: "Who founded the Northern Line company?", answer: null },
  { question: "من فاز بمباراة كرة القدم؟", answer: null },
];

export function read(text: string): Question {
  const question = parseQuestion(text);
  if (!question) throw new Error(`${text} has no word.`);
  return question;
}

export function ask(text: string, sources: readonly AnswerSource[]) {
  const question = read(text);
  const find = createTermFinder(question.terms);
  const counts = question.terms.map((_, n) => {
    const holds = (part: string) => (find(part, null)?.counts[n] ?? 0) > 0;
    return sources.filter(({ title, body }) => [title, ...body.map((b) => b.text)].some(holds))
      .length;
  });
  return rankAnswers(question, counts, sources);
}
