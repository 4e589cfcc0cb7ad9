import { ORDER } from "./boilerplate/words.ts";

/**
 * Tells orders about the world from orders about the page. A button's order has no stop; one that has
 * is a sentence, of a recipe or of advice, unless it names what only a page has: when in doubt, text
 * is kept.
 */

/** Things that only a site has, and whom it calls us. */
const OF_SITES =
  /\b(?:us|our|readers|subscribers|for free|newsletters?|inbox|subscriptions?|javascript|browser|cookies?|ad-?blocker|advertise\w*|ads?|whatsapp|telegram|instagram|facebook|youtube|twitter|tiktok|linkedin|threads|bluesky|pinterest|google|spotify|apple|(?:(?:e-?mail|news|push|live|breaking|text|full|free|in-depth|daily|weekly) )(?:updates?|access|digest|briefing|coverage|stor(?:y|ies)|article|report|interview|list|trial|video)|podcasts?|slideshow|homepage|page number|pop-?up|alerts?|notifications?|episodes?|(?:weekend|print|digital|next|today's) edition|trial (?:week|month)|escape key|keyboard|captions|subtitles|premium|paywall|headlines|unlimited|reading list|e-?mail address|choices|blocker|the page again|terms and conditions|privacy policy)\b|@\w|:\/\/|(?:[$€£¥]|\brm|\brs\.?) ?\d|\d ?% (?:off|discount)/;
/** The page itself, and what is on it. */
const OF_THIS =
  /\b(?:this|the full|the whole|the rest of this) (?:article|story|page|post|video|report|gallery|link|content|ad|form|feature|newsletter|episode|comment|message|window|dialog|player|image|picture|photo|chart|map|graphic|tab|section|topic|site|thread)\b|\bof (?:the|this) page\.?$/;
/** `Tap here`, `the link below`; but `the button above the seat`. */
const POINTS = /\b(?:here|below|above)(?! (?:the|an?|your|my|his|her|its|their|our|it|zero)\b)/;
/** `…to read more`: what one does with a page. */
const PURPOSE =
  /\bto (?:read|watch|view|listen|continue|save|share|comment|play|subscribe|unlock|expand|enlarge|unmute|reply|sign (?:in|up)|log in|(?:see|hear|find out|learn|get) (?:more|the full))\b/;
/** A person's own things, on paper as well as in a form. */
const WORLDLY_THING = /\b(?:name|passport|seat|back|bell|key|photo|hand|hands)\b/;

/** `Download the Bugle app`, but not `…the ferry's app before you sail`. */
const APP =
  /^(?:please )?(?:download|get|install|open|try|use)\b(?!.*\b(?:before|if|when|unless)\b).*\bapps?\b/;

/** Words of an order that leave open what it is about. */
const VAGUE =
  /\b(?:now|today|free|more|again|all|on|in|up|out|off|next|later|join|also|too|for|to|the|an?|your|it|them|and|or|with|at|any ?time|time|please|gallery|video|article|story|stories|account|comments?|photos?|pictures?|images?|audio|clip|link|links|list|screen|icon|heart|star|arrows?|arrow|button|buttons|menu|tab|settings|play|reading|listening|watching|reloading|refreshing|scrolling|page|top|sound|quiz|poll|survey|crossword|app|apps|channel|alerts?|notifications?|updates?|informed|tuned|connected|updated|loop|know|feed|email|e-mail|password|username|member|membership|subscriber|view|full|minute|minutes|second|seconds|every|morning|day|week|friend|friends|first|story|news|latest|miss)\b/g;

/** Whether a whole sentence gives an order that is about the world, for all that it names. */
export function ordersInWorld(plain: string): boolean {
  if (/^[\u0621-\u064A]/.test(plain)) return isPastInArabic(plain) || isStepInArabic(plain);
  const order = ORDER.exec(plain)?.[0];
  if (order === undefined || /^subscribe to (?:the|this) /.test(plain) || /[?؟]$/.test(plain))
    return false;
  if (
    APP.test(plain) ||
    OF_SITES.test(plain) ||
    OF_THIS.test(plain) ||
    POINTS.test(plain) ||
    PURPOSE.test(plain)
  ) {
    return false;
  }
  const rest = plain.slice(order.length).replace(VAGUE, "");
  return /\p{L}/u.test(rest) || WORLDLY_THING.test(plain);
}

/** Forms that are a past as well as an order: `تابع الجمهور البث` tells what the audience did. */
const PAST_OR_ORDER =
  /^(?:تابع|شاهد|شارك|حمل|سجل|انضم|اشترك|استمع|نزل|فعل|اطلع|تصفح|واصل)ت? (?!أيضا)/;
/** A step among others: `…، ثم اختر اللهجة`. */
const STEP =
  /^(?:حمل|نزل|افتح|اضغط|انقر|سجل|اختر|أدخل|ادخل|احفظ|انتقل|اذهب|فعل|امسح|اسحب|مرر|أرسل|اكتب|اطبع|شغل|أعد|انسخ|تابع)(?:ي|وا)? .*(?:\s(?:ثم|حتى|لمدة|عندما|إذا)\s|\s(?:قبل|بعد) أن\s|\sو(?:اختر|اضغط|انقر|أدخل|افتح|احفظ|انتظر|حدد|انتقل)\s)/;
/** What only a site offers, and whom it calls us and you. */
const OF_ARABIC_SITES =
  /نا(?=\s|[.!،:]|$)|^(?:حمل|نزل) تطبيق |^شارك (?:على|عبر|مع|هذا|هذه|المقالة|القصة|الموضوع)(?=\s)|(?:^|\s)(?:هنا|الآن|مجانا|لك|لكم|لتصلك|ليصلك|لتصلكم|ليصلكم|بريدك|آخر|أحدث|أخبار|الأخبار|نشرة|النشرة|بالنشرة|قناة|القراءة|لقراءة|لمتابعة|لمشاهدة|للاشتراك|المقال|الخبر|الدخول|الفيديو|المزيد|شهريا|سنويا|أسبوعيا|النافذة|الإشعارات|موقعنا)(?=\s|[.!،:]|$)/;

/** `تابع موقعنا الاجتماع`: the outlet is who did so. */
const OUTLET_DID = /^\S+ موقعنا(?= ال(?!آن))/;

/** Whether a text in Arabic begins in what is a past rather than an order of a page. */
export function isPastInArabic(plain: string): boolean {
  return PAST_OR_ORDER.test(plain) && !OF_ARABIC_SITES.test(plain.replace(OUTLET_DID, ""));
}

function isStepInArabic(plain: string): boolean {
  return STEP.test(plain) && !OF_ARABIC_SITES.test(plain);
}
