import { expect, test } from "vitest";
import {
  leadingByline,
  nameBesideOutlet,
  readByline,
  readDateline,
  signatureLine,
} from "../../src/reader/credits.ts";
import { read } from "./decoded.ts";
import { LABELS } from "./labels.ts";

/** A card of the Bugle whose one line is given. */
const cardOf = (line: string) =>
  read("Main", ...LABELS.en, "The Bugle", "a day ago", "- The Bugle", "Goats", line).sightings[1];

const NOBODY = { names: [], pattern: null };
/** An article that tells of nobody else. */
const nothing = { title: "", rest: () => "" };

test.each([
  ["Anna Berg Tom Reed's third novel begins with a boy.", "Anna Berg", 9],
  ["Anna Berg Tom van Reed won the second stage.", "Anna Berg", 9],
  ["Anna Berg THE people of Riverton have won.", "Anna Berg", 9],
  ["Anna Berg Rugby league correspondent Riverton have won.", "Anna Berg", 36],
  ["Anna Berg RIVERTON – Two goats were seen.", "Anna Berg", 9],
  ["ANNA BERG | DOHA Qatar has extended its ban.", "Anna Berg", 16],
  ["Anna Berg writes At 4 a.m. the pot is on the fire.", "Anna Berg", 16],
  ["By Anna Berg, RD Fact checked by Tom Reed The rice is safe.", "Anna Berg", 41],
  ["Medically reviewed by Tom Reed, MD — Written by Anna Berg The rice is safe.", "Anna Berg", 57],
  ["Anna Berg (Ely Today) Surabaya ● Sat, July 26, 2025 Every coach will stop.", "Anna Berg", 51],
  ["By Anna Berg and Tom Reed All 138 flats went within hours.", "Anna Berg and Tom Reed", 25],
  ["By Anna Berg via KPNE logo Wednesday, August 6, 2025 The fire is out.", "Anna Berg", 52],
  ["Anna Berg Do not pour it down the sink.", "Anna Berg", 9],
  ["Anna Berg Published 2 hours ago The goats are back.", "Anna Berg", 31],
  ["By Winnie To The council said so.", "Winnie To", 12],
  ["By Anna Berg Customers of the water works will pay more.", "Anna Berg", 12],
  ["By Tarun Bhalla Kolar Kings have parted with their coach.", "Tarun Bhalla", 15],
  ["By Lim Su Ann The pianos will stay.", "Lim Su Ann", 13],
  ["By Nadia Ferro, Staff Reporter Rents barely moved.", "Nadia Ferro", 30],
  ["By Mara Lind and Owen Prys The ferry sank.", "Mara Lind and Owen Prys", 26],
  ["By Nurul Hidayah Saad GEORGE TOWN: The last plate is sold.", "Nurul Hidayah Saad", 21],
  ["By Huda Al Lawati Muscat: The weather service lifted its watch.", "Huda Al Lawati", 17],
  ["By Pieter Jansen van Wyk I put five heaters in my study.", "Pieter Jansen van Wyk", 24],
  ["By Priya Lind published 10 July 2025 Drop it and it bounces.", "Priya Lind", 36],
  ["By Anna Berg | The council said so on Monday.", "Anna Berg", 14],
  ["By Ruth Ellen Voss Harold Lind, a baker, has died.", "Ruth Ellen Voss", 18],
  ["By Anna Berg Harold Lind, who built it, has died.", "Anna Berg", 12],
  ["Faraz Mehdi KARACHI: The last customer bought a dictionary.", "Faraz Mehdi", 11],
  ["By Brian Otwoma Kibera Harriers 2 Lakeside 1.", "Brian Otwoma", 15],
  ["by Anna Berg The goats are back.", "Anna Berg", 12],
  ["Words: Anna Berg The goats are back.", "Anna Berg", 16],
  ["Opinion by Anna Berg The goats are back.", "Anna Berg", 20],
  ["By Dr Olu Fadile The rice is safe.", "Olu Fadile", 16],
  ["Anna Berg The goats are back.", "Anna Berg", 9],
  ["ANNA BERG Black smoke rose over Riverton.", "Anna Berg", 9],
  ["Anna Berg and Tom O'Dowd On Monday it rained.", "Anna Berg and Tom O'Dowd", 24],
  ["Anna Berg in Riverton The goats are back.", "Anna Berg", 21],
  ["Anna Berg at the Guildhall A film won.", "Anna Berg", 26],
  ["Anna Berg reports Goats are back.", "Anna Berg", 17],
  ["Anna Berg | Riverton bureau RIVERTON: Goats are back.", "Anna Berg", 27],
  ["Anna Berg Local Democracy Reporter Landlords may go.", "Anna Berg", 34],
  ["Anna Berg 14 Aug 2025, 06:12 CEST Gas is cheap.", "Anna Berg", 33],
  ["Anna Berg | 9 min read Goats are back.", "Anna Berg", 22],
  ["Anna BergTuesday 3 Jun 2025 10:14 am Goats are back.", "Anna Berg", 36],
  ["Words and pictures by Anna Berg Goats are back.", "Anna Berg", 31],
  ["As told to Anna Berg I keep goats.", "Anna Berg", 20],
  ["From our goat editor Anna Berg Goats are back.", "Anna Berg", 30],
  ["COMMENT Anna Berg, Columnist Goats are back.", "Anna Berg", 28],
  ["By Innocent BAHIZIRE GOMA, Congo — The road is open.", "Innocent Bahizire", 20],
  ["By ANNA BERG, as told to Tom Orr On Monday I slept.", "Anna Berg", 32],
  ["Reporter: Conall Ó Laoire Goats are back.", "Conall Ó Laoire", 25],
  ["Report — Elsbet Quayne Pupils at the school keep goats.", "Elsbet Quayne", 22],
  ["TEXT AND PHOTOS: Elsbet Quayne Goats like rain.", "Elsbet Quayne", 30],
  ["Pictures and words: Elsbet Quayne The goats are back.", "Elsbet Quayne", 33],
  ["Harbour desk: Elsbet Quayne The goats are back.", "Elsbet Quayne", 27],
  ["Posted by Elsbet Quayne Goats like rain.", "Elsbet Quayne", 23],
  ["Advice by Elsbet Quayne Family therapists have a tip for you.", "Elsbet Quayne", 23],
  ["By Elsbet Quayne | anna@bugle.example RIVERTON — Goats are back.", "Elsbet Quayne", 37],
  [
    "By Elsbet Quayne-Orr Kandara, April 11, 2025 (NAN) The goats are back.",
    "Elsbet Quayne-Orr",
    20,
  ],
  ["By Elsbet Quayne Saad EASTHAM, June 5 (Norpress) — Goats are back.", "Elsbet Quayne Saad", 21],
  ["Story and photos by Elsbet Quayne Owner Tom Orr found her.", "Elsbet Quayne", 33],
  ["Curated By : Elsbet Quayne The goats are back.", "Elsbet Quayne", 26],
  ["Reported By: Elsbet Quayne Edited By: T. Orr The goats are back.", "Elsbet Quayne", 44],
  ["By ELSBET QUAYNE, GOAT REPORTER FOR NEWS24 The goats are back.", "Elsbet Quayne", 42],
  [
    "Elsbet Quayne Bugle Report 03 May, 2025, 10:15 am Goats with horns are back.",
    "Elsbet Quayne",
    49,
  ],
  [
    "By Anna Berg This article was published 17/04/2025 (3 days ago), so facts may be out of date. The goats are back.",
    "Anna Berg",
    93,
  ],
  ["Words by Anna Berg, pictures by Tom Orr The goats are back.", "Anna Berg", 39],
  ["Story: Anna Berg / Photography: Tom Orr The goats are back.", "Anna Berg", 39],
  [
    "Anna Berg · Bugle News · Posted: Jul 15, 2025 5:00 AM CDT | Last Updated: 6 hours ago The goats are back.",
    "Anna Berg",
    85,
  ],
  ["Anna Berg, 4 May 2025 The goats are back.", "Anna Berg", 21],
  ["Anna Berg — 22 April, 11:40 CET The goats are back.", "Anna Berg", 31],
  ["Anna Berg reports. The goats are back.", "Anna Berg", 18],
  ["Anna Berg investigates The goats are back.", "Anna Berg", 22],
  ["Anna Berg, transport Goats may ride.", "Anna Berg", 20],
  ["Anna Berg Legal affairs editor Goats may sue.", "Anna Berg", 30],
  ["Elsbet Quayne Gazette staff The goats are back.", "Elsbet Quayne", 27],
  ["Elsbet Quayne, Riverton The goats are back.", "Elsbet Quayne", 23],
  ["Elsbet Quayne, Far Shore RIVERTON, Mich. — The goats are back.", "Elsbet Quayne", 24],
  ["Elsbet Quayne in Riverton Former goats' keepers met.", "Elsbet Quayne", 25],
  ["Elsbet Quayne Drivers who hit goats must pay.", "Elsbet Quayne", 13],
  ["Elsbet Quayne Archaeologists in Riverton found a goat.", "Elsbet Quayne", 13],
  ["ELSBET QUAYNE and COLM TARRY Goats are back.", "Elsbet Quayne and Colm Tarry", 28],
  ["ELSBET QUAYNE Nine-year-old goats are back.", "Elsbet Quayne", 13],
  [
    "By ANNA BERG and TOM ORR RIVERTON, Mich. (AP) — The goats are back.",
    "Anna Berg and Tom Orr",
    24,
  ],
  ["Sok Berg | Publication date 07 August 2025 | 17:20 ICT The goats are back.", "Sok Berg", 54],
  ["Anna Berg | 07 August 2025 | 17:20 ICT The goats are back.", "Anna Berg", 38],
  ["ANNA BERG Tom Al Orrani unwraps the pans slowly.", "Anna Berg", 9],
  ["BY ANNA LE BERG ST HELIER, Jersey — Goats are back.", "Anna Le Berg", 15],
  ["Words by Elsbet Quayne *This article has links. The goats are back.", "Elsbet Quayne", 22],
  ["Anna Berg, Warsaw Poland's goats are back.", "Anna Berg", 17],
  ["Elsbet Quayne ★★★☆☆ There is a moment in it.", "Elsbet Quayne", 19],
  ["Elsbet Quayne at Eastham Park Kettlewell Harriers, who lost, are glad.", "Elsbet Quayne", 29],
  ["Anna Berg and Marc Philippe Delegates at the hall voted.", "Anna Berg and Marc Philippe", 27],
  ["ANNA BERG less than 2 min read July 28, 2025 - 12:10PM A goat is back.", "Anna Berg", 54],
  ["By Phuong Le, Bugle HANOI, Vietnam (AP) — Goats are back.", "Phuong Le", 19],
  ["رنا حيدر وصل القطار إلى البلدة.", "رنا حيدر", 8],
  ["نادين قاسم معظم أنواع الصداع تزول وحدها.", "نادين قاسم", 10],
  ["تقرير جنى عبود في زقاق ضيق يقف الناس.", "جنى عبود", 14],
  ["ندى سعيد nada.s@balagh.example ألقت الشرطة القبض عليه.", "ندى سعيد", 30],
  ["مروى الجلاصي - بنزرت توفي شاب أمس.", "مروى الجلاصي", 20],
  ["رحاب عبد المنعم الثلاثاء 22/يوليو/2025 - 11:04 ص نفت الوزارة الخبر.", "رحاب عبد المنعم", 48],
  ["Anna Berg Senior writer Dr Orr keeps goats.", "Anna Berg", 23],
  ["Anna Berg Shops in three counties have no goats.", "Anna Berg", 9],
  ["Anna Berg Kenya's goats won the race.", "Anna Berg", 9],
  ["Anna Berg Southgate striker Emil Varga keeps goats.", "Anna Berg", 9],
  ["Anna Berg Gov. Lyle Orr said so.", "Anna Berg", 9],
  ["Anna Berg Older residents will ride goats.", "Anna Berg", 9],
  ["Anna Berg Engineers opened the gate.", "Anna Berg", 9],
  ["Anna Berg Brook & Vane sold a goat.", "Anna Berg", 9],
  ["Anna Berg Pinecrest County commissioners voted for it.", "Anna Berg", 9],
  ["Anna Berg Grain is dear. A ton of grain costs more than a goat.", "Anna Berg", 9],
  ["Anna Berg Mumbai, June 4 (PTI) Goats are dear.", "Anna Berg", 9],
  ["Anna Berg Tom Reed, who kept goats, has died.", "Anna Berg", 9],
  ["By Anna Berg in Nairobi Shops have no goats.", "Anna Berg", 23],
  ["Anna Berg in Nairobi Tom Reed keeps goats.", "Anna Berg", 20],
  ["Anna Berg • 2 days ago Grain has no price.", "Anna Berg", 22],
  ["ANNA BERG BUSINESS EDITOR SALT HARBOUR, June 9 (Reuters) - Goats rose.", "Anna Berg", 25],
  ["By Anna Berg and Tom Reed Pinecrest County has goats.", "Anna Berg and Tom Reed", 25],
  ["TREV MABBUTT AT DENMAN PARK Goats are back.", "Trev Mabbutt", 27],
  [
    "Caoimhe Tarrant and Joel Kitt South Africa have picked three goats.",
    "Caoimhe Tarrant and Joel Kitt",
    29,
  ],
  ["By Sikiru Alabi, Ibadan Food and drug officials have seen goats.", "Sikiru Alabi", 23],
  ["Review by June Whitlaw The goats are back.", "June Whitlaw", 22],
  ["FRASER McALLUM Scottish Political Editor Goats may vote.", "Fraser McAllum", 40],
  ["FRASER MCALLUM Scottish Political Editor Goats may vote.", "Fraser McAllum", 40],
  ["By Antoine Guidroz | Staff writer CROWLEY, La. — Rice farmers waited.", "Antoine Guidroz", 33],
  ["يكتبها: طارق العاني سألت الآلة سؤالا.", "طارق العاني", 19],
  ["حرره: طارق العاني قال المدرب نعم.", "طارق العاني", 17],
  ["شريف عوض يكتب: تستعد المدينة للمهرجان.", "شريف عوض", 14],
  ["كتب ـ طارق العاني: عاد الترام إلى العمل.", "طارق العاني", 18],
  ["بقلم مهدي السلاوي باريس - كان من المفترض أن تنتهي السهرة.", "مهدي السلاوي", 17],
  ["نوال الخصاونة - طريق بوست في مقهى قريب يجلس أربعة.", "نوال الخصاونة", 25],
  ["عوض الزهراني – الطائف الطائف: أعادت الأمطار الشلالات.", "عوض الزهراني", 21],
  ["بقلم: إلهام بن عودة | أرجأت المحكمة الحكم.", "إلهام بن عودة", 21],
  ["كتب/ الشيخ ولد سيدي - وقّع الجناح عقدا.", "الشيخ ولد سيدي", 21],
  ["كتبت: هبة الزعبي إربد - صممت طالبة جهازا.", "هبة الزعبي", 16],
  ["بقلم: د. عباس الركابي ليست الأزمة جديدة.", "عباس الركابي", 21],
  ["كتبت: هالة النجار توفي أمس الخطاط.", "هالة النجار", 17],
  ["كتبت كارلا معوّض: على جدران طويلة في مبنى قديم.", "كارلا معوّض", 17],
  ["كتب- محمود الشاذلي: صدرت التعاونية أول شحنة.", "محمود الشاذلي", 19],
  ["كتبت: ريما أبي نادر غاب أمس الخطاط عن 88 عاما.", "ريما أبي نادر", 19],
  ["تحقيق: هالة النجار - لم يبق من المكتبة سوى الرفوف.", "هالة النجار", 20],
  ["حاوره: سليم عودة لم يكن أحد يتوقع الفوز.", "سليم عودة", 16],
  ["كتبت سلام عودة يطرق أبو الفوانيس النحاس.", "سلام عودة", 14],
  ["By Salma el-Tayeb The goats are back.", "Salma el-Tayeb", 17],
  ["By Fatimah binti Zainal The goats are back.", "Fatimah binti Zainal", 23],
  ["By Anna Lind-O'Dell The goats are back.", "Anna Lind-O'Dell", 19],
  ["Anna S Berg The goats are back on the hill.", "Anna S Berg", 11],
  ["Prof. Anna Berg The goats are back on the hill.", "Anna Berg", 15],
  ["By Lt Gen Tom Reed (Retd) The goats are back.", "Tom Reed", 25],
  ["By Tom Reed III The goats are back.", "Tom Reed III", 15],
  ["By Tom Reed Jr. The goats are back.", "Tom Reed Jr.", 15],
  ["ByAnna Berg The goats are back.", "Anna Berg", 11],
  ["By Anna Berg, Tom Reed The goats are back.", "Anna Berg, Tom Reed", 22],
  [
    "By Anna Berg, Tom Reed, and Mia Lind The goats are back.",
    "Anna Berg, Tom Reed, and Mia Lind",
    36,
  ],
  ["Anna Berg (now), Tom Reed (earlier) The goats are back.", "Anna Berg, Tom Reed", 35],
  ["Anna Berg North of England correspondent The goats are back.", "Anna Berg", 40],
  ["Anna Berg BBC News The goats are back.", "Anna Berg", 18],
  ["By Anna Berg Global News Posted March 4, 2025 2:51 pm The goats are back.", "Anna Berg", 53],
  ["Anna Berg/Staff Reporter The goats are back.", "Anna Berg", 24],
  ["By Anna Berg @ Thrissur The goats are back.", "Anna Berg", 23],
  ["By Anna Berg For Goatmail.com The goats are back.", "Anna Berg", 29],
  ["By Anna Berg 05 Jun The goats are back.", "Anna Berg", 19],
  ["Anna Berg Published 04.03.25, 07:12 AM The goats are back.", "Anna Berg", 38],
  ["By Anna Berg | China Daily | Updated: 2025-03-04 07:22 The goats are back.", "Anna Berg", 54],
  ["ABC Rural / By Anna Berg The goats are back.", "Anna Berg", 24],
  ["by Xinhua writer Anna Berg The goats are back.", "Anna Berg", 26],
  ["Edited by Tom Reed, Written by Anna Berg The goats are back.", "Anna Berg", 40],
])("%j begins with the byline of %j", (text, name, length) => {
  expect(leadingByline(text, nothing, NOBODY)).toMatchObject({ name, length });
});

