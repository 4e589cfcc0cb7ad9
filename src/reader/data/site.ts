import { arabic } from "../../text/expressions.ts";

/** Texts that the aggregator writes on its pages, by language. A further entry adds a language. */
export type SiteLanguage = {
  readonly language: string;
  /** The labels between an article and its cards, in page order, each on its own line. */
  readonly labels: readonly string[];
  /** The words before the hashtag of a listing. */
  readonly listing: string;
  /** The phrases of day.js's `fromNow()`; `#` is a count of 2 or more. */
  readonly times: Readonly<Record<TimeUnit, readonly string[]>>;
};

export type TimeUnit = "seconds" | "minute" | "minutes" | "hour" | "hours" | "day" | "days";

export const SITE: readonly SiteLanguage[] = [
  {
    language: "en",
    labels: ["Hashtags", "Try Our AI Features", "Explore what Daily8 AI can do for you:", "Comments", "No comments yet...", "Related Articles"],
    listing: "Latest news with",
    times: {
      seconds: ["a few seconds ago"],
      minute: ["a minute ago"],
      minutes: ["# minutes ago"],
      hour: ["an hour ago"],
      hours: ["# hours ago"],
      day: ["a day ago"],
      days: ["# days ago"],
    },
  },
  {
    language: "ar",
    labels: [
      arabic`هاشتاغز`,
      arabic`جرب ميزات الذكاء الاصطناعي لدينا`,
      arabic`اكتشف ما يمكن أن يفعله Daily8 AI من أجلك:`,
      arabic`التعليقات`,
      arabic`لا يوجد تعليقات بعد...`,
      arabic`أخبار ذات صلة`,
    ],
    listing: arabic`آخر الأخبار مع`,
    times: {
      seconds: [arabic`منذ ثانية واحدة`],
      minute: [arabic`منذ دقيقة واحدة`],
      minutes: [arabic`منذ # دقائق`, arabic`منذ # دقيقة`],
      hour: [arabic`منذ ساعة واحدة`],
      hours: [arabic`منذ # ساعات`, arabic`منذ # ساعة`],
      day: [arabic`منذ يوم واحد`],
      days: [arabic`منذ # أيام`],
    },
  },
];

/** Arabic dual forms, which day.js does not use. */
export const DUAL_TIMES: ReadonlyMap<string, string> = new Map([
  [arabic`منذ دقيقتين`, arabic`منذ 2 دقائق`],
  [arabic`منذ ساعتين`, arabic`منذ 2 ساعات`],
  [arabic`منذ يومين`, arabic`منذ 2 أيام`],
]);

/** Texts of the site's images, the same in all languages. */
export const IMAGE_TEXTS = { logo: "logo", banner: "Orange background", clock: "time" } as const;
