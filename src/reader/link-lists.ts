import { arabic } from "./arabic.ts";
import { isListItem } from "./headings.ts";
import type { Line } from "./lines.ts";
import { endsInStop } from "./marks.ts";

/** Which lines are lists of links or topics: their titles read as headlines do, so that only their place tells. */

const LEADING_MARKS = /^[\s»›>►▶→➜•*|·–—-]+/u;
const LIST_LABEL =
  /^(?:most |more |recommended|related|also |you (?:may|might)|trending|popular|editors?['’]|top |latest |further |suggested|similar |other |don['’]t miss|in case you|around the web|from our|elsewhere|اقرأ أيضا|مواضيع|أخبار ذات|الأكثر|قد يهمك)/;

/** Whether a line is the head of a list of links, whose titles stand in the lines after it. */
export function headsLinks(text: string): boolean {
  const plain = text.toLowerCase().replace(LEADING_MARKS, "");
  return plain.length < 40 && LIST_LABEL.test(plain) && !/[:：] ?\S/.test(plain);
}

/** What stands before the title of another article, in small letters, without marks of vowels and hamzas: sorted. */
const LINK_LABELS: ReadonlySet<string> = new Set([
  "also read",
  "also see",
  "also watch",
  "baca juga",
  "don't miss",
  "for subscribers",
  "further reading",
  "in case you missed it",
  "keep reading",
  "lea también",
  "lire aussi",
  "listen",
  "more like this",
  "more on this",
  "more on this story",
  "more stories",
  "more to read",
  "most popular",
  "most read",
  "most viewed",
  "must read",
  "partner content",
  "people also read",
  "promoted",
  "read",
  "read also",
  "read more",
  "read next",
  "read on",
  "read this next",
  "recommended",
  "recommended articles",
  "recommended for you",
  "recommended reading",
  "recommended stories",
  "related",
  "related article",
  "related articles",
  "related content",
  "related coverage",
  "related links",
  "related news",
  "related posts",
  "related reading",
  "related stories",
  "related story",
  "related video",
  "related videos",
  "see also",
  "see more",
  "sponsored",
  "suggested reading",
  "watch",
  "watch also",
  "watch more",
  "watch next",
  "watch now",
  "you may also like",
  "you may like",
  "you might also like",
  "اقرا",
  "شاهد",
  "طالع",
  arabic`اخبار ذات صلة`,
  arabic`اخبار متعلقة`,
  arabic`اخترنا لك`,
  arabic`اقرئي ايضا`,
  arabic`اقرا المزيد`,
  arabic`اقرا ايضا`,
  arabic`تابع ايضا`,
  arabic`ترشيحات`,
  arabic`جرب ايضا`,
  arabic`جربي ايضا`,
  arabic`خبر متصل`,
  arabic`ذات صلة`,
  arabic`شاهد الصور`,
  arabic`شاهد ايضا`,
  arabic`شاهدوا`,
  arabic`شاهدي ايضا`,
  arabic`طالع ايضا`,
  arabic`طالعوا`,
  arabic`قد يعجبك`,
  arabic`قد يهمك`,
  arabic`قد يهمك ايضا`,
  arabic`قصص مقترحة`,
  arabic`لا تفوت قراءة`,
  arabic`لا يفوتك`,
  arabic`للمزيد`,
  arabic`مقالات ذات صلة`,
  arabic`مقالات متعلقة`,
  arabic`من الارشيف`,
  arabic`مواضيع ذات صلة`,
  arabic`مواضيع ذات علاقة`,
  arabic`مواضيع متعلقة`,
  arabic`موضوعات ذات صلة`,
  arabic`موضوعات متعلقة`,
]);

/** Whether a label, with its mark or without, is one of a link: `Read also:`, `شاهد..`. */
export function labelsLink(label: string): boolean {
  const bare = label
    .toLowerCase()
    .replace(LEADING_MARKS, "")
    .replace(/[\s:|.]+$/, "");
  return LINK_LABELS.has(
    bare
      .replaceAll("’", "'")
      .replace(/[\u064B-\u0652\u0640]/g, "")
      .replace(/[أإآ]/g, "ا"),
  );
}

/** Whether a line is the head of a list of topics, which are a word or two each. */
export function headsTopics(text: string): boolean {
  return /^(?:(?:related|more|key|hot) )?(?:topics|tags|keywords|themes):?$/i.test(text);
}

/** A title in a list of links: a line without a stop, too long for a word on a button. */
export function isLinkTitle(text: string): boolean {
  if (endsInStop(text) || text.length >= 140 || isBrokenOff(text)) return false;
  return isListItem(text) || text.split(/\s+/, 4).length === 4;
}

/** Whether a text ends in a word that wants another: a sentence that was cut. */
function isBrokenOff(text: string): boolean {
  return /\s(?:a|an|and|as|at|but|by|for|from|in|of|on|or|that|the|to|with|في|من|على|إلى|عن|أن)$/.test(
    text,
  );
}

/** What a reading aid says around a list of links: `list of 3 items`, `end of list`. */
const LIST_HEAD = /^list of (\d{1,2}) items?$/i;
const LIST_END = /^end of list$/i;

/** The line behind the list of links that a line begins; 0 where it begins none. */
export function endOfLinks(lines: readonly Line[], at: number): number {
  const items = LIST_HEAD.exec(lines[at]?.text ?? "")?.[1];
  if (items === undefined) return 0;
  // An item is its number and its title at most.
  const within = lines.slice(at, at + 2 * Number(items) + 2);
  return at + within.findIndex(({ text }) => LIST_END.test(text)) + 1;
}

/** A topic in a list of them: a word or two, which a heading could be elsewhere. */
export function isTopic(text: string): boolean {
  return !endsInStop(text) && text.length < 40 && text.split(/\s+/, 4).length < 4;
}