test.each([
  "By Tuesday the river had risen.",
  "Off-spinner Dilshan Perera took seven.",
  "Riverton City Council The bridge was open.",
  "Buon Ha (AFP) – Farmers are glad.",
  "Anna Berg, who kept goats, has died.",
  "Photo by Anna Berg The goats are back.",
  "صباح اليوم قال المجلس إن الجسر مفتوح.",
  "طالب صيادون في الجزيرة بتمديد الراحة.",
  "محمد صلاح يقود ليفربول إلى الفوز.",
  "حسن نصر الله في خطابه الأخير قال ذلك.",
  "عمان - يوسف الشواربة يفتتح حديقة.",
  "عباس عراقجي: لن نتفاوض.",
  "الوزير: خالد حنفي يتابع العمل.",
  "Tom Holland Will play him again.",
  "Wes Streeting, Health Secretary, said so.",
  "Rupak De, Senior Technical Analyst, LKP Securities said so.",
  "Beaten by Carlos Alcaraz, Jannik Sinner said that he was tired.",
  "Idris Elba investigates London's darkest crimes.",
  "By New York The standards are high.",
  "By Riverton Council The bridge was open.",
  "By the time it rained, all had crossed.",
  "Top Stories LONDON: The bridge is open.",
  "رام الله – قدس برس قالت مصادر محلية إن الجسر مفتوح.",
  "Prime Minister Berg: The bridge is open.",
  "City Council RIVERTON: The bridge is open.",
  "Palm Beach, Westland The president will play golf.",
  "Lantern Yard, Whitby The crab is good.",
  "Old Granary, Riverton The lights go down. At the Old Granary, Riverton, until May.",
  "Thames Valley Police said that goats are back.",
  "Anna Berg Mills has raised the price of flour.",
  "Sarah Jessica Parker's new series begins in May.",
  "James Cook University researchers have found a goat.",
  "John Lewis Partnership staff will get a bonus.",
  "Tony Blair Institute's report is out.",
  "Abu Dhabi Investors bought it all.",
  "By June Prime Minister Starmer had lost.",
  "By June Tom Reed had left the club.",
  "Harry Quayne, Bayern Fans are furious.",
  "By Anna Berg, Cedar Rapids officials said no.",
  "Michael John Keane has walked the round for 38 years.",
  "Anna Berg Quillo of Riverton said that goats are back.",
  "Juan Carlos Martin Garcia told the court that goats are back.",
  "Queens Park Rangers have signed a goat.",
  "Elsbet Quayne and Colm Tarry are to marry.",
  "Elsbet Quayne reviews The Crown at last.",
  "Medically reviewed by Anna Berg, MD You bought a goat.",
  "Founded by Anna Berg Quillo keeps goats.",
  "Elsbet Quayne, health secretary, said so.",
  "Elsbet Quayne, Riverton Goats like rain.",
  "Elsbet Quayne Gazette staff said so.",
  "GOATS BITE and DOGS, said Anna Berg.",
  "Riverton Post Editor Anna Berg said that she was glad.",
  "Award Winning Staff Writer of the year is a goat.",
  "رئيس الوزراء يكتب: السلام ممكن.",
  "الطفل الصغير يكتب: أحب أمي.",
  "من تقرير: وجد الباحثون أن الماء قليل.",
  "كتب نجيب محفوظ في رواياته عن القاهرة القديمة.",
  "ByHeart Infant Formula was recalled on Monday.",
  "Malcolm X Speaks Out in a film about his last year.",
  "Chris Evans, Emily Blunt Join the cast of a film.",
  "Anna Berg writes Swedish crime fiction that sells in forty lands.",
])("%j begins with none", (text) => {
  expect(leadingByline(text, nothing, NOBODY)).toBe(null);
});

