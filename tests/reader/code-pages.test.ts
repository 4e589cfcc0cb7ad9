import { expect, test } from "vitest";
import { textIn } from "./decoded.ts";
import { codePage } from "./encodings.ts";

/** Invented sentences, each in encodings that are neither windows-1252 nor windows-1256. */
const ELSEWHERE: readonly (readonly [encodings: string, text: string])[] = [
  [
    "windows-1250 iso-8859-2",
    "Rada podała, że most będzie otwarty. Myślę, że to dobrze, mówi Żak.",
  ],
  [
    "windows-1250 iso-8859-2",
    "Městská rada uvedla, že most bude otevřen zítra. Řekl to Jiří Dvořák.",
  ],
  [
    "windows-1250 iso-8859-2",
    "A tanács közölte, hogy a híd újra nyitva. A főtéren sűrű tömeg várt.",
  ],
  ["windows-1250", "Gradsko vijeće kaže da će most biti otvoren već sutra, rekao je Kovačić."],
  ["windows-1250", "Mestni svet je sporočil, da bo most odprt že jutri. Ljudje čakajo."],
  ["windows-1250", "The mayor, Lech Wałęsa, said “it’s open” on Tuesday."],
  ["windows-1250", "The coach, Ivan Kovačić, said “it’s open” on Tuesday."],
  ["windows-1250", "The composer, Antonín Dvořák, wrote “a song for the bridge”."],
  [
    "windows-1251 koi8-r iso-8859-5 ibm866",
    "Мост через реку открыт. Мы рады, сказал мэр на площади.",
  ],
  ["windows-1251", "Василий said “it’s open” on Tuesday."],
  ["windows-1253 iso-8859-7", "Το συμβούλιο ανακοίνωσε ότι η γέφυρα θα ανοίξει αύριο."],
  ["windows-1254 iso-8859-9", "Belediye köprünün yarın açılacağını bildirdi, dedi başkan Şahin."],
  ["windows-1254", "Kırk yıl önce altı köprü vardı."],
  ["windows-1254", "The president, Erdoğan, said “it’s open” on Tuesday."],
  ["windows-1255 iso-8859-8", "המועצה הודיעה ביום שלישי כי הגשר ייפתח מחר."],
  ["windows-1257", "Miesto taryba pranešė, kad tiltas bus atidarytas rytoj. Žmonės džiaugiasi."],
  ["iso-8859-6 cp720", "قال المجلس إن الجسر سيفتح غدا في المدينة وأعرب السكان عن سعادتهم."],
  ["windows-874", "สภาเมืองประกาศว่าสะพานจะเปิดพรุ่งนี้"],
  ["gbk gb18030", "市议会周二表示，大桥明天将重新开放。居民们很高兴。"],
  ["big5", "市議會週二表示，大橋明天將重新開放。居民們很高興。"],
  ["euc-kr", "시의회는 화요일에 다리가 내일 다시 열린다고 밝혔다."],
  ["shift_jis", "市議会は火曜日、橋が明日再び開通すると発表した。"],
  ["macintosh cp437", "Die Brücke öffnet morgen wieder, größer und schöner als früher."],
  ["macintosh cp437", "Le conseil a déclaré que la fête à la crèche a été annulée."],
  ["macintosh", 'He called it “The Old One" and left.'],
  ["macintosh", "It was ‘on purpose', they said."],
  ["macintosh", "The list:\n• a lamp\n• a rope"],
  ["windows-1251", "A berth costs €38 a night."],
  ["macintosh", "The council said “it’s open” – and the café’s owner laughed."],
];

test.each(
  ELSEWHERE.flatMap(([encodings, text]) =>
    encodings.split(" ").map((encoding) => [encoding, text] as const),
  ),
)("what is written in %s is taken for nothing else: %j", (encoding, text) => {
  expect(textIn(codePage(text, encoding))).toBe("problem: encoding");
});
