import { arabic } from "../arabic.ts";
import { once } from "../once.ts";
import { isKnownAgency } from "./agencies.ts";
import { MARKED_HEAD } from "./arabic-bylines.ts";
import { beginsWithName, DEGREE } from "./arabic-persons.ts";
import { lengthOfDateline } from "./datelines.ts";
import { ARABIC_NO_PLACES } from "./no-places.ts";

/** Where the name of an Arabic byline may begin: at once, behind what leads one, behind a label or a dateline. */

/** What says that a name is to come, with no mark between. */
const leadForm = once(
  () =>
    new RegExp(
      arabic`^(?:${[
        "نص(?: وتصوير)?",
        "تغطية",
        "(?:(?:أعدّ?ت?|أجرت?ى?) (?:ال)?(?:حوار|لقاء|مقابلة)|(?:(?:أعدّ?ت?|أجرت?ى?) )?(?:ال)?(?:تحقيق|تقرير|ريبورتاج|وصفة|مراجعة))",
        "(?:مقال(?: رأي)? |زاوية )?(?:بقلم|بواسطة|[يت]كتبها?|(?:كتب|حر|أعد|نشر)ّ?ر?(?:ت?ها?|ت)?(?: لكم)?)",
        "[يت]كتب (?:من |عن )[^ ]+(?: [^ ]+)?",
        "(?:تدوينة|خاطرة|رأي|مقالة?) لـ",
      ].join("|")}) `,
    ),
);
/** `مراسلنا في جندوبة`, `بقلم مراسلنا البرلماني`, with what stands behind it or without. */
const OURS = arabic`^(?:(?:من|بقلم) )?(?:مراسلت?نا|موفدت?نا)`;
const LED_BY_OURS = new RegExp(OURS);
const CORRESPONDENTS = [new RegExp(`${OURS} `), new RegExp(`${OURS} (?:في )?[\\u0621-\\u0652]+ `)];
/** A lead that a sentence about what somebody wrote hardly begins with. */
const SURE_LEAD =
  /^(?:بقلم(?! (?:أ[\u0621-\u064A]{3}|جاف|حبر|رصاص) )|(?:حرّ?ر|كتب)ت?ها? لكم|حرّ?رت?ها? )/;
/** `يجيب عن الاستشارة:`, `دفتر المال |`, `ليالي – خاص –`: a mark is between. */
const LABEL =
  /^(?!ال?(?:تصوير|صورة|صور)|(?:تصوير|بعدسة|عدسة|صورة|صور|رسوم?|غرافيك) ?:)[«\u0621-\u0652\w]+(?: [«\u0621-\u0652\w]+){0,3}»?(?:\s?[–|/-]\s?خاص)?\s?(?:::?|[|–—/-]|ـ+)\s/;
/** Where a name may begin. */
export type Start = {
  readonly from: number;
  /** Where it is cut: what a dateline is, stays. */
  readonly cut: number;
  /** Behind what leads a byline, the outlet's name, a dateline, another label, or nothing. */
  readonly behind: "lead" | "outlet" | "dateline" | "label" | "nothing";
  /** Whether a name behind it is the writer's whatever comes next. */
  readonly isSure?: boolean;
};

/** Whether a text may begin with a byline: with a name, a lead, or a mark behind its first words. Most don't. */
export function mayBeSigned(text: string): boolean {
  return (
    MARK_NEAR.test(text) || beginsWithName(text) || leadForm().test(text) || LED_BY_OURS.test(text)
  );
}

const MARK_NEAR = /^[^:|–—/ـ-]{0,70}[:|–—/ـ-]/;

/** Where a name may begin in a text, the likeliest first. */
export function starts(head: string, outlets: readonly string[]): Start[] {
  const found: Start[] = [];
  const add = (from: number, behind: Start["behind"], { isSure = false, cut = 0 } = {}) => {
    if (from === 0 && behind !== "nothing") return;
    found.push({ from: from + lengthOf(DEGREE, head.slice(from)), cut, behind, isSure });
  };
  add(lengthOf(MARKED_HEAD, head), "lead", { isSure: true });
  for (const lead of [...CORRESPONDENTS, leadForm()]) {
    add(lengthOf(lead, head), "lead", { isSure: SURE_LEAD.test(head) });
  }
  if (FROM.test(head)) add("من ".length, "lead", { isSure: true });
  const label = lengthOf(LABEL, head);
  if (head.startsWith("خاص") || outlets.some((outlet) => head.startsWith(outlet))) {
    add(label, "outlet");
  } else if (!isEdited(head, label)) {
    const filed = lengthOfPlace(head, label);
    if (filed > 0) {
      add(filed + lengthOf(/^(?:من|بقلم) /, head.slice(filed)), "dateline", { cut: filed });
    }
    if (label > filed) add(label, "label");
  }
  add(0, "nothing");
  return found;
}

/** `من رنا حيدر الوادي - 3 - 8 (كونا) --` */
const FROM = /^من [\u0621-\u0652 ]{8,45} [–-] \d{1,2} [–-] \d{1,2} \(/;

/** `وام/ رنا حيدر/ علي عمران`: an agency signs, with those who edited. */
function isEdited(head: string, label: number): boolean {
  return head.startsWith("/", label - 2) && isKnownAgency(head.slice(0, label - 2));
}

/** Length of where a text was filed, which a label may be that a name and a mark stand behind: `طنجة – حمزة البقالي – `. */
function lengthOfPlace(head: string, label: number): number {
  if (PLACE_LABEL.test(head.slice(0, label)) && mayBePlace(head)) return label;
  return MAY_BE_FILED.test(head) ? lengthOfDateline(head) : 0;
}

function mayBePlace(label: string): boolean {
  const [first = ""] = label.split(" ");
  return !ARABIC_NO_PLACES.has(first.replace(/^ال/, ""));
}

const PLACE_LABEL = /^[\u0621-\u0652]{3,}(?: [\u0621-\u0652]{3,})?\s?(?:[–—-]|:)\s$/;
/** A dateline's mark among the first words. */
const MAY_BE_FILED = /^[^.؟!]{3,60}[:–—/-]\s/;

/** Length of the form that a text begins with; 0 for none. */
export function lengthOf(form: RegExp, text: string): number {
  return form.exec(text)?.[0].length ?? 0;
}