test.each([
  ["By Anna Berg | The Bugle The goats are back.", ["The Bugle", "Bugle"], 24],
  ["By Anna Berg | Bugle The goats are back.", ["The Bugle", "Bugle"], 20],
  ["By Anna Berg | Lakefront 7 KISUMU – It took nine hours.", ["Lakefront 7"], 26],
])("in %j the outlet behind a name goes with the byline", (text, names, length) => {
  expect(leadingByline(text, nothing, { names, pattern: null })).toMatchObject({
    name: "Anna Berg",
    length,
  });
});

test.each([
  ["Anna Berg | The Bugle", "Anna Berg"],
  ["The Bugle – Anna Berg", "Anna Berg"],
  ["The Bugle | City Council", null],
  ["Anna Berg wrote to The Bugle", null],
])("the line %j has beside the outlet the name %j", (line, name) => {
  expect(nameBesideOutlet(line, { names: ["The Bugle"], pattern: null })).toBe(name);
});

test("who wrote for an agency is named at a card's end, behind when it was first published", () => {
  const text = "The goats are back in Riverton, the council said.";
  const first = "This report by The Canadian Press was first published Aug. 18, 2025.";
  const line = `${text} ${first} Anna Berg, The Canadian Press`;
  expect(cardOf(line)).toMatchObject({
    byline: "Anna Berg",
    agency: "The Canadian Press",
    body: [{ text }],
  });
});

