import type { Rule } from "../rule.ts";

/** What a page says of cookies and of its terms, and of its own letters. */
export const CONSENT: readonly Rule[] = [
  {
    class: "subscribe",
    first: "our",
    before: String.raw`our .{0,40}\b`,
    phrases: [
      "app",
      "briefing",
      "bulletin",
      "channel",
      "digest",
      "e-?mail",
      "letter",
      "newsletter",
      "podcast",
      "quiz",
    ],
    after: String.raw`\b.{0,20}\b(?:comes?|goes|tells|covers?|gives|picks|rounds|arrives?|lands?|is sent|brings?|has|keeps?|delivers?|is (?:back|out|here|live))\b.{0,80}`,
  },
  {
    class: "consent",
    sure: true,
    phrases: [
      String.raw`we (?:use|keep|set|store|place)(?: \w+)? cookies\b.{0,120}`,
      String.raw`to (?:show|view|see|watch|load|display|play)(?: you)? this (?:content|video|post|player|embed),? .{0,30}\b(?:permission|consent|cookies)\b.{0,40}`,
      String.raw`this (?:content|video|post|player|embed) is (?:provided|hosted|served|supplied) by .{1,60}\bcookies\b.{0,60}`,
      String.raw`(?:this|our) (?:site|website|page|app)(?: \w+)? (?:uses?|sets?|stores?) (?:\w+ )?cookies\b.{0,120}`,
    ],
    after: "[.!]?",
  },
  {
    class: "consent",
    phrases: [
      "(?:cookies?|privacy|consent|your privacy)(?: (?:settings|preferences|policy|notice|choices|consent|options|statement|matters|banner|and))*",
      "(?:i )?(?:accept|reject|decline|allow|agree|deny|manage|customi[sz]e)(?: (?:and|&|to|all|cookies?|non-essential|optional|necessary|continue|close|preferences|settings|choices|consent|options|my|only|essential|the|terms|privacy|policy|use|of|tracking))*",
      String.raw`(?:this|the|our|we|by|your) ?(?:site|website|page|app|browser|portal)? ?(?:sets?|stores?|uses?|needs?|keeps?|saves?|places?)\b.{0,40}\bcookies?\b.{0,120}`,
      String.raw`(?:we|this (?:site|website|page)|our (?:site|website|partners)|.{1,40} and (?:our|its) partners)(?: and our (?:\d+ )?partners)? uses? cookies\b.{0,140}`,
      String.raw`by (?:continuing|clicking|using|browsing|accepting|pressing|signing|subscribing|submitting|registering|providing)\b.{0,160}`,
      "learn more about (?:how we use|cookies|our cookie).{0,60}",
      "(?:(?:use|allow|accept|reject|deny)(?: only)? )?(?:only )?(?:strictly )?(?:necessary|essential|selected|functional)(?: cookies)?(?: only)?",
      "(?:allow|confirm|save)(?: my| your| the)? (?:selection|choices|cookies)",
      "do not (?:sell|share)(?: or (?:sell|share))? my\\b.{0,60}",
      "(?:your|my|ad|privacy) choices",
      "only what is needed.{0,30}",
      "terms (?:of (?:use|service)|and conditions|& conditions).{0,40}",
      "this (?:site|form) is protected by recaptcha.{0,100}",
      "we (?:value|respect|care about) your privacy.{0,100}",
      String.raw`we and our (?:\d+ )?partners\b.{0,150}`,
      String.raw`(?=.*\bcookies?\b)(?=.*\b(?:accept|allow|settings|choices?|consent|uses?|marketing|social media|browser|help us|this site|our site)\b).{5,180}`,
      String.raw`you can (?:change|withdraw|manage) your (?:consent|preferences|settings|choices)\b.{0,80}`,
    ],
    after: "[.!]?",
  },
];
