import type { Random } from "../random.ts";

/** Facts for the slots of the handwritten reports. The lists are short, so that events share names. */
function list(names: string): readonly string[] {
  return names.split(" ");
}

function phrases(text: string): readonly string[] {
  return text.split(", ");
}

const GIVEN = list(
  "Anna Boris Clara Dmitri Elif Farid Greta Hanna Ivo Jonas Katya Leon Mira Nadia Otto Petra Quentin Rosa Samuel Tove Ulrich Vera Wanda Xenia Yusuf Zoe",
);
const FAMILY = list(
  "Berg Castellan Drost Ekholm Farrow Gallo Hartwig Ilves Jansky Kallas Lindqvist Marsh Novak Okoro Pellant Quist Rosander Solheim Tamm Ulvang Vance Wexler Yilmaz Zander Arkady Brandt Corvin Denby",
);
const TOWNS = phrases(
  "Riverton, Northgate, Hallowmere, Sandwick, Brackwater, Dunmere, Kessing, Velm, Ostrand, Meridian, Wendale, Lindow, Ravensport, Sarn, Ellory, Teel, Port Sorra, Kestrel Bay, Lower Pell, Cape Darro, Saint Aldric, Upper Holm",
);
const FIRMS = list("Corvane Teldra Norvik Bluequay Halden Ostara Pellworm Quarrel Sundew Tarn");
const TRADES = phrases("Foods, Steel, Optics, Textiles, Logistics, Institute, Authority, Service");
const TEAMS = ["Rovers", "Athletic", "United", "Wanderers", "City"];
const WEEKDAYS = list("Monday Tuesday Wednesday Thursday Friday Saturday Sunday");
const ARABIC_GIVEN = list("سامر ليلى نادر هالة كريم رنا طارق منى وسيم دلال");
const ARABIC_FAMILY = list(
  "الحداد البرغوثي الزعبي المرواني الشامي القاضي النجار الصايغ الأسعد الخطيب",
);
const ARABIC_TOWNS = list("المرسى الغزالة السروة الصفاء الكرمة النخيل المنارة العقيق");
const ARABIC_FIRMS = list("الأفق النوارس الينابيع المدار الواحة السنابل البيارق الفنار");

export type Slots = Readonly<Record<string, string>>;

/** A random value for every slot. Most names are those of `former`, if there is one. */
export function slotsOf(rng: Random, former?: Slots): Slots {
  const person = () => `${rng.pick(GIVEN)} ${rng.pick(FAMILY)}`;
  const town = rng.pick(TOWNS);
  const decimal = (from: number, to: number) => `${rng.between(from, to)}.${rng.between(1, 9)}`;
  const names: Slots = {
    town,
    town2: rng.pick(TOWNS),
    person: person(),
    person2: person(),
    org: `${rng.pick(FIRMS)} ${rng.pick(TRADES)}`,
    house: `${rng.pick(FIRMS)} Capital`,
    index: `${rng.pick(TOWNS)} ${rng.pick(["All-Share", "Thirty", "Metal Index"])}`,
    team: `${town} ${rng.pick(TEAMS)}`,
    team2: `${rng.pick(TOWNS)} ${rng.pick(TEAMS)}`,
    ground: `${rng.pick(FAMILY)} Park`,
    street: `${rng.pick(FAMILY)} Street`,
    party: `${rng.pick(["Reform", "Harbour", "Green", "Civic"])} Alliance`,
    "ar-person": `${rng.pick(ARABIC_GIVEN)} ${rng.pick(ARABIC_FAMILY)}`,
    "ar-town": rng.pick(ARABIC_TOWNS),
    "ar-org": rng.pick(ARABIC_FIRMS),
  };
  const kept = former
    ? Object.fromEntries(Object.keys(names).map((n) => [n, rng.chance(0.8) ? former[n] : names[n]]))
    : names;
  const big = rng.between(1_000, 89_999);
  return {
    ...(kept as Slots),
    weekday: rng.pick(WEEKDAYS),
    pct: decimal(1, 58),
    pct2: decimal(1, 58),
    money: decimal(1, 90),
    big: rng.chance(0.7) ? big.toLocaleString("en") : String(big),
    three: String(rng.between(101, 989)),
    two: String(rng.between(11, 89)),
    score: `${rng.between(2, 6)}-${rng.between(0, 1)}`,
  };
}