test.each([
  ["First Drive by Anna Berg", "Anna Berg"],
  ["By Anna Berg, aberg@bugle.example", "Anna Berg"],
  ["Anna Berg Senior How-To Editor", "Anna Berg"],
])("a card that begins with %j is by %j", (signature, byline) => {
  const text = "The goats are back in Riverton, the council said.";
  expect(cardOf(`${signature} ${text}`)).toMatchObject({
    byline,
    body: [{ text }],
  });
});

test.each(["Report by Anna Berg, Showbiz Reporter", "Anna Berg is a science writer based in Ely."])(
  "below a summary %j tells the writer",
  (line) => {
    const [summary, text] = [
      "The goats are back, and all are glad.",
      "They came by night, she said.",
    ];
    expect(read("Goats of Riverton return", summary, line, text).sightings[0]).toMatchObject({
      byline: "Anna Berg",
      body: [{ text: summary }, { text }],
    });
  },
);

test("who wrote is told in what goes before a text, before the words of a button", () => {
  const text = "A builder of goat houses owes $3 million, Waipā Homes said.";
  expect(cardOf(`Piers Gillanders Gift this article ${text}`)).toMatchObject({
    byline: "Piers Gillanders",
    body: [{ text }],
  });
  const told = "A builder of goat houses owes $3 million, Gillanders said.";
  expect(cardOf(`Piers Gillanders Gift this article ${told}`)?.byline).toBe(null);
});

