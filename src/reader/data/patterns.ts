import { arabic } from "../../text/expressions.ts";

/**
 * Lines and sentences that belong to a page and not to an article, by kind, with English before Arabic, sorted by
 * first word. Every entry removes something from a real page, or has a form that the site's specification describes, and
 * matches no line of an article: scripts/patterns.ts checks this. Uncertain forms are left out, because removing prose is
 * worse than leaving a prompt.
 */

/**
 * `whole`: a complete line or sentence. `start`: its beginning. `together`: anywhere in it. `words` are tested first,
 * because that is cheap: the first word, in lower case, must be one of them, or any word if the way is `together`.
 * `rest` is the expression after the first word, or the whole expression of `together`.
 */
export type Pattern = {
  /** Also the reason that readers see for set-aside text. */
  readonly kind: string;
  readonly way: "start" | "together" | "whole";
  readonly words: string;
  readonly rest: string;
  readonly example: string;
  readonly evidence: "specification" | "real";
};

type Entry = Omit<Pattern, "kind">;
type Way = (example: string, words: string, rest?: string, evidence?: Pattern["evidence"]) => Entry;

const entryOf =
  (way: Pattern["way"]): Way =>
  (example, words, rest = "", evidence = "real") => ({ way, words, rest, example, evidence });

const start = entryOf("start");
const together = entryOf("together");
const whole = entryOf("whole");
const NAMED = "specification";

/** What prompts call the page's own text. */
const TEXTS = "article|content|page|post|story|video";
const TEXT = `(?:${TEXTS})`;
/** The headline after a link's label. With a full stop it would be a sentence, which may be prose. */
const HEADLINE = "[:|] ?.{3,120}[^.]$";
/** What one may sign up for. Alerts of a bank or a council are not a newspaper's. */
const MAIL = "\\b(?:(?:news|our|push)\\b.{0,30} (?:alerts?|updates)|digests?|e-?mails?(?! a)|newsletters?|round-?ups?)\\b";
const NETWORK = "(?:bluesky|facebook|flipboard|instagram|linkedin|messenger|pinterest|reddit|sms|telegram|threads|tiktok|tumblr|twitter|whatsapp|x|youtube)";
const ARABIC_NETWORK = arabic`(?:[إا]نستغرام|إكس|تلغرام|تويتر|تيك توك|تيليغرام|فيسبوك|لينكد ?إن|ماسنجر|واتس ?[آا]ب|يوتيوب)`;
/** A button of a share bar, often directly after another one. */
const SHARE = `(?:[ /|•\\d]{0,6}(?:all sharing options|bookmark|comments?|copy|e-?mail|google\\+|in your social network|link|on|print|save|send|share(?: this ${TEXT})?|tweet|via|with|${NETWORK}))`;
/** After a prompt's last word: not a capital before lower case, where the next sentence of a card may begin. */
const TAIL = "(?:.{0,30}$|(?!(?-i: (?:[A-Z][\\w’'-]*,? ){1,4}[a-z])))";

