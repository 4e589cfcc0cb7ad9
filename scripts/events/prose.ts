import type { Chance } from "./chance.ts";

/** A sentence's words; `@` is a place where a name or a number fits. */
export type Sentence = readonly string[];
export type Facts = { readonly names: readonly string[]; readonly numbers: readonly string[] };

function list(words: string): readonly string[] {
  return words.split(" ");
}

const NOUN = list(
  "cable valve orchard ledger quay furnace syllabus tariff runway glacier pension kiln voucher turbine pier reservoir archive clinic tunnel curfew charter vaccine harvest satellite dairy auction sewer ballot canal loan detour refinery subsidy pipeline foundry permit tannery meadow parade dock prototype roster shelter verdict donor hangar ferry greenhouse statute levy mast basin trawler quota barrage gearbox census spire ration",
);
const VERB = list(
  "delayed questioned replaced approved inspected widened blocked funded praised rejected repaired measured opened doubled audited drained moved signed leased halted feared defended rebuilt reviewed tested surveyed restored postponed trimmed welcomed",
);
const ADJ = list(
  "brittle northern costly idle spare remote leaking narrow overdue modest fragile public hidden coastal disputed steep hollow rusting vacant temporary muddy silent joint annual",
);
const LINK = list("after because while although until since before unless");
const PREP = list("beside without near under beyond across against within along behind");
const OPEN = list(
  "Yet Later Nearby Still Inside Critics Engineers Half Costs Progress Drivers Plans Neither",
);
const AR_NOUN = list(
  "صمام بستان دفتر رصيف فرن رسوم مدرج أنبوب معصرة قارب خزان أرشيف عيادة نفق ميثاق لقاح محصول قمر مزاد قناة قرض مصفاة دعم رخصة مرج ملجأ حكم حظيرة سفينة دفيئة حصة صندوق برج سد",
);
const AR_VERB = list("أجل فحص وسع موّل رفض أصلح قاس ضاعف دقق نقل وقّع أجّر أوقف رمّم راجع اختبر رحّب");
const SYLLABLES = list(
  "bar ven tor lis mak dul fen gor has jil kor lum nes oda pri ras sel tav und vor wim yal zek mir",
);
const AR_GIVEN = list("باسل رشا فؤاد سهى عدنان لمى جهاد نوال");
const AR_FAMILY = list("العتيبي الدرويش القباني الطحان الحلاق السقا النابلسي الكيلاني");

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function invented(c: Chance): string {
  return capital(c.pick(SYLLABLES) + c.pick(SYLLABLES) + (c.happens(0.4) ? c.pick(SYLLABLES) : ""));
}

/** Three to seven names and one to six numbers, some of them small or a year. */
export function factsOf(c: Chance, arabic: boolean): Facts {
  const names = Array.from({ length: c.between(3, 7) }, () => {
    if (arabic)
      return `${c.pick(["الوزير", "مدينة", "شركة", "المهندس"])} ${c.pick(AR_GIVEN)} ${c.pick(AR_FAMILY)}`;
    if (c.happens(0.3)) return invented(c);
    return c.happens(0.25)
      ? `${invented(c)} ${c.pick(["Council", "Group", "Bank"])}`
      : `${invented(c)} ${invented(c)}`;
  });
  const numbers = Array.from({ length: c.between(arabic ? 2 : 1, 6) }, () => {
    if (c.happens(0.15)) return String(c.between(2015, 2026));
    if (c.happens(0.3)) return String(c.between(3, 60));
    if (c.happens(0.3))
      return `${c.between(1, 9)}.${c.between(1, 9)} ${arabic ? "مليون" : "million"}`;
    return c.between(100, 99_000).toLocaleString("en");
  });
  return { names, numbers };
}

export function prose(c: Chance, sentences: number, arabic: boolean): Sentence[] {
  return Array.from({ length: sentences }, () => (arabic ? arabicSentence(c) : englishSentence(c)));
}

function clause(c: Chance): string[] {
  return [
    "the",
    c.pick(ADJ),
    c.pick(NOUN),
    c.pick(VERB),
    "@",
    "the",
    c.pick(NOUN),
    c.pick(PREP),
    "a",
    c.pick(ADJ),
    c.pick(NOUN),
  ];
}

function englishSentence(c: Chance): Sentence {
  const [first = "", ...rest] = c.happens(0.4) ? [c.pick(OPEN), ...clause(c)] : clause(c);
  return [capital(first), ...rest, ...(c.happens(0.6) ? [c.pick(LINK), ...clause(c)] : [])];
}

function arabicSentence(c: Chance): Sentence {
  const part = () => [
    c.pick(AR_VERB),
    `ال${c.pick(AR_NOUN)}`,
    "@",
    c.pick(AR_NOUN),
    c.pick(["قرب", "فوق", "تحت", "مع"]),
    `ال${c.pick(AR_NOUN)}`,
  ];
  return [...part(), "و", ...part()];
}

/** Puts the facts in, each once or twice, in an order of its own; a share of them is left out. */
export function placed(
  c: Chance,
  text: readonly Sentence[],
  facts: Facts,
  leftOut: number,
): string[] {
  const kept = [...facts.names, ...facts.numbers.map((n) => `${n}`)].filter(
    () => !c.happens(leftOut),
  );
  const again = kept.filter(() => c.happens(0.5));
  const queue = [...kept, ...again].sort(() => c.next() - 0.5);
  const places = text.flat().filter((word) => word === "@").length;
  const each = Math.max(1, Math.ceil(queue.length / Math.max(1, places)));
  return text.map(
    (sentence) =>
      `${sentence.flatMap((word) => (word === "@" ? joined(queue.splice(0, each)) : word)).join(" ")}.`,
  );
}

function joined(facts: readonly string[]): string[] {
  return facts.length === 0 ? [] : [facts.join(" with ")];
}