test.each([
  ["Personal essay · Elsbet Quayne", "Elsbet Quayne"],
  ["First-person review: Elsbet Quayne", "Elsbet Quayne"],
  ["Movie Review by Elsbet Quayne", "Elsbet Quayne"],
  ["LIVE Anna Berg and Tom Orr", "Anna Berg and Tom Orr"],
  ["In conversation with Elsbet Quayne, Commercial Vehicles Correspondent", "Elsbet Quayne"],
  ["Anna Berg, Local Democracy Reporting Service", "Anna Berg"],
])("who wrote is told in %j, which goes before a text", (prompt, byline) => {
  const text = "He owned eleven pairs of glasses and could never find one.";
  expect(cardOf(`${prompt} ${text}`)).toMatchObject({ byline, body: [{ text }] });
});

test.each([
  "Supported by Elsbet Quayne",
  "Sign up for our newsletter by Anna Berg",
  "Up next: Elsbet Quayne",
  "Album review: Elsbet Quayne",
  "In conversation with Elsbet Quayne, Actor",
])("whom %j names wrote nothing", (prompt) => {
  const text = "He owned eleven pairs of glasses and could never find one.";
  expect(cardOf(`${prompt} ${text}`)?.byline).toBe(null);
});

test.each([
  [["By Anna Berg", "Hospital staff", "said that the bridge is open."], "Hospital staff said"],
  [["By Anna Berg", "Dear editor", "The bridge is open again."], "Dear editor"],
])("what begins a text below a byline stays: %j", (lines, first) => {
  const [main] = read("Bridge", ...lines, "Nobody has crossed it yet.").sightings;
  expect(main?.byline).toBe("Anna Berg");
  expect(main?.body[0]?.text.startsWith(first)).toBe(true);
});

