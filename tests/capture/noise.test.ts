import { expect, test } from "vitest";
import { noiseClass } from "../../src/capture/noise.ts";
import { droppedFrom, read } from "./decoded.ts";

/** By the classes of captures.md; the phrases are our own but for the examples there. */
const ENGLISH = {
  advertisement: [
    "Presented by Norbank",
    "Advertiser content",
    "In partnership with Norbank",
    "Ad will end in 15 seconds",
    "Why am I seeing this ad?",
    "This advertisement has not loaded yet, but your article continues below.",
    ...["Advertisement", "ADVERTISEMENT", "Ad", "- Advertisement -", "Sponsored content"],
    ...["Article continues after advertisement", "Advertisement - scroll to continue"],
    "Skip advertisement",
    ...["The following is a paid announcement.", "The advertisement will close in 5 seconds"],
  ],
  "prompt to subscribe": [
    "Exclusive to subscribers",
    "Available on the App Store",
    "Support local journalism",
    "Try The Bugle free for a month",
    "Get our best stories every Friday.",
    "No spam. Unsubscribe any time.",
    "Follow @bugle",
    "Become a Bugle Insider",
    ...["Create your profile to comment", "Your weekly guide to the north"],
    "Your guide to the best of the north, every Sunday",
    "Get notified when we publish",
    ...["SUBSCRIBE NOW!", "Sign up for our newsletter", "Join our WhatsApp channel"],
    ...["Get the day's top stories in your inbox every morning.", "Start your free trial"],
    ...["Already a subscriber? Log in", "Create a free account to continue reading"],
    ...["Download our app for breaking news", "Follow us on Instagram and Facebook"],
    "This article is for subscribers only.",
  ],
  "paywall price": [
    "12 weeks for $12",
    "Now 50% off",
    "Rs 99 per month",
    "View plans",
    "Support The Bugle from as little as £1",
    ...["$1 a week for six months", "£2.50 a month, cancel anytime", "From €4.99 per month"],
    ...["Just £1 for the first month", "Cancel anytime"],
  ],
  "link to another article": [
    "Latest updates",
    "Read the full interview",
    "ICYMI: The mayor's plan",
    "EXPLAINED | Why rivers rise",
    "Around the web",
    ...["[WATCH] The mayor crosses the bridge", "Best of the Riverton Gazette"],
    "From the archive: The flood of 1931",
    "Read it here",
    ...["READ MORE: Bridge closed for repairs", "» READ MORE", "More Like This"],
    ...["See also: The mayor's plan", "Related stories", "You may also like"],
    ...["Also read | The mayor's plan", "Most read", "Editor's picks", "→ Read more"],
    "In case you missed it: The mayor's plan",
  ],
  "call to watch, listen or go on": [
    "See the full list below",
    "Use the slider to compare",
    "Select a region on the map",
    "Spotted a mistake? Let us know",
    "Be the first to comment",
    "Got a story? Get in touch",
    ...["Press the star above to save this article.", "Tap the heart to save."],
    ...["Listen to the podcast.", "Go to the top of the page."],
    ...["VIDEO: The mayor crosses", "Suggest a correction", "Request an edit"],
    ...["Ask a question", "Ask our editors", "Got a confidential tip?"],
    "Contact our news desk",
    ...["Click to watch the video in full.", "Story continues below", "Watch the video below"],
    ...["Scroll down to see the pictures", "Listen to this article", "Continue reading below"],
    ...["Tap here to listen to this article", "Have your say in the comments below."],
  ],
  "page control": [
    "Article saved",
    "Comments are closed",
    ...["Sort by newest", "Sort by: Newest", "Filter by: Date"],
    ...["Author profile", "View the reporter's page"],
    "Add to reading list",
    "Link copied!",
    "Loading...",
    "Translate this page",
    "Return to top",
    ...["Show more", "Show less", "Show more/Show less", "Load more", "Back to top", "Close"],
    ...["Skip to content", "View all", "Expand", "Open image in gallery", "Copy link"],
  ],
  "share bar": [
    "Share Tweet Pin Email",
    "Email this to a friend",
    "Share options",
    ...["Facebook Twitter Email", "Facebook X WhatsApp LinkedIn", "Share on Facebook"],
    ...["Share this article", "Facebook | Twitter | WhatsApp", "Share via email"],
  ],
  "player's dialog": [
    "This modal can be closed by pressing the Escape key or activating the close button.",
    "The media could not be loaded, either because the server or network failed or because the format is not supported.",
    "No compatible source was found for this media.",
    ...["Error: player failed to start (code 232011)", "Error: the video stream has ended"],
    ...["Getting your audio player ready...", "Preparing the Trinity Audio player"],
    "Sorry, this video is no longer available.",
    "Beginning of dialog window. Escape will cancel and close the window.",
    ...["End of dialog window.", "This is a modal window.", "Video Player is loading."],
    ...["Current Time 0:00", "Remaining Time -1:30", "Play Video", "captions off, selected"],
  ],
  "embed help": [
    "The chart could not be displayed.",
    "External content",
    "Your device does not support this graphic.",
    ...["View this post on Instagram", "A post shared by Riverton Council (@riverton)"],
    ...["Please enable JavaScript to view this content.", "Can't see the map? Click here"],
    ...[
      "To view this content, please allow cookies.",
      "Having trouble seeing the video? Try reloading.",
    ],
  ],
  "cookie consent": [
    "Only necessary cookies",
    "Confirm my choices",
    "Do not sell my personal information",
    ...["Accept and continue", "Accept all cookies", "Reject all", "Manage preferences"],
    ...["We use cookies to improve your experience.", "This site uses cookies", "Cookie settings"],
  ],
  "label with nothing after it": [
    "Published 4 hours ago",
    ...["Last Updated:", "Tags:", "Published:", "Source:", "Filed under:", "Follow us on:"],
  ],
  "mail link": ["mailto:news@bugle.example", "Write to us: mailto:tips@bugle.example?subject=Hi"],
  "percent-encoded HTML": [
    ...["%3Cdiv%20class%3D%22ad%22%3E%3C%2Fdiv%3E", "%3Cp%3EHello%20there%3C%2Fp%3E"],
  ],
  footer: [
    "With inputs from agencies.",
    "This article has been updated.",
    "© 2025 The Bugle. All rights reserved.",
    "Reporting by Anna Berg; Editing by Juan Ortega",
    "This article was originally published by Norpress.",
    "The post Bridge opens appeared first on The Bugle.",
  ],
  duration: ["13 mins", "2 min read", "5 minute read", "1:23", "Reading time: 4 minutes"],
};

