import { arabic } from "../../text/expressions.ts";
import { list } from "../../text/word-list.ts";

/** Words that make a name in capitals a label, a genre, an organization or a speaker. Sorted, without plurals. */
export const NOT_PLACES = list(
  "A ABOUT ADD ADVICE AFTER ALERT ALL AN ANALYSIS ANSWER AUDIO AUTHOR BANK BEST BOOK BREAKING",
  "BUSINESS BUY CAPTION CAST CHECK CLAIM CLICK COACH COMMENTARY CONTEXT CORRECTION CORRESPONDENT",
  "CRICKET DATE DAY DEAL DEAR DIRECTOR DISCLAIMER EDIT EDITOR EDITORIAL END EPISODE ESPN",
  "EXCLUSIVE EXERCISE EXPERT EXPLAINER FACT FACTBOX FEATURE FELLOW FIFA FILE FINAL FIRST",
  "FLASHBACK FOOTBALL FOR FRIDAY FROM FULL GALLERY GUIDE HEADLINE HERALD HERE HOST HOW I IF",
  "IMAGE IN INGREDIENT INSIDE INTERVIEW IS ISBN IT JUST LATEST LEAGUE LETTER LINE LIST LISTEN",
  "LIVE MAYOR METHOD MINISTER MONDAY MORE MY MYTH NASA NATO NEXT NOTE OBITUARY OF ON OPINION",
  "PHOTO PIC PICTURE PLAYER PODCAST POLICE POLL POST PRESIDENT PRESS PRICE PROFILE PUBLISHED",
  "QUESTION QUIZ QUOTE RATING READ RECIPE RELATED REPORT REPORTER RESULT REVEALED REVIEW RUGBY",
  "SATURDAY SAYS SCIENCE SCORE SEE SENATOR SOCCER SOURCE SPOILER SPONSORED SPORT STEP STOCK",
  "STORY STUDY SUMMARY SUNDAY TECHNOLOGY THE THIS THURSDAY TIME TIP TO TODAY TOP TRAILER",
  "TRANSCRIPT TRENDING TRIBUNE TRUTH TUESDAY UEFA UNESCO UPDATE UPDATED URGENT VERDICT VIDEO",
  "WARNING WATCH WE WEATHER WEDNESDAY WEEK WHAT WHEN WHERE WHO WHY WIN WINNER WORD WORLD WRITER",
);

/**
 * Towns that news is filed from without capitals, a day or an agency. Sorted; in Arabic with one form of alif. We
 * rejected a list of words that are not towns (`عاجل: `, `وزير النقل: `), which would need thousands of entries and
 * never be complete.
 */
export const TOWNS: ReadonlySet<string> = new Set(
  [
    "Abu Dhabi|Abuja|Accra|Ankara|Bangkok|Beijing|Beirut|Bengaluru|Berlin|Bhopal|Brussels|Cairo",
    "Cape Town|Chandigarh|Chennai|Colombo|Dhaka|Doha|Dubai|Geneva|Guwahati|Harare|Hong Kong",
    "Hyderabad|Islamabad|Istanbul|Jaipur|Jakarta|Jeddah|Johannesburg|Kampala|Karachi|Kathmandu",
    "Kochi|Kolkata|Kuala Lumpur|Kuwait City|Lagos|Lahore|London|Lucknow|Manama|Manila|Moscow",
    "Mumbai|Muscat|Nagpur|Nairobi|New Delhi|New York|Patna|Peshawar|Pune|Riyadh|Sharjah|Tehran",
    arabic`ابها|ابوظبي|اربد|اربيل|اسطنبول|اسوان|الاحساء|الاسكندرية|الاقصر|البصرة|الجزائر|الحديدة`,
    arabic`الخرطوم|الخليل|الدار البيضاء|الدمام|الدوحة|الرباط|الرياض|الزرقاء|السويداء|الشارقة`,
    arabic`الطائف|العقبة|الفجيرة|الفيوم|القاهرة|القدس|القدس المحتلة|الكويت|المدينة المنورة|المكلا`,
    arabic`المنامة|المنصورة|الموصل|الناظور|النجف|انقرة|باريس|برلين|بروكسل|بريدة|بغداد|بكين|بنغازي`,
    arabic`بورتسودان|بيروت|تبوك|تطوان|تعز|تونس|جازان|جدة|جنيف|جنين|حلب|حمص|خان يونس|دبي|درعا|دمشق`,
    arabic`دير الزور|راس الخيمة|رام الله|رفح|روما|سبها|سوسة|صحار|صفاقس|صلالة|صنعاء|صيدا|طرابلس`,
    arabic`طرطوس|طنجة|طنطا|طهران|عدن|عمان|غزة|فاس|قسنطينة|كربلاء|كركوك|لندن|مدريد|مراكش|مسقط`,
    arabic`مقديشو|مكة المكرمة|موسكو|نابلس|نواذيبو|نواكشوط|واشنطن|وهران`,
  ].flatMap((row) => row.split("|")),
);