test("a name below the words that lead to it is of the text", () => {
  const lines = ["The award was won by the farmer", "Elsbet Quayne", "The jury was glad."];
  expect(read("Goats", ...lines).sightings[0]?.byline).toBe(null);
});

test("what a writer is stands below the name", () => {
  const text = "Somewhere in the second hour a lamp goes out on its own.";
  expect(read("A ghost", "Elsbet Quayne", "Theatre critic", text).sightings[0]).toMatchObject({
    byline: "Elsbet Quayne",
    body: [{ text }],
  });
});

test("a name below what a picture shows is the writer's", () => {
  const [shown, text] = ["Six phones on a wooden desk", "Two of them have gone by now."];
  const page = ["Six phones", shown, "Elsbet Quayne", "Share this article", text, "None is back."];
  expect(read(...page).sightings[0]?.byline).toBe("Elsbet Quayne");
});

test("a name of whom the title tells is parted nowhere", () => {
  const text = "By Selorm Dogbe Nana Kofi Larbi, whose guitar ran through it all, has died.";
  const told = { title: "Guitarist Nana Kofi Larbi dies at 81", rest: () => text };
  expect(leadingByline(text, told, NOBODY)).toMatchObject({ name: "Selorm Dogbe", length: 15 });
});

test("a name before whom the title tells of, whom a comma presents, signs", () => {
  const text = "Nia Okonjo Quillpad, the note-taking start-up, has a new tool.";
  const told = { title: "Quillpad writes your notes", rest: () => text };
  expect(leadingByline(text, told, NOBODY)).toMatchObject({ name: "Nia Okonjo", length: 10 });
});

