/** The site's own lines between a page's article and its cards, in page order. */
export const LABELS = {
  en: [
    "Hashtags",
    "Try Our AI Features",
    "Explore what Daily8 AI can do for you:",
    "Comments",
    "No comments yet...",
    "Related Articles",
  ],
  ar: [
    "هاشتاغز",
    "جرب ميزات الذكاء الاصطناعي لدينا",
    "اكتشف ما يمكن أن يفعله Daily8 AI من أجلك:",
    "التعليقات",
    "لا يوجد تعليقات بعد...",
    "أخبار ذات صلة",
  ],
} as const;

/** As pages with pictures' texts have them: without the first, a blank line between two. */
export const SPACED_LABELS = {
  en: LABELS.en.slice(1).flatMap((label) => [label, ""]),
  ar: LABELS.ar.slice(1).flatMap((label) => [label, ""]),
} as const;
