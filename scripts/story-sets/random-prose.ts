import type { Random } from "../random.ts";

/** The words of a sentence; `@` stands for a name or a number. */
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

function inventName(rng: Random): string {
  return capital(
    rng.pick(SYLLABLES) + rng.pick(SYLLABLES) + (rng.chance(0.4) ? rng.pick(SYLLABLES) : ""),
  );
}

/** Three to seven names and up to six numbers, of which some are small or a year. */
export function randomFacts(rng: Random, isArabic: boolean): Facts {
  const names = Array.from({ length: rng.between(3, 7) }, () => {
    if (isArabic)
      return `${rng.pick(["الوزير", "مدينة", "شركة", "المهندس"])} ${rng.pick(AR_GIVEN)} ${rng.pick(AR_FAMILY)}`;
    if (rng.chance(0.3)) return inventName(rng);
    return rng.chance(0.25)
      ? `${inventName(rng)} ${rng.pick(["Council", "Group", "Bank"])}`
      : `${inventName(rng)} ${inventName(rng)}`;
  });
  const numbers = Array.from({ length: rng.between(isArabic ? 2 : 1, 6) }, () => {
    if (rng.chance(0.15)) return String(rng.between(2015, 2026));
    if (rng.chance(0.3)) return String(rng.between(3, 60));
    if (rng.chance(0.3))
      return `${rng.between(1, 9)}.${rng.between(1, 9)} ${isArabic ? "مليون" : "million"}`;
    return rng.between(100, 99_000).toLocaleString("en");
  });
  return { names, numbers };
}

export function randomProse(rng: Random, sentences: number, isArabic: boolean): Sentence[] {
  return Array.from({ length: sentences }, () =>
    isArabic ? arabicSentence(rng) : englishSentence(rng),
  );
}

function clause(rng: Random): string[] {
  const subject = ["the", rng.pick(ADJ), rng.pick(NOUN), rng.pick(VERB), "@"];
  return [...subject, "the", rng.pick(NOUN), rng.pick(PREP), "a", rng.pick(ADJ), rng.pick(NOUN)];
}

function englishSentence(rng: Random): Sentence {
  const [first = "", ...rest] = rng.chance(0.4) ? [rng.pick(OPEN), ...clause(rng)] : clause(rng);
  return [capital(first), ...rest, ...(rng.chance(0.6) ? [rng.pick(LINK), ...clause(rng)] : [])];
}

function arabicSentence(rng: Random): Sentence {
  const part = () => {
    const subject = [rng.pick(AR_VERB), `ال${rng.pick(AR_NOUN)}`, "@", rng.pick(AR_NOUN)];
    return [...subject, rng.pick(["قرب", "فوق", "تحت", "مع"]), `ال${rng.pick(AR_NOUN)}`];
  };
  return [...part(), "و", ...part()];
}

/** Inserts the facts in random order, each once or twice, and omits a share of them. */
export function insertFacts(
  rng: Random,
  text: readonly Sentence[],
  facts: Facts,
  omitted: number,
): string[] {
  const kept = [...facts.names, ...facts.numbers.map((n) => `${n}`)].filter(
    () => !rng.chance(omitted),
  );
  const again = kept.filter(() => rng.chance(0.5));
  const queue = [...kept, ...again].sort(() => rng.next() - 0.5);
  const slots = text.flat().filter((word) => word === "@").length;
  const each = Math.max(1, Math.ceil(queue.length / Math.max(1, slots)));
  return text.map(
    (sentence) =>
      `${sentence.flatMap((word) => (word === "@" ? joined(queue.splice(0, each)) : word)).join(" ")}.`,
  );
}

function joined(facts: readonly string[]): string[] {
  return facts.length === 0 ? [] : [facts.join(" with ")];
}