const ARABIC = {
  advertisement: ["إعلان تجاري", "محتوى مدعوم", "إعلان", "محتوى ممول", "يستمر المقال بعد الإعلان"],
  "prompt to subscribe": [
    "سجل دخولك للمتابعة",
    ...["إشترك الآن", "إضغط هنا للاشتراك", "إنضموا إلى قناتنا على واتساب"],
    "اشترك ليصلك كل جديد",
    "فعل التنبيهات",
    ...["اشترك في نشرتنا البريدية", "تابعونا على فيسبوك", "حمل تطبيقنا الآن", "سجل الآن مجانا"],
    "انضم إلى قناتنا على واتساب",
  ],
  "paywall price": ["١٠ دراهم شهريا", "2 دينار شهريا بدلا من 5"],
  "link to another article": [
    "اقرأ أيضا: خطة العمدة",
    "اقرأ المزيد",
    "مواضيع ذات صلة",
    "أخبار قد تعجبك",
    "مقالات قد تهمكم",
    "قد يعجبك أيضا",
  ],
  "call to watch, listen or go on": [
    "أخبرنا برأيك في التعليقات",
    "اكتب تعليقك",
    "واصل القراءة",
    "شاهد الفيديو كاملا",
    "استمع إلى المقال",
    "اضغط هنا لمشاهدة الفيديو",
  ],
  "page control": [
    "التعليقات مغلقة",
    "جميع التعليقات",
    "لا توجد تعليقات",
    "أعلى الصفحة",
    "عرض المزيد",
    "العودة إلى الأعلى",
    "حجم الخط",
  ],
  "share bar": ["شارك على فيسبوك", "فيسبوك تويتر واتساب", "انسخ الرابط"],
  "player's dialog": ["مشغل الفيديو", "متصفحك لا يدعم تشغيل الفيديو", "تعذر تحميل الفيديو"],
  "embed help": [
    "هذا المحتوى غير متاح",
    "عرض هذا المنشور على انستغرام",
    "يرجى تفعيل جافاسكريبت لعرض هذا المحتوى",
  ],
  "cookie consent": ["قبول الكل", "نستخدم ملفات تعريف الارتباط لتحسين تجربتك"],
  "label with nothing after it": ["آخر تحديث:", "الوسوم:", "المصدر:"],
  duration: ["3 دقائق قراءة", "مدة القراءة: 4 دقائق"],
};

function rows(phrases: Readonly<Record<string, readonly string[]>>) {
  return Object.entries(phrases).flatMap(([kind, lines]) => lines.map((line) => ({ kind, line })));
}

/** A text with a line between its paragraphs, what is left of it, and what was dropped. */
function without(title: string, [first, last]: readonly [string, string], line: string) {
  const page = [title, first, line, last];
  const [article] = read(...page).sightings;
  return { left: article?.body.map(({ text }) => text), dropped: droppedFrom(...page) };
}

test.each(rows(ENGLISH))("$kind: the line $line goes", ({ line }) => {
  const prose = [
    "The bridge is open again, the council said on Monday.",
    "Nobody waited, and all who came had crossed by noon.",
  ] as const;
  expect(without("Bridge opens", prose, line)).toEqual({ left: prose, dropped: [line] });
});

test.each(rows(ARABIC))("in Arabic, $kind: the line $line goes", ({ line }) => {
  const prose = [
    "قال المجلس إن الجسر مفتوح أمام الناس منذ أمس.",
    "وأضاف أن أحدا لم ينتظر طويلا عند المدخل.",
  ] as const;
  expect(without("جسر يفتح", prose, line)).toEqual({ left: prose, dropped: [line] });
});

test("what is left of a text of nothing but calls is nothing", () => {
  const lines = Object.values(ENGLISH).map(([line = ""]) => line);
  const [article] = read("Bridge opens", ...lines).sightings;
  expect([article?.body, article?.flags]).toEqual([[], ["no-body"]]);
});

test("a title is never taken for a call", () => {
  expect(read("Subscribe now", "The bridge is open.").sightings[0]?.title).toBe("Subscribe now");
});

test("percent codes that a single broken one spoils are told from markup without trying all partings", () => {
  const codes = "%D8%A7%D8%B4%D8%AA%D8%B1".repeat(4);
  expect(noiseClass(`%3Cp%3E${codes} 2%3C`)).toBe("markup");
  expect(noiseClass(`%3Cp%3E${codes} 2 days`)).toBeNull();
});