test("whose a picture is at a card's end is no byline", () => {
  const text = "The goats are back in Riverton, the council said.";
  const line = `${text} Anna Berg, The Canadian Press`;
  expect(cardOf(line)?.byline).toBeNull();
});

test("a name in capitals before a dateline in capitals is the writer's", () => {
  const text = "TUCKER SPRINGS, Okla. — You'll smell it before you see the sign.";
  expect(cardOf(`ALICE FINCH ${text}`)).toMatchObject({
    byline: "Alice Finch",
    dateline: "TUCKER SPRINGS, Okla.",
  });
});

test("names end before a dateline in small letters", () => {
  const text = "Salalah: The trees above the valley are old, and nobody counts them.";
  expect(cardOf(`By Anna Berg and Tom Reed ${text}`)).toMatchObject({
    byline: "Anna Berg and Tom Reed",
    dateline: "Salalah",
  });
});

test("who tweeted what a text quotes wrote no byline", () => {
  const said = "“We need six pumps before night” — Musa Garba (@musag) May 18, 2025.";
  const rest = "By Sunday evening four had arrived. It rained. It snowed.";
  const line = `The market is under water, the council said. ${said} ${rest}`;
  expect(cardOf(line)?.byline).toBeNull();
});

test("somebody may be called as a month is", () => {
  const text = "The goats are back in Riverton, the council said.";
  const line = `By Anna March ${text}`;
  expect(cardOf(line)).toMatchObject({ byline: "Anna March", body: [{ text }] });
});

test("a month behind a name is of the day, and no name", () => {
  const text = "The goats are back in Riverton, the council said.";
  const line = `By Anna Berg August 19, 2025 — 12.40pm ${text}`;
  expect(cardOf(line)).toMatchObject({ byline: "Anna Berg", body: [{ text }] });
});

test("a byline that ends a card goes from its text", () => {
  const text = ["The goats are back in Riverton, the council said.", "Nobody has asked them why."];
  const line = [...text, "By Anna Berg"].join(" ");
  expect(cardOf(line)).toMatchObject({
    byline: "Anna Berg",
    body: text.map((text) => ({ text })),
  });
});

test("a card's byline goes from its text, and its dateline is read behind it", () => {
  const line = "By Glenn Tabor RIVERTON (AP) — The jury took 50 minutes.";
  const page = ["Main", ...LABELS.en, "The Bugle", "a day ago", "- The Bugle", "Jury", line];
  expect(read(...page).sightings[1]).toMatchObject({
    byline: "Glenn Tabor",
    dateline: "RIVERTON",
    agency: "AP",
    body: [{ text: "RIVERTON (AP) — The jury took 50 minutes." }],
  });
});

test("a name that the article tells of is no byline", () => {
  const text = "Anna Berg The goats are back.";
  expect(leadingByline(text, { title: "Berg is back", rest: () => text }, NOBODY)).toBe(null);
  expect(leadingByline(`${text} Berg said so.`, nothing, NOBODY)).toBe(null);
});

test("a reporter whom the article names too is its writer, where a role says so", () => {
  const text = "Anna Berg, transport editor Goats ride free. Watch: Anna Berg meets a goat.";
  expect(leadingByline(text, nothing, NOBODY)).toMatchObject({ name: "Anna Berg", length: 27 });
});

test("a name alone signs before what the title tells of", () => {
  const text = "Anna Berg Quillo will let people in.";
  expect(leadingByline(text, nothing, NOBODY)).toBe(null);
  const told = { title: "Quillo opens", rest: () => text };
  expect(leadingByline(text, told, NOBODY)).toMatchObject({ name: "Anna Berg", length: 9 });
});

