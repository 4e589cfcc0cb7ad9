import type { Chance } from "./chance.ts";

/** What events of the first set are made of. The pools are small, so that events share names. */
function list(names: string): readonly string[] {
  return names.split(" ");
}

const GIVEN = list(
  "Anna Boris Clara Dmitri Elif Farid Greta Hanna Ivo Jonas Katya Leon Mira Nadia Otto Petra Quentin Rosa Samuel Tove Ulrich Vera Wanda Xenia Yusuf Zoe",
);
const FAMILY = list(
  "Berg Castellan Drost Ekholm Farrow Gallo Hartwig Ilves Jansky Kallas Lindqvist Marsh Novak Okoro Pellant Quist Rosander Solheim Tamm Ulvang Vance Wexler Yilmaz Zander Arkady Brandt Corvin Denby",
);
const TOWNS = [
  ...list(
    "Riverton Northgate Hallowmere Sandwick Brackwater Dunmere Kessing Velm Ostrand Meridian Wendale Lindow Ravensport Sarn Ellory Teel",
  ),
  "Port Sorra",
  "Kestrel Bay",
  "Lower Pell",
  "Cape Darro",
  "Saint Aldric",
  "Upper Holm",
];
const FIRMS = list("Corvane Teldra Norvik Bluequay Halden Ostara Pellworm Quarrel Sundew Tarn");
const TRADES = [
  "Foods",
  "Steel",
  "Optics",
  "Textiles",
  "Logistics",
  "Institute",
  "Authority",
  "Service",
];
const TEAMS = ["Rovers", "Athletic", "United", "Wanderers", "City"];
const WEEKDAYS = list("Monday Tuesday Wednesday Thursday Friday Saturday Sunday");
const ARABIC_GIVEN = list("سامر ليلى نادر هالة كريم رنا طارق منى وسيم دلال");
const ARABIC_FAMILY = list(
  "الحداد البرغوثي الزعبي المرواني الشامي القاضي النجار الصايغ الأسعد الخطيب",
);
const ARABIC_TOWNS = list("المرسى الغزالة السروة الصفاء الكرمة النخيل المنارة العقيق");
const ARABIC_FIRMS = list("الأفق النوارس الينابيع المدار الواحة السنابل البيارق الفنار");

export type Slots = Readonly<Record<string, string>>;

/** A draw for every slot; the names are those of `former`, if there is one, and most of them stay. */
export function slotsOf(c: Chance, former?: Slots): Slots {
  const person = () => `${c.pick(GIVEN)} ${c.pick(FAMILY)}`;
  const town = c.pick(TOWNS);
  const decimal = (from: number, to: number) => `${c.between(from, to)}.${c.between(1, 9)}`;
  const names: Slots = {
    town,
    town2: c.pick(TOWNS),
    person: person(),
    person2: person(),
    org: `${c.pick(FIRMS)} ${c.pick(TRADES)}`,
    house: `${c.pick(FIRMS)} Capital`,
    index: `${c.pick(TOWNS)} ${c.pick(["All-Share", "Thirty", "Metal Index"])}`,
    team: `${town} ${c.pick(TEAMS)}`,
    team2: `${c.pick(TOWNS)} ${c.pick(TEAMS)}`,
    ground: `${c.pick(FAMILY)} Park`,
    street: `${c.pick(FAMILY)} Street`,
    party: `${c.pick(["Reform", "Harbour", "Green", "Civic"])} Alliance`,
    "ar-person": `${c.pick(ARABIC_GIVEN)} ${c.pick(ARABIC_FAMILY)}`,
    "ar-town": c.pick(ARABIC_TOWNS),
    "ar-org": c.pick(ARABIC_FIRMS),
  };
  const kept = former
    ? Object.fromEntries(Object.keys(names).map((n) => [n, c.happens(0.8) ? former[n] : names[n]]))
    : names;
  const big = c.between(1_000, 89_999);
  return {
    ...(kept as Slots),
    weekday: c.pick(WEEKDAYS),
    pct: decimal(1, 58),
    pct2: decimal(1, 58),
    money: decimal(1, 90),
    big: c.happens(0.7) ? big.toLocaleString("en") : String(big),
    three: String(c.between(101, 989)),
    two: String(c.between(11, 89)),
    two2: String(c.between(18, 89)),
    score: `${c.between(2, 6)}-${c.between(0, 1)}`,
  };
}

const WHO = list(
  "neighbours visitors clerks drivers nurses students fishermen traders parents sailors bakers pupils",
);
const DID = list(
  "waited talked argued smoked laughed listened gathered lingered whispered shrugged hoped waved",
);
const WHERE = [
  "at the corner",
  "under the arcades",
  "by the old pump",
  "near the bakery",
  "behind the station",
  "in the long corridor",
  "on the stairs",
  "beside the canal",
];
const HOW = [
  "for an hour",
  "without haste",
  "in thin coats",
  "with wet shoes",
  "as ever",
  "until the lamps came on",
  "and said little",
  "over cold coffee",
];
const MORE = [
  "Nobody had brought an umbrella",
  "A dog slept through it all",
  "The clock above the door was wrong again",
  "Somebody passed round plums",
  "It had been a long week",
  "There was little else to see",
  "A second look changed nothing",
  "Questions were left for later",
];

/** A sentence or two that says nothing of the event, as much of any article does. */
export function aside(c: Chance): string {
  const [who] = [c.pick(WHO)];
  const sentence = `${who.charAt(0).toUpperCase()}${who.slice(1)} and ${c.pick(WHO)} ${c.pick(DID)} ${c.pick(WHERE)} ${c.pick(HOW)}.`;
  return c.happens(0.5) ? `${sentence} ${c.pick(MORE)}.` : sentence;
}
