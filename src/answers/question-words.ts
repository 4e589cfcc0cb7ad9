import { expressionOf } from "../text/expressions.ts";
import { list } from "../text/word-list.ts";

/**
 * Word lists for questions: how a question begins and what it asks for, and words that its answer need not have.
 * Words are folded. A further line adds a language.
 */

export type AnswerType = "person" | "description" | "place" | "time" | "number" | "reason";

/** A sign (`¿`) or a preposition may come first: "In what year …". */
const BEFORE = String.raw`^[^\p{L}\p{N}]*(?:(?:in|on|by|to|at|for|from|until|since|with) )?`;

export const QUESTION_OPENINGS: readonly (readonly [AnswerType, RegExp])[] = [
  [
    "number",
    beginning(
      "how (?:many|much|old|far|long|tall|high|big|large|wide|deep|fast|heavy|hot|cold|often)",
    ),
  ],
  ["number", beginning("كم", "combien", "cu[aá]nt[oa]s?", "wie ?viele?")],
  ["time", beginning("when", "(?:what|which) (?:day|date|year|month|week|time|decade|century)")],
  ["time", beginning("متى", "quand", "cu[aá]ndo", "wann")],
  ["person", beginning(String.raw`what (?:is|was|are|were) the (?:\p{L}+ )?names? of`)],
  ["person", beginning("who", "whom", "whose", "من", "qui", "qui[eé]n(?:es)?", "we[rmn]")],
  ["place", beginning("where", "(?:what|which) (?:town|city|village|state|country|place)")],
  ["place", beginning("أين", "اين", "où", "d[oó]nde", "wo(?:hin|her)?")],
  ["reason", beginning("why", "لماذا", "pourquoi", "por qu[eé]", "warum", "wieso")],
];

const QUANTITIES = [
  "age|amount|cost|depth|distance|height|length|magnitude|number|percent|percentage|population|price",
  "proportion|salary|score|size|speed|sum|temperature|total|weight|width",
];

/** A noun for a quantity, which a question with `what` asks for: "What was the final score?" */
export const WHAT_QUANTITY = beginning(
  String.raw`(?:what|which)(?: (?:is|are|was|were))?(?: (?:the|an?))?(?: [\p{L}-]+){0,2}? (?<noun>${QUANTITIES.join("|")})`,
);

const LENGTHS = "km kilometre kilometres kilometer kilometers mile miles كيلومتر كيلومترا";
const HEIGHTS = "metre metres meter meters m foot feet ft inch inches yards متر مترا امتار";
const DURATIONS =
  "second seconds minute minutes hour hours day days week weeks month months year years decades centuries " +
  "ثانيه دقيقه دقائق ساعه ساعات يوم يوما ايام اسبوع اسابيع شهر شهرا اشهر سنه سنوات عام عاما اعوام";
const MONEY =
  "$ € £ ¥ dollar dollars euro euros pound pounds cents yen yuan rupees rubles crowns francs " +
  "دولار دولارا دولارات يورو جنيه دينار درهم ريال";
const SPEEDS = "kmh kph km kilometres kilometers mph miles knots m metres meters كيلومترا كيلومتر";
const MASSES = "kg kilos kilogram kilograms gram grams pounds ton tons tonnes كيلوغراما طن طنا";
const PEOPLE =
  "people persons men women children others dead killed injured wounded residents victims workers members " +
  "شخص شخصا اشخاص قتيلا جريحا";

/** Words of a question for a quantity, and the units of which one stands beside the number that answers it. */
export const UNITS = [
  ["old age aged عمر", "old aged age ago سنه سنوات عاما عام"],
  ["tall high wide deep height width depth ارتفاع عرض عمق", HEIGHTS],
  ["far distance مسافه", `${HEIGHTS} ${LENGTHS}`],
  ["long length طول", `${HEIGHTS} ${LENGTHS} ${DURATIONS}`],
  ["cost costs pay pays paid earn earned spend spent price salary worth ثمن سعر كلفه تكلفه", MONEY],
  ["fast speed سرعه", SPEEDS],
  ["heavy weigh weighs weight وزن", MASSES],
  ["hot cold temperature", "° degrees celsius fahrenheit c f درجه درجات"],
  ["percent percentage proportion نسبه", "% percent per بالمئه بالمائه"],
  ["people persons الاشخاص شخصا", PEOPLE],
].map(([asks = "", units = ""]) => ({ asks: list(asks), units: list(units) }));

function beginning(...ways: readonly string[]): RegExp {
  return expressionOf(String.raw`${BEFORE}(?:${ways.join("|")})(?![\p{L}\p{M}])`, "iu");
}

/** Small numbers in words, which `extractNumbers` leaves out because they identify no event. */
export const SMALL_NUMBER =
  /\b(?:one|two|three|four|five|six|seven|eight|nine|half|dozens?|hundreds?|thousands?|millions?)\b|(?<!\p{L})(?:واحد|اثنان|اثنين|ثلاث|ثلاثة|أربع|أربعة|خمس|خمسة|ست|ستة|سبع|سبعة|ثماني|ثمانية|تسع|تسعة|عشر|عشرة|عشرون|عشرين|ثلاثون|ثلاثين|مئة|مائة|مئات|ألف|آلاف)(?!\p{L})/giu;

/** Words that end the phrase of what a number counts. */
export const AFTER_COUNTED = list(
  "and but by for from her his in its that their to was were which who with",
);

/** Prepositions before a place. */
export const PLACE_PREPOSITIONS = list(
  "in at on near inside outside behind beside beneath under above across opposite",
  "a au aux en dans chez sur im nach bei am auf junto",
  "في عند قرب داخل خارج امام خلف فوق تحت الي قباله",
);

/** After these, only a name is a place: photographs are turned into a table. */
export const MOTION_PREPOSITIONS = list("to into onto from");

export const GRAMMATICAL_ARTICLES = list("the a an la le les el los las der die das dem den");

/** Words after such a preposition that state a time, or are not a place. */
export const TIME_WORDS = list(
  "same end beginning start middle moment time times past future first last next course meantime",
  "morning afternoon evening night day days week weeks month months year years hour hours minute",
  "minutes second seconds decade century season weekend fact way case",
  "عام سنه سنوات يوم ايام شهر اشهر اسبوع ساعه الساعه وقت الوقت حين حال نهايه بدايه",
);

/**
 * Words that only ask. They are in the form of the search index, because folding them would delay a Worker's start.
 * The stop words of src/article/name-words.ts also apply.
 */
export const QUESTION_STOP_WORDS = list(
  "what s who happen happened happening tell mean means name names named exactly don t didn doesn",
  "isn wasn article articles news story much",
  "ما ماذا متي اين كم كيف لماذا هل من اي ايه هو هي هم في علي الي عن مع التي الذي الذين هذا هذه ذلك تلك",
  "كان كانت يكون قد و او ثم لم لن لا ان انه انها بعد قبل عند عندما بين كل بلغ تم يتم قام يمكن خلال اثناء منذ حول بعض",
  "غير ايضا به بها فيه فيها عليه عليها اليه اليها منه منها له لها عدد اسم الاسم",
  "quel quelle quels quelles comment ou quoi que cual cuales como donde was wo welche welcher wurde",
);
