/**
 * What a prompt or notice is about, for the record of what was left out. It decides nothing. The first
 * kind of which a text has a word is it, so that what is rarer stands first; a new word is one more.
 */
export type Kind = (typeof KINDS)[number][0] | "prompt";

const KINDS = [
  [
    "consent",
    /cookie|consent|privacy|^accept|gdpr|\bdata\b|ملفات تعريف|الخصوصية|الموافقة|الكوكيز/i,
  ],
  ["duration", /^\W*(?:\d+[:.]\d\d|\d+ ?(?:mins?|minutes?|secs?|seconds?|دقائق|دقيقة)\b)/i],
  ["price", /[$€£₹]\s?\d|\d ?(?:euros?|pounds?|dollars?|cents?|درهم|ريال|دولار|جنيه)|paywall/i],
  ["advertisement", /advert|\bads?\b|sponsor|promoted|partner content|إعلان|برعاية|ممول/i],
  [
    "footer",
    /©|copyright|all rights|syndicat|commission|affiliate|disclaimer|حقوق|عمولة|إخلاء مسؤولية/i,
  ],
  [
    "subscribe",
    /subscri|newsletter|sign(?:ing)? (?:up|in)|inbox|member|register|log ?in|اشترك|اشتراك|نشرت|النشرة|بريدك|سجل/i,
  ],
  [
    "player",
    /video|dialog window|watch|listen|play|audio|podcast|mute|caption|شاهد|فيديو|استمع|تشغيل|بودكاست/i,
  ],
  [
    "link",
    /^[\s»›>►▶→➜•*|-]*(?:read|also|related|more|see|recommended|don['’]t miss|must|most|popular|trending|top|next|اقرأ|إقرأ|طالع|المزيد|ذات صلة|قد يهمك|الأكثر)\b|[»→]|اقرأ أيضا/i,
  ],
  [
    "share",
    /share|facebook|twitter|whatsapp|telegram|linkedin|instagram|tweet|follow|شارك|مشاركة|تابع|واتساب|فيسبوك/i,
  ],
  [
    "embed",
    /embed|this (?:content|post|map|chart)|javascript|browser|loading|المحتوى|متصفح|تحميل/i,
  ],
  ["label", /^[^.!?]{2,40}:$/],
  [
    "control",
    /continues? (?:below|after|beneath)|^(?:show|hide|view|expand|close|print|save|copy|back|next|previous|comments?|reply|report|skip|menu|عرض|إخفاء|طباعة|التالي|السابق|تعليق)/i,
  ],
] as const;

export function kindOf(text: string): Kind {
  return KINDS.find(([, pattern]) => pattern.test(text))?.[0] ?? "prompt";
}