test.each([
  ["Posted 4:18 p.m. CDT by Anna Berg", "Anna Berg"],
  ["EXCLUSIVE by Anna Berg", "Anna Berg"],
  ["Opinion | Anna Berg", "Anna Berg"],
  ["Harbour Life | By Elsbet Quayne", "Elsbet Quayne"],
  ["Chief Meteorologist Elsbet Quayne", "Elsbet Quayne"],
  ["Elsbet Quayne and agencies", "Elsbet Quayne"],
  ["Elsbet Quayne, Special to the Riverton Bugle", "Elsbet Quayne"],
  ["ELSBET QUAYNE COURTHOUSE REPORTER", "Elsbet Quayne"],
  ["Reporting by Elsbet Quayne; editing by Tom Orr", "Elsbet Quayne"],
  ["Anna Berg | Travel", "Anna Berg"],
  ["Anna Berg in Zelgrad and Tom Orr", "Anna Berg and Tom Orr"],
  ["ANNA BERG AND TOM ORR", "Anna Berg and Tom Orr"],
  ["By Pacific affairs reporter Anna Berg", "Anna Berg"],
  ["هسبار24 – يوسف أمزيان", "يوسف أمزيان"],
  ["عبير منصور ــ ضفاف عربية", "عبير منصور"],
  ["أعدّ التحقيق عمر الحيالي وزينة جرجيس", "عمر الحيالي وزينة جرجيس"],
])("the line %j signs as %j", (line, name) => {
  expect(signatureLine(line, nothing, NOBODY)?.name).toBe(name);
});

test.each([
  "Cape Darrin",
  "Stand | By Request",
  "Skip To Content",
  "What Happened Next",
  "تصوير: ليث القيسي",
])("the line %j signs nothing", (line) => {
  expect(signatureLine(line, nothing, NOBODY)).toBe(null);
});

test("a name in the middle of a sentence that a link broke is no byline", () => {
  const page = ["Mayor", "The mayor of Castellane,", "Ruth Abel", ", has gone."];
  expect(read(...page).sightings[0]).toMatchObject({
    byline: null,
    body: [{ text: "The mayor of Castellane, Ruth Abel, has gone." }],
  });
});

test("a byline behind a card's dateline goes from between the two", () => {
  const line = "LAGOS, Nigeria – Anna Berg reports: In the market it was quiet.";
  const page = ["Main", ...LABELS.en, "The Bugle", "a day ago", "- The Bugle", "Market", line];
  expect(read(...page).sightings[1]).toMatchObject({
    byline: "Anna Berg",
    dateline: "LAGOS, Nigeria",
    body: [{ text: "LAGOS, Nigeria – In the market it was quiet." }],
  });
});

test("a byline may stand behind a summary", () => {
  const line = "Oil has become cheaper. By Inés Carrasco At the mill it sells for three euros.";
  const page = ["Main", ...LABELS.en, "Larder", "a day ago", "- Larder", "Oil", line];
  expect(read(...page).sightings[1]).toMatchObject({
    byline: "Inés Carrasco",
    body: [{ text: "Oil has become cheaper." }, { text: "At the mill it sells for three euros." }],
  });
});

test.each([
  ["Elsbet Quayne", "Elsbet Quayne"],
  ["— Elsbet Quayne", "Elsbet Quayne"],
  ["Elsbet Quayne, Riverton Post", "Elsbet Quayne"],
  ["Elsbet Quayne e.quayne@bugle.example", "Elsbet Quayne"],
  ["Elsbet Quayne, Riverton.", null],
  ["Reporting by Elsbet Quayne; editing by Tom Orr", null],
])("a card that ends in %j is by %j", (last, byline) => {
  const line = `The goats are back in Riverton, the council said. Nobody knows why. ${last}`;
  expect(cardOf(line)?.byline).toBe(byline);
});

test("a name behind a quotation is its speaker's", () => {
  const line = 'The goats are back. "They came by night, and nobody saw them." — Elsbet Quayne';
  expect(cardOf(line)?.byline).toBe(null);
});

test("a hyphen within a name parts no role from it", () => {
  const line = "Elsbet Quayne-Orr Housing Reporter";
  expect(signatureLine(line, nothing, NOBODY)?.name).toBe("Elsbet Quayne-Orr");
  expect(readByline("Elsbet Quayne-Orr Reporter")).toBe(null);
});

test("a town in brackets stands behind a name that is no subject", () => {
  const text = "فهد الدوسري (الدمام) أنهت إدارة النادي تعاقداتها.";
  expect(leadingByline(text, nothing, NOBODY)).toEqual({
    name: "فهد الدوسري",
    length: 20,
    isSure: true,
    from: 0,
  });
  expect(leadingByline("أحمد سالم (الأهلي) سجل هدفين.", nothing, NOBODY)).toBe(null);
});

test("an Arabic dateline may have its day behind a bar", () => {
  expect(readDateline("تازناخت/ 1 يوليوز 2025 (و م أ) أسدل الستار أمس.")).toEqual({
    place: "تازناخت",
    agency: "و م أ",
  });
});