const ENTRIES: Readonly<Record<string, readonly Entry[]>> = {
  advertisement: [
    whole(
      "ADVERTISEMENT - CONTINUE READING BELOW",
      "ad|advert|advertisement",
      `(?:\\W{1,4}(?:advertisement|(?:${TEXT} |scroll )?(?:continues?|to continue)(?: reading)?(?: below)?)){0,3}`,
    ),
    whole(
      "Sponsored content",
      "advertiser|paid|partner|presented|promoted|sponsored|supported",
      " (?:by|content(?: from)?|features?|links?|posts?|stor(?:ies|y))",
    ),
    whole("Skip ad", "skip|video", " ad(?: feedback)?"),
    start("This advertisement has not loaded yet", "this", " ad(?:vertisement)? (?:has not loaded|will (?:close|end) in)\\b"),
    whole(arabic`إعلان`, arabic`إعلان|إعلانات|اعلان`, arabic`(?: (?:تجاري|مدفوع|ممول))?`, NAMED),
  ],
  "affiliate notice": [
    together("This article contains affiliate links", "affiliate", "\\b(?:our|some|this)\\b.{0,40}\\b(?:contains?|includes?) affiliate links\\b"),
    together(
      "If you buy through our links, we may earn a commission",
      "commission",
      "\\b(?:our|through) (?:.{0,20} )?links\\b.{0,60}\\bcommission\\b|\\bcommission\\b.{0,60}\\b(?:links in our|(?:our|through) (?:.{0,20} )?links)\\b|\\bmay (?:earn|get|receive) an? (?:\\w+ )?commission\\W*$",
    ),
  ],
  "cookie notice": [
    whole("Accept and continue", "accept|allow|manage|reject", " (?:all(?: cookies)?|and continue|cookies)(?: and continue)?", NAMED),
    together(
      "We use cookies to improve this site",
      "cookies",
      "\\bwe (?:\\w+ ){0,3}(?:set|store|use) cookies (?:and|for|on (?:our|this)|to)\\b|\\bthese cookies (?:allow us|are necessary|collect|do not store|enable the|may be set)\\b|\\b(?:our|this) (?:content|page|site|video|website)\\b.{0,40}\\b(?:may (?:set|use)|requires|uses) cookies\\b",
    ),
    whole(
      arabic`قبول جميع ملفات تعريف الارتباط`,
      arabic`رفض|قبول|موافقة`,
      arabic` (?:(?:جميع |كل )?(?:الكوكيز|ملفات تعريف الارتباط)|والمتابعة|ومتابعة)`,
      NAMED,
    ),
  ],
  "copyright notice": [
    start("© 2025 The Bugle", "copyright|©", " ?(?:©|\\(c\\))? ?[0-9]{4}\\b(?! (?:is|saw|was|were)\\b)"),
    together("Riverton Media, all rights reserved", "reserved", "^.{0,60}\\ball rights reserved\\W*$"),
    start("Our Standards: The Riverton Principles", "our", " standards: .{3,60}principles"),
  ],
  "form message": [
    whole("Email address", "email", "(?: address)?(?: \\(?required)?"),
    whole("Please enter a valid email", "enter|please", " (?:enter |provide |type )?(?:a valid|an|your) (?:\\w+ )?e-?mail(?: address)?(?:\\W.{0,30})?"),
    start(
      "I agree to receive newsletters from The Bugle",
      "i",
      " (?:agree|consent|would like) to (?:be e-?mailed|receive .{0,40}(?:e-?mails?|newsletters?|offers|updates))\\b",
    ),
    whole("Invalid email", "invalid", " e-?mail(?: address)?(?:\\W{0,3}something went wrong.{0,40})?"),
    whole("Sending...", "loading|sending|submitting", "(?: comments)?"),
    start("Something went wrong, please try again", "an|oops|something|sorry", ".{0,20}(?:occurred|went wrong)[,.]? (?:please )?try (?:again|later)\\b", NAMED),
    whole(arabic`جارٍ الإرسال`, arabic`جار|جاري|جارٍ`, arabic` (?:الإرسال|التحميل)`, NAMED),
    start(
      arabic`يرجى إدخال بريد إلكتروني صحيح`,
      arabic`أدخل|ادخل|الرجاء|رجاء|يرجى`,
      arabic` (?:إدخال |ادخال |كتابة )?(?:عنوان )?(?:بريد|بريدك) (?:ال)?[اإ]لكتروني`,
      NAMED,
    ),
  ],
  link: [
    together("Click here to read the ruling", "click|tap", "^\\W{0,4}(?:click|tap) here\\b(?! to learn)|\\b(?:click|tap) here\\W{0,4}$"),
    start(
      "For more stories like this, check our news page",
      "for",
      " (?:more(?! than)|the latest)\\b.{0,60}\\b(?:news|stories|videos)\\b.{0,40}, (?:check|download|follow|sign up|subscribe|visit)\\b",
    ),
    whole("Most popular", "latest|most|top", " (?:headlines|news|popular|read|shared|stories|videos|viewed)(?: in .{2,20}| by subscribers)?"),
    start(
      "READ MORE: Bridge reopens in Riverton",
      "listen|more|read|related|watch",
      `(?: (?:also|articles?|coverage|live|more|next|now|stories|story|this))? ?${HEADLINE}`,
    ),
    whole(
      "More like this",
      "more|recommended|related|suggested",
      " (?:articles?|content|coverage|for you|like this|news|on (?:this|these) (?:stor(?:ies|y)|topics?)|reading|stories|topics|videos?)",
    ),
    whole(
      "Read more",
      "read|see",
      " (?:also|article|full story|in app|it here|more|next|the full story)(?: stories| videos)?(?: about| on (?:this|these) (?:story|topics?))?",
    ),
    whole("You may also like", "what|you", " (?:(?:may|might) also (?:be interested in|like)|to read next)"),
    whole("Related", "recommended|related"),
    start("See also: Bridge reopens in Riverton", "also|see", ` (?:also|more|read|see) ?${HEADLINE}`),
    start(
      arabic`اقرأ أيضاً: افتتاح الجسر الجديد`,
      arabic`أقرأ|إقرأ|اقرأ|اقرا|شاهد|طالع`,
      arabic` (?:[أا]يض[ًاً]{0,3}|المزيد|كذلك)(?:[ :.…]{0,4}$| ?${HEADLINE})`,
      NAMED,
    ),
    whole(arabic`مواضيع ذات صلة`, arabic`أخبار|اخبار|مقالات|مواضيع|موضوعات`, arabic` (?:ذات صلة|متعلقة|مشابهة)`, NAMED),
    start(arabic`لمزيد من التفاصيل اضغط هنا`, arabic`اضغط|انقر|لقراءة|للمزيد|لمزيد`, arabic` (?:.{0,40} (?:اضغط|انقر) )?هنا(?: |$)`, NAMED),
  ],
  "page control": [
    whole("After newsletter promotion", "after", " newsletter promotion"),
    whole("Story continues below advertisement", TEXTS, " continues (?:after|below)(?: .{0,30}(?:ad|advert|advertisement|gallery|photo|promotion|video))?"),
    whole(
      "Be the first to comment",
      "be|join|leave|post|share|write",
      " (?:(?:a|the first to|your) (?:comments?|reply|thoughts|views?)|(?:our|the) (?:commenting (?:community|forum)|conversation|discussion))(?: (?:and|below|in the comments|on this)\\b.{0,50})?",
    ),
    whole(
      "Click to share on X (Opens in new window)",
      "click|tap",
      " to (?:copy|e-?mail|enlarge|expand|print|share|tweet)(?: (?:image|on|photo|this|via)\\b.{0,50})?",
    ),
    whole("19 comments", "comment|comments"),
    whole("Continue reading the main story", "continue|keep", ` (?:reading|scrolling)(?: (?:below|the main story|this ${TEXT}))?`),
    whole("Link copied", "copy|link", " (?:copied|link|url)(?: ?(?:link )?copied)?"),
    whole("Share on Facebook Tweet Email", "email|print|share|tweet", `(?: (?:this )?(?:${TEXT}|this))?${SHARE}{0,14}`),
    whole("Facebook Twitter Email", "facebook|linkedin|pinterest|reddit|twitter|whatsapp", `${SHARE}{1,14}`),
    whole(
      "Show more/Show less",
      "enlarge|hide|load|show|view",
      " (?:all|captions?|comments?|less|more|results)?[ /]{0,3}(?:all|comments?|(?:full |this )?image|(?:sharing )?options|replies|show (?:less|more))?",
    ),
    whole(
      "Skip to main content",
      "back|go|jump|skip",
      " (?:past (?:\\w+ ){0,3}(?:ad|advertisement|content|navigation|newsletter|promotion|video)|(?:back )?to (?:top|(?:the )?(?:main )?(?:content|navigation)))",
    ),
    whole("Last Updated:", "last", " (?:modified|updated)", NAMED),
    whole(
      arabic`شارك المقال على فيسبوك`,
      arabic`شارك|شاركها|مشاركة`,
      arabic`(?: (?:هذا )?(?:الخبر|القصة|المقال|الموضوع))?(?: (?:عبر|على))?(?:[ /|،]{0,3}${ARABIC_NETWORK}){0,8}`,
      NAMED,
    ),
    whole(arabic`عرض المزيد`, arabic`اظهار|إظهار|عرض`, arabic` (?:أقل|التعليقات|الكل|المزيد)`, NAMED),
    whole(
      arabic`فيسبوك تويتر واتساب`,
      arabic`تلغرام|تويتر|تيليغرام|فيسبوك|واتساب`,
      arabic`(?:[ /|]{1,3}(?:${ARABIC_NETWORK}|البريد الإلكتروني|طباعة|مشاركة|نسخ الرابط)){1,8}`,
      NAMED,
    ),
    whole(arabic`نسخ الرابط`, arabic`انسخ|تم|نسخ`, arabic` (?:نسخ )?الرابط`, NAMED),
    whole(
      arabic`القصة مستمرة أدناه`,
      arabic`القراءة|القصة|المقال|يتبع|يستمر`,
      arabic` (?:المقال )?(?:مستمر |مستمرة |تستمر |يستمر )?(?:أدناه|أسفل الإعلان|بعد الإعلان)`,
      NAMED,
    ),
  ],
  "player notice": [
    start("Beginning of dialog window", "beginning|end|escape|this", " (?:is a modal window|of dialog (?:content|window)|will cancel and)\\b"),
    whole("Click to watch the video in full", "click|tap", " (?:here )?(?:on the video )?to (?:listen|play|watch)\\b.{0,60}", NAMED),
    whole("Listen to this article", "listen|watch", ` (?:live|now|to (?:the|this) ${TEXT})`),
    whole("Now playing", "now|play", " (?:now|playing|video)"),
    start(
      "This video is not available",
      "sorry|this|we",
      `.{0,30}\\bvideo (?:could not be (?:loaded|played)|(?:has )?failed to load|is (?:not available|unavailable))${TAIL}`,
    ),
    start("Try refreshing your browser", "try", " refreshing your browser"),
    start(arabic`انقر لمشاهدة الفيديو`, arabic`اضغط|انقر`, arabic` (?:هنا )?لمشاهدة`, NAMED),
  ],
  "subscription prompt": [
    start(
      "By signing up, you agree to our terms",
      "by",
      " (?:clicking|entering|providing|registering|signing up|submitting|subscribing)\\b.{0,60}\\b(?:I|you) (?:accept|acknowledge|agree|are agreeing|confirm|consent|have read)\\b",
    ),
    whole(
      "Log in or create an account",
      "create|log|sign",
      " (?:an account|in)(?: or .{1,30})?(?: (?:and|here|to) (?:comment|continue|join|leave|post|read|share|to leave|unlock)\\b.{0,40})?",
    ),
    start("Download our app", "download|get", " our (?:\\w+ ){0,3}apps?\\b"),
    start(
      "Follow us on Facebook and X",
      "find|follow|join|like",
      `(?: us on (?:${NETWORK}|social media)\\b|(?<=follow)(?: us\\W*$| (?!her|him|me|them).{2,40} on ${NETWORK}\\b))${TAIL}`,
    ),
    start(
      "Get the latest news delivered to your inbox",
      "get|receive",
      `\\b.{0,90} (?:(?:in|to) your inbox|(?:delivered|direct|directly|sent straight|straight) to your (?:device|e-?mail|phone))${TAIL}`,
    ),
    start("Get our free newsletter", "get|join|receive", ` (?:e-?mail (?:alerts|updates)|(?:our|the|your)\\b.{0,60}${MAIL})${TAIL}`),
    start("Unlock unlimited access", "access|enjoy|unlock", ` (?:additional|all|exclusive|more|unlimited) (?:access|articles|content)${TAIL}`),
    start(
      "If you are a subscriber, log in",
      "if",
      " you(?:[’']re| are)\\b.{0,30}\\bsubscriber, (?:please |you can )?(?:log in|sign in|.{0,20}\\bonline access)\\b",
    ),
    together(
      "For more like this, sign up to our newsletter",
      "alerts|emails|newsletter|newsletters",
      `\\b(?:sign(?:ing)? up|subscrib(?:e|ing)) (?:for|to)\\b.{0,30}\\bour\\b.{0,30}\\b(?:alerts|e-?mails|newsletters?)\\b${TAIL}`,
    ),
    together(
      "Read our privacy policy",
      "policy|privacy",
      `(?:^|\\b(?:accept|agree|read|see|to) )\\bour (?:comment|commenting|cookie|privacy) (?:notice|policy)${TAIL}`,
    ),
    whole("Register to read more", "register", "(?: for free)?(?: ?/ ?sign in)?(?: (?:now )?to (?:continue|read|unlock)\\b.{0,60})?"),
    start("Sign up for our daily newsletter", "sign", ` up (?:for|here|now|to|today|via)\\b.{0,100}${MAIL}${TAIL}`),
    whole("Sign up now", "sign", " up(?: for free| here| now| today)?"),
    start("Start your free trial", "start", ` your (?:free trial|(?:\\w+ ){0,4}subscription)${TAIL}`),
    start(
      "Subscribe to The Bugle’s newsletter",
      "subscribe",
      ` (?:now |today )?(?:for|to)\\b.{0,60}\\b(?:${MAIL}|articles|channel|e-?mail|edition|podcast|unlock)${TAIL}`,
    ),
    whole("Subscribe now", "subscribe|subscribed|subscriber", "(?: here| now| only| today)?"),
    start("Support independent journalism", "support", ` (?:independent|local|nonprofit|our|quality|the)\\b.{0,30}journalism${TAIL}`),
    start("Thank you for subscribing", "thank|thanks", `(?: you)? for (?:registering|signing up|subscribing)${TAIL}`),
    start("This article is reserved for subscribers", "this", ` ${TEXT} is (?:free to read|.{0,20}for (?:our |paid |paying )?(?:members|subscribers)${TAIL})`),
    start(
      "You must be logged in to comment",
      "you",
      "(?:[’']ve| have)? (?:can unsubscribe|may unsubscribe|must be logged in|need to be a subscriber|(?:been |now )?successfully (?:signed up|subscribed)(?! \\d)|will now receive)\\b",
    ),
    whole(arabic`اشترك الآن`, arabic`إشترك|اشترك|اشتركوا`, arabic`(?: (?:الآن|مجانا|مجاناً|معنا))?`, NAMED),
    start(
      arabic`اشترك في نشرتنا البريدية`,
      arabic`إشترك|اشترك|اشتركوا|انضم|سجل|سجّل|للاشتراك`,
      arabic` .{0,30}(?:القائمة البريدية|النشرة البريدية|بريدك|قناتنا|نشرتنا)`,
      NAMED,
    ),
    start(arabic`تابعنا على فيسبوك`, arabic`تابعنا|تابعونا`, arabic` (?:عبر|على) (?:حساباتنا|صفحتنا|قناتنا|[A-Za-z]|${ARABIC_NETWORK})`, NAMED),
    start(arabic`حمّل تطبيقنا الآن`, arabic`حمل|حملوا|حمّل|نزل`, arabic` (?:التطبيق الآن|تطبيقنا)`, NAMED),
  ],
};

export const PATTERNS: readonly Pattern[] = Object.entries(ENTRIES).flatMap(([kind, entries]) => entries.map((entry) => ({ kind, ...entry })));
