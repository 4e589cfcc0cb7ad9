/**
 * Lines and sentences that are no part of an article, as data: a class, the words that one begins
 * with, and what it is as a whole. A new phrase is one more row or one more word in a row.
 *
 * Patterns see the text in lower case, without the marks and arrows before it, and only if it is
 * short (SHORT); prose about subscribing, cookies or advertising is longer or is a sentence that the
 * patterns do not fit from end to end.
 */
export type Rule = {
  readonly class: NoiseClass;
  /** First words, lower case; empty for a pattern that is tried on every short text. */
  readonly first: readonly string[];
  readonly pattern: RegExp;
};

export type NoiseClass =
  | "advertisement"
  | "subscribe"
  | "price"
  | "link"
  | "call"
  | "control"
  | "share"
  | "player"
  | "embed"
  | "consent"
  | "label"
  | "address"
  | "markup"
  | "code"
  | "duration"
  | "picture"
  | "footer";

/** Longer texts are prose. */
export const SHORT = 180;

const ME =
  "(?:newsletters?|inbox|e-?mails?|alerts?|notifications?|updates?|briefings?|digests?|bulletins?|subscri\\w+|subscribe|membership|members?|account|apps?|channels?|feeds?|podcasts?|unlimited|ad-free|free trial|trial|premium|exclusive|digital access|full access|whatsapp|telegram|facebook|instagram|twitter|youtube|tiktok|linkedin|google news|social media|app store|google play|play store|print edition|e-?paper|donat\\w+|our journalism|independent journalism|community)";
const NETWORKS =
  "facebook|twitter|x|e-?mail|mail|whatsapp|linkedin|telegram|reddit|pinterest|print|copy|copy link|link|share|tweet|save|instagram|tiktok|youtube|threads|bluesky|messenger|sms|pocket|flipboard|tumblr|viber|snapchat|wechat|weibo|mastodon|bookmark|gmail|share this|share on|share via|share to|on|via|to|and|this|article|story|icon|logo|button|opens in new window";

/** Words that a bar of buttons begins with. */
export const NETWORK_WORDS: readonly string[] = [
  ...NETWORKS.split("|"),
  "mute",
  "unmute",
  "current",
  "remaining",
  "loaded",
  "error",
  "beginning",
  "this",
  "by",
  "time",
  "duration",
  "reading",
  "every",
  "don",
  "fine",
];

export const RULES: readonly Rule[] = [
  // Advertisement marks
  {
    class: "advertisement",
    first: [],
    pattern:
      /^(?:-+ ?)?(?:advertisements?|advertising|ads?|adverts?|ads? (?:closes?|ends?|starts?|will|in|by|from|\d).{0,30}|advertisement \W.{1,40}|sponsored(?: by .{1,40}| content| post| links?)?|promoted(?: by .{1,40}| content| stories)?|promotion|(?:after|before) newsletter promotion|partner content|paid (?:content|post|partnership|promotion|advertisement)|ad feedback|ad choices|advertorial|brought to you by .{1,60})(?: ?-+)?[:.]?$/,
  },
  {
    class: "advertisement",
    first: ["this", "article", "story", "content", "report", "text", "the", "keep", "continue"],
    pattern:
      /^(?:(?:this |the )?(?:article|story|content|report|text|page|video|reading)s? (?:continues?|resumes?|is continued|goes on) (?:below|after|following|under)\b.{0,40}|(?:this|the) (?:is an|following is an|above is an)? ?(?:advertisement|paid (?:post|announcement)).{0,80}|(?:keep|continue) (?:scrolling|reading)(?: (?:below|for|after|to|the).{0,40})?)[.:]?$/,
  },
  {
    class: "advertisement",
    first: ["remove", "hide", "skip", "report", "close"],
    pattern:
      /^(?:remove|hide|skip|report|close|why this) (?:this |the )?(?:ads?|adverts?|advertisements?)\b.{0,30}$/,
  },
  // Prompts to subscribe, sign up, follow, download, give
  {
    class: "subscribe",
    first: [
      "subscribe",
      "unsubscribe",
      "sign",
      "signup",
      "register",
      "enrol",
      "enroll",
      "log",
      "login",
    ],
    pattern:
      /^(?:(?:un)?subscribe|sign ?-?up|sign in|sign-in|register|enrol+|log ?-?in)(?:[!.]?$| ?(?:now|today|here|free|below|for free)?[!.]*$| (?:to|for|now|here|today|and|or|with|at|in|via|on|below|free|using)\b.{0,45}$)/,
  },
  {
    class: "subscribe",
    first: [
      "get",
      "receive",
      "want",
      "enjoy",
      "join",
      "become",
      "support",
      "help",
      "start",
      "try",
      "unlock",
      "download",
      "install",
      "follow",
      "like",
      "find",
      "connect",
      "stay",
      "keep",
      "never",
      "don't",
      "don’t",
      "enter",
      "create",
      "upgrade",
      "choose",
      "activate",
      "add",
      "have",
      "to",
      "for",
      "already",
      "not",
      "enjoying",
      "love",
      "be",
      "access",
      "read",
      "see",
      "donate",
      "make",
      "our",
      "more",
      "breaking",
      "news",
      "the",
      "all",
      "you",
      "your",
      "thank",
      "thanks",
      "this",
      "please",
      "new",
      "limited",
      "special",
      "save",
      "claim",
      "turn",
      "set",
      "as",
    ],
    pattern: new RegExp(
      `^(?:(?:get|receive|want|enjoy) (?:our|the|all|your|more|this|breaking|daily|weekly|latest|news|updates|unlimited|full|free|top|a|every|each|instant)\\b.{0,100}\\b${ME}\\b.{0,60}|join (?:us on|our|the .{0,30}(?:newsletter|community|channel|conversation)|over|thousands|more than|\\d).{0,110}|want (?:more|to (?:read|know|see|hear|get))\\b.{0,60}\\?|become an? (?:member|subscriber|supporter|patron).{0,100}|(?:support|help (?:us|fund|support)) (?:our|independent|quality|local|the|us|keep).{0,100}\\b${ME}\\b.{0,60}|start (?:your|a) (?:free|\\d).{0,80}|try (?:it |us |\\w+ )?(?:free|for free|premium|\\d).{0,80}|unlock (?:this|the|full|all|unlimited|every|your|exclusive|more).{0,80}|(?:download|install|get) (?:our|the) (?:free )?(?:\\w+ ){0,4}apps?\\b.{0,100}|follow (?:us|our|@?\\w+(?: \\w+){0,3} on|the \\w+(?: \\w+){0,3} on)\\b.{0,90}|like us\\b.{0,60}|find us on\\b.{0,60}|connect with us\\b.{0,60}|(?:stay|keep) (?:informed|updated|up to date|up-to-date|connected|tuned|in the (?:know|loop)|ahead|abreast)\\b.{0,100}|(?:never|don[’']t) miss (?:an? |our |the |any |out ?)?(?:\\w+ ){0,2}(?:story|stories|update|updates|thing|beat|headline|headlines|edition|news|out|issue|moment|again)\\b.{0,80}|enter your e-?mail.{0,80}|create (?:an?|your) (?:free )?account.{0,80}|upgrade (?:to|your|now).{0,80}|choose (?:your|a) (?:plan|subscription|newsletter).{0,60}|have (?:an|a) (?:account|subscription)\\?.{0,60}|to (?:continue|keep|go on) reading\\b.{0,100}|to (?:read|view|see|access) (?:this|the|more|the full|the rest|all).{0,60}\\b(?:subscri\\w+|sign|log|register|account|member\\w*)\\b.{0,60}|already (?:an?|have an?|subscribed|registered|a member)\\b.{0,80}|not (?:an?|yet an?) (?:subscriber|member)\\b.{0,60}|access (?:all|unlimited|to|every|our)\\b.{0,60}\\b${ME}\\b.{0,40}|donate(?: now| today| here| to .{1,60})?|make (?:us|.{1,30}) (?:your|a) preferred source.{0,40}|add (?:us|.{1,40}) (?:as|to) (?:an?|your) (?:preferred|trusted|favou?rite|home).{0,60}|(?:our|more|the|all) (?:latest |top |daily |best |biggest )?(?:news|stories|headlines|reporting)\\b.{0,60}\\b(?:inbox|newsletter|e-?mail|app|phone)\\b.{0,60}|(?:breaking )?news .{0,50}\\b(?:inbox|phone|newsletter|e-?mail)\\b.{0,40}|(?:this|the) (?:article|story|content|feature|page|report) is (?:only |exclusively |just )?(?:for|available|reserved|free|exclusive|locked|premium|behind|restricted).{0,100}|your (?:e-?mail|subscription|free|trial|account|support)\\b.{0,100}|you (?:have|’ve|'ve) (?:reached|read|used|\\d|one|two|three|no)\\b.{0,60}\\b(?:articles?|limit|stories|month)\\b.{0,60}|(?:thank you|thanks) for (?:signing|subscribing|registering|reading|your (?:support|subscription)).{0,80}|please (?:subscribe|sign|log|register|enter|enable|support|consider)\\b.{0,120}|(?:limited[- ]time|special|new subscriber|introductory) offer.{0,80}|save \\d+ ?%.{0,60}|claim your.{0,60}|turn on (?:notifications|alerts).{0,40}|as (?:low|little) as .{0,60})[!.…]*$`,
    ),
  },
  {
    class: "subscribe",
    first: [],
    pattern:
      /^(?:newsletters?|daily newsletter|e-?mail newsletter|newsletter (?:sign-?up|subscription)|subscriptions?|subscribers? only|for subscribers(?: only)?|members only|premium(?: content| article)?|exclusive for subscribers|free newsletter|e-?mail address|your e-?mail(?: address)?|.{0,40}\bin your inbox\b.{0,30})[!.]?$/,
  },
  {
    class: "subscribe",
    first: ["exclusive", "unlimited", "track", "compare", "check", "catch", "all"],
    pattern:
      /^(?:exclusive (?:articles?|stories|content|interviews?|access|reports?)\b.{0,80}|unlimited (?:online |digital )?(?:access|articles?|reading|digital)\b.{0,80}|(?:track|check|see|follow|catch)\b.{0,60}\b(?:here|live updates?|latest episode)\b.{0,40})$/,
  },
  // Paywall prices
  {
    class: "price",
    first: [],
    pattern:
      /^(?:(?:only|just|from|for|now|was|then|pay|subscribe for|starting at|try for|get it for|all for|half price:?) ?)?(?:[$€£₹¥]|usd|eur|gbp|rm|aed|sar|us\$|a\$|c\$|nzd|inr) ?\d[\d.,]* ?(?:(?:per|a|an|each|\/|every) ?(?:day|week|month|mo|year|yr|annum|quarter)\b.{0,80}|for (?:the )?(?:first |your first |one |\d+ |an? |six |three |two )?(?:days?|weeks?|months?|years?)\b.{0,80}|.{0,40}\bcancel any ?time\b.{0,40})$/,
  },
  {
    class: "price",
    first: [
      "cancel",
      "no",
      "billed",
      "auto",
      "renews",
      "offer",
      "one",
      "first",
      "monthly",
      "annual",
      "yearly",
    ],
    pattern:
      /^(?:cancel any ?time\b.{0,40}|no (?:commitment|contract|strings)\b.{0,40}|billed (?:monthly|annually|yearly|every|as|at)\b.{0,40}|(?:auto-?)?renews\b.{0,60}|offer (?:ends|valid|expires)\b.{0,60}|(?:one|first) (?:week|month|year) free\b.{0,60}|(?:monthly|annual|yearly) (?:plan|pass|subscription)\b.{0,60})$/,
  },
  // Links to other articles
  {
    class: "link",
    first: [
      "read",
      "see",
      "also",
      "more",
      "related",
      "recommended",
      "recommendations",
      "you",
      "must",
      "must-read",
      "editor's",
      "editors'",
      "editor’s",
      "editors’",
      "trending",
      "most",
      "popular",
      "in",
      "further",
      "explore",
      "what",
      "here's",
      "watch",
      "listen",
      "up",
      "latest",
      "top",
      "don't",
      "don’t",
      "next",
      "previous",
      "previously",
      "from",
      "elsewhere",
      "why",
      "opinion",
      "analysis",
      "explainer",
      "explained",
      "live",
      "suggested",
      "similar",
      "continue",
      "full",
      "discover",
      "background",
      "our",
      "other",
      "keep",
      "and",
      "earlier",
      "big",
      "story",
      "stories",
      "check",
      "find",
      "learn",
      "view",
      "go",
    ],
    pattern:
      /^(?:(?:also |must |further |now |and |then |next )?(?:read|see|watch|view|find|learn|check|explore)(?: also| more| next| now| too| here| this| the full (?:story|article|report)| full (?:story|article|report)| related(?: \w+)?| on| out| further| our \w+)*\s?(?:[:|»>–—-]\s?.{1,150}|…|\.\.\.|[!.]?$)|(?:see|read|view|find|explore|discover|learn|get) (?:more|all|full|other|further)(?: (?:of|on|from|about|in|at|stories|news|articles|coverage|here|posts|videos|photos|details|results|headlines|like)\b.{0,60})?[.:!…]?|(?:related|recommended|suggested|similar|trending|popular|top|latest|other|further|more|most (?:read|popular|viewed|shared|watched)|previous|next|full|big)(?: (?:articles?|stor(?:y|ies)|news|posts?|content|topics?|coverage|reading|reads?|links?|videos?|headlines?|now|today|for you|searches|tags|reports?|reporting|this|week|picks|on this(?: topic| story)?|like this|to read|to explore|from .{1,40}|in .{1,30}|on .{1,40}|about .{1,40}))*\s?(?:[:|»>]\s?.{0,150})?|more (?:like this|on|from|in|about|to|stories|news|top|about)\b.{0,60}|you (?:may|might|can|could|will)(?: also)? (?:like|be interested|enjoy|want|love|find|read)\b.{0,150}|must[- ]reads?.{0,60}|editors?[’']s?[’']? (?:picks?|choice|note:?$).{0,40}|in (?:pictures|pics|photos|other news|case you missed it|this (?:article|story|section))\b.{0,80}|what (?:to read|to know|to watch|you need to know|else) ?(?:next|now|today)?:?|up next:.{0,100}|don[’']t miss:? ?.{0,100}|here[’']s what (?:to|you).{0,60}|(?:previously|earlier|elsewhere|opinion|analysis|explainer|explained|background|live(?: updates| blog)?|why it matters|our (?:coverage|guide|special|live)[\w ]*):\s?.{2,150}|listen(?: now| here| live| in| to (?:this|the|our|highlights)\b.{0,100})?\s?(?::.{0,100})?[!.]?|watch(?: now| here| live| below| this| the (?:full )?(?:video|clip|interview|trailer|moment|footage|report)\b.{0,60}| on .{1,40}| it .{1,40}| more .{0,40})?\s?(?::.{0,120})?[!.]?|continue reading(?: (?:on|at|in|here|below|the)\b.{0,80})?[.:!…]?|(?:keep|go on) reading.{0,40}|story:? .{0,3}$|go (?:deeper|to|here)\b.{0,60}|and (?:read|see|watch):.{1,100})$/,
  },
  {
    class: "link",
    first: ["also", "see", "read", "more", "next", "related"],
    pattern: /^(?:also|see|read|more|next|related)\b[^.!?]{0,40}(?::|→|») ?.{2,140}$/,
  },
  {
    class: "link",
    first: ["watch", "hear", "listen"],
    pattern: /^(?:watch|hear|listen to)\b[^.!?]{0,70}$/,
  },
  { class: "link", first: [], pattern: /^.{0,90}:? https?:\/\/\S+$/ },
  {
    class: "link",
    first: [],
    pattern: /^.{1,60}\(?(?:opens|open) in (?:a )?new (?:window|tab)\)?$/,
  },
  // Calls to watch, listen, scroll, go on
  {
    class: "call",
    first: [
      "click",
      "tap",
      "swipe",
      "scroll",
      "press",
      "hit",
      "hover",
      "drag",
      "play",
      "story",
      "video",
      "audio",
      "photos",
      "gallery",
      "slideshow",
      "pictures",
      "images",
      "view",
      "check",
      "send",
      "share",
      "got",
      "do",
      "have",
      "tell",
      "let",
      "contact",
      "email",
      "e-mail",
      "leave",
      "post",
      "join",
      "what",
      "comment",
      "report",
      "submit",
      "take",
      "vote",
      "rate",
      "for",
      "visit",
      "call",
      "write",
      "open",
    ],
    pattern:
      /^(?:(?:click|tap|swipe|scroll|press|hit|hover|drag)\b(?!.*\b(?:said|says|told|added)\b).{0,140}|play (?:the )?(?:video|audio|clip|all|now|episode)\b.{0,40}|(?:story|video|audio|gallery|slideshow) (?:continues|below|above|follows)\b.{0,60}|(?:photos?|pictures|images|gallery|slideshow|view gallery|view photos?)(?: \(\d+\)|: ?\d+ (?:photos|images)| gallery| \d+ of \d+)?|view (?:the )?(?:gallery|slideshow|photos|comments|\d+ (?:images|photos|comments)).{0,40}|(?:send|share) (?:us )?(?:your|a) (?:story|stories|tips?|photos?|news|comments?|views?|thoughts|feedback|pictures)\b.{0,80}|got (?:a|any) (?:news )?(?:story|tip|tips|stories|question|news)\b.{0,100}|(?:do|have) you (?:have|know|got|seen|been)\b.{0,100}\b(?:contact|email|e-mail|tell us|let us know|get in touch|call us|write to us)\b.{0,80}|(?:tell|let) us (?:know|what)\b.{0,80}|contact (?:us|the (?:author|writer|reporter|editor|newsroom))\b.{0,80}|(?:e-?mail|write to|reach) (?:us|the (?:author|writer|reporter|editor))\b.{0,80}|(?:leave|post|write|add|submit) (?:a |your )?(?:comment|reply|review)s?\b.{0,40}|join the (?:conversation|discussion|debate)\b.{0,40}|what do you think\?.{0,80}|comments? (?:are|is|have|section)\b.{0,60}|report (?:a |an )?(?:typo|error|mistake|correction|abuse)\b.{0,40}|take (?:our|the) (?:poll|quiz|survey)\b.{0,40}|vote (?:now|here|in our)\b.{0,40}|rate this (?:article|story)\b.{0,20}|for (?:more|the latest|all the latest|further|full|breaking|other|up-to-date)\b.{0,80}\b(?:visit|click|follow|subscribe|download|see|go to|head to|log on|check|news|stories|information|details|app|here)\b.{0,80}|visit (?:our|us|the) (?:\w+ )?(?:website|site|page|store|app|at)\b.{0,60}|open (?:in|the) (?:app|browser)\b.{0,30})$/,
  },
  // Page controls
  {
    class: "control",
    first: [],
    pattern:
      /^(?:(?:show|see|view|read|load|hide|expand|collapse|display)(?: (?:more|less|all|full|fewer|the full|comments?|replies|caption|captions|transcript|gallery|details|description|article|story|text|summary|\d+ comments?|\d+ more))+|(?:show more|more)\s?\/\s?(?:show less|less)|show|hide|next|next up|previous|prev|back|closed captioning|captioning|back to top|top|skip to .{1,40}|jump to .{1,40}|go to top|close|menu|open menu|search|home|play|pause|mute|unmute|replay|fullscreen|full screen|full-screen|exit full ?screen|settings|loading|please wait|expand|collapse|print(?: this)?(?: article| page)?|save(?: article| for later| this)?|saved|copy(?: link| url)?|(?:link )?copied(?: to clipboard)?!?|font ?size|text ?size|small(?:er)? medium large(?:r)?|[-+]?a ?[-+]?a(?: ?[-+]?a)?[-+]?|a\+|a-|translate|listen to (?:this|the) (?:article|story)|dark mode|light mode|zoom in|zoom out|page \d+ of \d+|\d+ ?\/ ?\d+|\d+ of \d+|\d+ comments?|add (?:a )?comments?|no comments|reply|report|like|likes?|\d+ (?:likes?|shares?|views?|reads?)|\d[\d.,]*k? (?:shares?|views?|reads?|likes?)|view (?:original|source)|more options|options|toggle .{1,30}|select (?:language|voice|speed)|voice|speed|1x|gift this article|bookmark|give (?:this|a) (?:article|gift)|remove|ok|got it|dismiss|not now|maybe later|no,? thanks|yes|cancel|submit|continue|done|enlarge(?: image)?|view image in fullscreen|(?:image|picture|photo|slide|video) \d+ (?:of|\/) \d+)[.:…]*$/,
  },
  // Share bars: nothing but networks' names
  { class: "share", first: [], pattern: new RegExp(`^(?:(?:${NETWORKS})(?:[\\s,|/·•&+-]+|$))+$`) },
  {
    class: "share",
    first: ["share", "tweet", "pin", "send", "post", "forward", "spread", "follow"],
    pattern:
      /^(?:share|tweet|pin|send|post|forward|spread)(?: (?:this|the word|it|on|with|via|by|to|your|article|story|post|page|video)\b.{0,60})?[:!.]?$/,
  },
  // Players' dialogs
  {
    class: "player",
    first: [],
    pattern:
      /^(?:beginning of dialog window|end of dialog window|escape will (?:cancel|close)|this is (?:a|the) .{0,30}(?:modal|pop-?up|dialog|overlay)\b.{0,100}|this video (?:is|file|can|cannot|could)\b.{0,80}|video (?:player|unavailable|loading|playback)\b.{0,80}|audio player\b.{0,60}|media player\b.{0,60}|the media (?:could|playback)\b.{0,80}|(?:current |remaining )?time \d{1,2}:\d{2}.{0,60}|(?:current|remaining) time\b.{0,20}|duration(?: time)?:? ?[-\d:]*|loaded:? ?[\d.]*%?.{0,40}|error code:? \S{1,30}|progress:? ?[\d.]*%?|stream type(?: live)?|seek to live\b.{0,60}|playback rate|chapters?(?: off)?|descriptions?(?: off)?(?:, selected)?|captions?(?: off| settings)?(?:, (?:selected|opens captions settings dialog))?|subtitles?(?: off| settings)?(?:, (?:selected|opens subtitles settings dialog))?|audio track|picture-in-picture\b.{0,30}|(?:text|background|window|caption area background) ?(?:color|colour).{0,120}|font (?:size|family)\b.{0,120}|text edge style.{0,60}|(?:reset|restore all settings).{0,60}|autoplay(?: (?:on|off|is))?\b.{0,30}|quality levels?|volume \d+%?|now playing:?.{0,80}|playing(?: next| in \d+)?:?.{0,60}|up next in \d+|your browser (?:does not|doesn[’']t|can[’']t|cannot)\b.{0,100}|(?:escape|esc) (?:key|will)\b.{0,80}|press shift question mark\b.{0,80}|keyboard shortcuts.{0,60}|skip (?:ad|intro|forward|back)\b.{0,20}|0:00.{0,20}|\d{1,2}:\d{2} ?\/ ?\d{1,2}:\d{2}.{0,10})(?:[.;,] .{0,120})?[.!]?$/,
  },
  {
    class: "subscribe",
    first: ["our"],
    pattern:
      /^our .{0,40}\b(?:letter|newsletter|briefing|digest|bulletin|podcast|channel|app|e-?mail)\b.{0,20}\b(?:comes?|goes|arrives?|lands?|is sent|brings?|has|keeps?|delivers?)\b.{0,80}$/,
  },
  // Embed help
  {
    class: "embed",
    first: [],
    pattern:
      /^.{0,40}(?:\bnot|n[’']t|\bcannot) (?:load|loading|show|showing|work|working|display|displaying|play|playing|see|view|visible|appear|appearing)\b.{0,20}\?.{0,80}$/,
  },
  {
    class: "embed",
    first: [],
    pattern:
      /^(?:view (?:this|the) (?:post|profile|photo|video|reel|tweet|thread) on\b.{0,60}|(?:an? )?(?:post|photo|video|reel) (?:shared|published|posted) by\b.{0,120}|this (?:content|post|embed|feature|element|map|graphic|widget|tweet) (?:is|was|has|can|cannot|could|contains|requires|comes)\b.{0,140}|to (?:display|show|view|load|see) (?:this|the) (?:content|embed|post|video|tweet|map)\b.{0,120}|(?:something|that|oops)[, ].{0,10}went wrong.{0,60}|an error (?:has )?occurred.{0,60}|please try again.{0,40}|(?:having )?trouble (?:viewing|seeing|loading)\b.{0,100}|(?:please )?(?:enable|turn on|allow|activate) (?:javascript|cookies|js)\b.{0,100}|javascript (?:is|must|needs)\b.{0,100}|(?:the )?embedded content\b.{0,80}|embed(?:ded)?(?: code| this)?|content from .{1,40} (?:is|can)\b.{0,80}|(?:we are|we're|sorry,? (?:we|this)) (?:unable|could|can|not|are)\b.{0,80}|if you (?:cannot|can't|can’t|do not|don't|are unable to) (?:see|view|read)\b.{0,100}|.{0,60}\brequires javascript\b.{0,40})[.!]?$/,
  },
  // Cookie consent
  {
    class: "consent",
    first: [],
    pattern:
      /^(?:(?:this|the|our|we|by|your) ?(?:site|website|page|app|browser|portal)? ?(?:sets?|stores?|uses?|needs?|keeps?|saves?|places?)\b.{0,40}\bcookies?\b.{0,120}|(?:i )?(?:accept|reject|decline|allow|agree|deny|manage|customi[sz]e)(?: (?:and|&|to|all|cookies?|non-essential|optional|necessary|continue|close|preferences|settings|choices|consent|options|my|only|essential|the|terms|privacy|policy|use|of|tracking))*|(?:cookies?|privacy|consent|your privacy)(?: (?:settings|preferences|policy|notice|choices|consent|options|statement|matters|banner|and))*|(?:we|this (?:site|website|page)|our (?:site|website|partners)|.{1,40} and (?:our|its) partners)(?: and our (?:\d+ )?partners)? uses? cookies\b.{0,140}|by (?:continuing|clicking|using|browsing|accepting|pressing|signing|subscribing|submitting|registering|providing)\b.{0,160}|we (?:value|respect|care about) your privacy.{0,100}|we and our (?:\d+ )?partners\b.{0,150}|terms (?:of (?:use|service)|and conditions|& conditions).{0,40}|learn more about (?:how we use|cookies|our cookie).{0,60}|you can (?:change|withdraw|manage) your (?:consent|preferences|settings|choices)\b.{0,80}|this (?:site|form) is protected by recaptcha.{0,100})[.!]?$/,
  },
  // Labels with nothing after them
  {
    class: "label",
    first: [],
    pattern:
      /^(?:last updated|updated|last modified|published|first published|posted|date|time|tags?|topics?|keywords?|categor(?:y|ies)|section|share|source|sources|via|by|author|authors|written by|reported by|reporting by|edited by|photo|photos|image|images|picture|video|credit|credits|photo credit|image credit|follow|filed under|location|contact|website|phone|tel|fax|media contact|press contact|media contacts|contacts|note to editors|notes|related|see also|read more|sign up|e-?mail|reading time|read time|comments?|views?|shares?|copyright|language|listen|watch|more|in this article|on this page|about the author|follow us|advertiser|sponsor)(?: on| at| in| by| to)? ?:+$/,
  },
  {
    class: "label",
    first: [],
    pattern:
      /^(?:last updated|reading time|read time|published on|posted on|updated on|filed under|(?:last|first) [a-z]+ ?:)$/,
  },
  // Addresses as links, percent-encoded HTML
  {
    class: "address",
    first: [],
    pattern:
      /^(?:mailto:\S+|\[?email.protected\]?|(?:e-?mail|contact|write to)?:? ?[\w.+-]+@[\w-]+\.[\w.]+|https?:\/\/\S+|www\.\S+)$/,
  },
  {
    class: "markup",
    first: [],
    pattern: /^(?=(?:.*%[0-9a-f]{2}){3})(?:[^\s%]*%[0-9a-f]{2}\S*\s?)+$/,
  },
  // Durations
  {
    class: "duration",
    first: [],
    pattern:
      /^(?:(?:[\p{L}-]+ ){0,3}[\p{L}-]+[:,]? )?(?:[\d٠-٩]{1,3} ?-?(?:min(?:ute)?s?|secs?|seconds?|hrs?|hours?)\.?\s?){1,3}(?: ?read| ?listen| ?watch| ?video| ?of reading)?$/u,
  },
  { class: "duration", first: [], pattern: /^\d{1,2}:\d{2}(?::\d{2})?$/ },
  // What wires and publishers write under their texts
  {
    class: "footer",
    first: [],
    pattern:
      /^[([]?(?:(?:©|copyright\b|\(c\) ?\d).{0,120}|.{0,90}\ball rights reserved\b.{0,80}|(?:this|the) (?:story|article|report|piece|content|material|news|copy|column)(?: \w+)? (?:has not been|has been|was|were|is|may not be|first|originally) (?:\w+ ){0,2}(?:edited|taken|auto-?generated|published|produced|appeared|syndicated|distributed|generated|created|supplied|provided|sourced|republished|reproduced|rewritten|broadcast)\b.{0,120}|(?:additional |further )?(?:reporting|writing|editing) by .{0,140}|(?:with|additional) (?:inputs?|reporting|files?|contributions?|material) (?:from|by) .{0,80}|(?:distributed|supplied|provided|syndicated|published) by .{0,80}|source [a-z].{1,40}|our standards:.{0,60}|(?:source|via) .{0,40}newswire.{0,40}|view (?:source|original)(?: (?:version|content|article)).{0,150}|this is a (?:developing|breaking) (?:news )?story.{0,80}|reuse this content|(?:copyright|\(c\)|©) ?\d{4}.{0,120}|for (?:media|press) (?:inquiries|enquiries|contact).{0,100}|only (?:its|the) headline .{0,80}|published by arrangement .{0,60}|reproduction .{0,60}|no part .{0,40}\b(?:copied|reproduced|published|used|republished)\b.{0,60}|follow .{1,40} for (?:more|the latest|updates).{0,60}|the views expressed .{0,120})[)\]]?[.]?$/,
  },
  // What stands for a picture
  {
    class: "picture",
    first: [],
    pattern:
      /^(?:logo|orange background|image|images?|photo|picture|thumbnail|avatar|icon|(?:image|photo|video|picture) (?:placeholder|thumbnail|unavailable|not available|loading)|placeholder(?: image)?|no image(?: available)?|play (?:icon|button)|.{1,30} (?:logo|icon|avatar)|profile (?:picture|photo|image)|alt|null|undefined|untitled|img_?\d*|(?:picture|image|photo|photograph|video|map|chart) (?:not |un)(?:loaded|available|showing|displayed)|(?:loading|placeholder) .{1,40}|.{1,40}\.(?:jpe?g|png|gif|webp|svg))$/,
  },
];

/** The same in Arabic, where neither case nor first words part calls from prose. */
export const ARABIC_RULES: readonly Rule[] = [
  {
    class: "advertisement",
    first: [],
    pattern:
      /^(?:إعلان(?:ات)?|محتوى (?:إعلاني|مدفوع|ممول|برعاية)|مادة إعلانية|إعلان (?:مدفوع|ممول)|(?:يستمر|تستمر|يتبع) .{0,30}(?:بعد|أسفل|تحت) (?:هذا )?الإعلان|برعاية .{1,40}|يتبع بعد الإعلان)[:.]?$/,
  },
  {
    class: "subscribe",
    first: [],
    pattern:
      /^(?:اشترك(?:وا|ي)?|سجل(?:وا|ي)?|سجّل(?:وا|ي)?|انضم(?:وا|ي)?|احصل(?:وا|ي)?|تابعنا|تابعونا|تابعوا|تابع(?:ي)?|حمل(?:وا)?|حمّل(?:وا)?|نزل(?:وا)?|نزّل(?:وا)?|ادعم(?:وا)?|للاشتراك|للتسجيل|لمتابعة|لقراءة|لمواصلة|لا تفوت(?:وا|ك|كم)?|كن على اطلاع|ابق(?:وا)? على|أدخل بريدك|أنشئ حساب|هل لديك حساب|هل أنت مشترك|هذا المحتوى (?:للمشتركين|متاح|حصري)|النشرة (?:البريدية|الإخبارية)|نشرتنا|خبر عاجل على هاتفك)(?:[\s،:!]|$)(?:.{0,18}$|(?=.*(?:نشرت|النشرة|البريد|التطبيق|تطبيق|قناتنا|حساباتنا|صفحتنا|الإشعارات|الآن|مجانا|اشتراك|للمشتركين|واتساب|تلغرام|فيسبوك|تويتر|إكس|انستغرام|يوتيوب|موقعنا|القراءة|المقال|الأخبار)).{0,120}$)/,
  },
  {
    class: "price",
    first: [],
    pattern:
      /^(?:فقط |مقابل |ابتداء من |بسعر |من )?[\d٠-٩][\d٠-٩.,٫]* ?(?:دولار(?:ات|ا)?|درهم(?:ا)?|دراهم|ريال(?:ا|ات)?|دينار(?:ا)?|جنيه(?:ا)?|يورو|[$€£]) ?(?:في |كل |\/ ?)?(?:الشهر|شهريا|شهرياً|السنة|سنويا|سنوياً|الأسبوع|أسبوعيا|لأول .{1,20}|شهر|سنة).{0,60}$/,
  },
  {
    class: "link",
    first: [],
    pattern:
      /^(?:اقرأ(?:وا|ي)?|إقرأ|شاهد(?:وا|ي)?|طالع(?:وا)?|انظر|استمع(?:وا)?|المزيد|للمزيد|مزيد من|مواضيع|أخبار|مقالات|موضوعات|قصص|روابط|الأكثر|ذات صلة|قد يهمك|قد يعجبك|ربما يهمك|تصفح|تعرف على|نرشح لك|اخترنا لك|يمكنك أيضا|مواد|تقارير|فيديو|بالفيديو|بالصور)(?: (?:أيضا|أيضاً|أيضًا|المزيد|كذلك|هنا|أكثر|ذات صلة|مشابهة|متعلقة|أخرى|من|في|عن|على|حول|لك|قراءة|مشاهدة|التفاصيل|الموضوع|الفيديو|الكامل|كاملا|كاملاً|التالي|اليوم|الآن|التغطية|التغطيات|الأخبار|أخبار|صلة|إلى|ما|قد))*\s?(?:[:|»…].{0,150}|\.{0,3})$/,
  },
  {
    class: "call",
    first: [],
    pattern:
      /^(?:اضغط(?:وا)?|انقر(?:وا)?|اسحب|مرر|شاركنا|شاركونا|أرسل(?:وا)?|راسلونا|راسلنا|اكتب(?:وا)? (?:لنا|تعليق|رأي)|ما رأيك|ما رأيكم|هل لديك|تواصل(?:وا)? معنا|أضف تعليق|اترك تعليق|للتواصل|يتبع|للاطلاع على|لمشاهدة)(?:[\s،:!؟ًا]|$)(?!.*(?:قال|قالت|أضاف|أوضح)).{0,120}$/,
  },
  {
    class: "control",
    first: [],
    pattern:
      /^(?:عرض (?:المزيد|أقل|الكل|التعليقات)|(?:إظهار|إخفاء|أظهر|أخف) (?:المزيد|أقل|الكل|التعليقات)|المزيد\s?\/\s?أقل|التالي|السابق|إغلاق|طباعة|حفظ|نسخ(?: الرابط)?|تم النسخ|تم نسخ الرابط|القائمة|بحث|تشغيل|إيقاف(?: مؤقت)?|كتم(?: الصوت)?|ملء الشاشة|جار(?:ي|ٍ)? التحميل|حجم الخط|تكبير(?: الخط)?|تصغير(?: الخط)?|العودة إلى الأعلى|إلى الأعلى|رد|موافق|إلغاء|تخطي|استمع إلى (?:المقال|الخبر)|[\d٠-٩]+ (?:تعليق|تعليقات|مشاهدة|مشاركة)|[-+]?أ [-+]?أ|تكبير الصورة)[.…]*$/,
  },
  {
    class: "share",
    first: [],
    pattern:
      /^(?:شارك(?:ها|ه|وا|نا)?|مشاركة|انشر|غرد)(?: (?:على|عبر|هذا|هذه|الخبر|المقال|القصة|الموضوع|مع|الرابط|أصدقاءك|أصدقائك).{0,60})?[:!.]?$/,
  },
  {
    class: "share",
    first: [],
    pattern:
      /^(?:(?:فيسبوك|فيس بوك|تويتر|إكس|واتساب|واتس اب|تلغرام|تليغرام|لينكد ?إن|البريد الإلكتروني|بريد إلكتروني|انستغرام|إنستغرام|يوتيوب|تيك توك|مسنجر|طباعة|نسخ الرابط|facebook|twitter|x|whatsapp|telegram|email|linkedin|instagram)(?:[\s,،|/·•-]+|$))+$/,
  },
  {
    class: "player",
    first: [],
    pattern:
      /^(?:مشغل (?:الفيديو|الصوت).{0,60}|(?:الوقت|الزمن) (?:الحالي|المتبقي).{0,20}|(?:بداية|نهاية) نافذة .{0,60}|هذه نافذة .{0,60}|متصفحك لا يدعم.{0,60}|لا يدعم متصفحك.{0,60}|تعذر (?:تحميل|تشغيل) .{0,60}|الفيديو غير متاح.{0,40}|جودة الفيديو|سرعة التشغيل|الترجمة(?: متوقفة)?)[.!]?$/,
  },
  {
    class: "embed",
    first: [],
    pattern:
      /^(?:عرض هذا المنشور على .{1,40}|تمت مشاركة .{0,120}|(?:منشور|صورة|فيديو) (?:تمت مشاركته|تمت مشاركتها|شاركه|شاركها|نشره|نشرها) .{0,100}|هذا المحتوى (?:من|مستضاف|محجوب|مضمن).{0,100}|لعرض هذا المحتوى.{0,100}|(?:يرجى )?(?:تفعيل|تمكين) (?:جافا ?سكر[يب]+ت|الجافا|ملفات).{0,80}|إذا (?:لم|كنت لا) .{0,20}(?:ترى|تتمكن|تشاهد|تستطيع).{0,80})[.!]?$/,
  },
  {
    class: "consent",
    first: [],
    pattern:
      /^(?:(?:أوافق|قبول|موافق|اقبل|رفض|أرفض|السماح|إدارة)(?: (?:الكل|الجميع|جميع|كل|و|على|ملفات|الارتباط|تعريف|الكوكيز|ومتابعة|والمتابعة|المتابعة|الخيارات|التفضيلات|الإعدادات|تعريف الارتباط|والاستمرار|الاستمرار))*|(?:نحن )?(?:نستخدم|يستخدم (?:هذا )?(?:الموقع|موقعنا)|يستعمل الموقع) (?:نحن )?(?:وشركاؤنا )?(?:ملفات|الكوكيز).{0,120}|ب(?:متابعة|النقر|الضغط|استخدام|مواصلة|الاستمرار).{0,60}(?:توافق|فإنك|الخصوصية|الشروط).{0,80}|سياسة (?:الخصوصية|ملفات).{0,60}|شروط (?:الاستخدام|الخدمة).{0,40}|إعدادات (?:ملفات|الخصوصية|الكوكيز).{0,40}|(?:نحن )?نحترم خصوصيتك.{0,60})[.!]?$/,
  },
  {
    class: "label",
    first: [],
    pattern:
      /^(?:آخر تحديث|تحديث|تاريخ النشر|نشر في|نُشر في|نشرت في|التاريخ|الوقت|الكاتب|المصدر|المصادر|الوسوم|وسوم|(?:ال)?كلمات (?:ال)?(?:مفتاحية|دلالية)|التصنيف|القسم|شارك|صورة|الصورة|تصوير|فيديو|بقلم|كتب|كتبت|للتواصل|هاتف|البريد الإلكتروني|مدة القراءة|تعليقات|مشاركة|تابعونا|اقرأ أيضا|اقرأ أيضاً)(?: على)? ?:+$/,
  },
  {
    class: "footer",
    first: [],
    pattern:
      /^[([]?(?:(?:©|جميع الحقوق محفوظة|حقوق النشر|الحقوق محفوظة).{0,100}|.{0,60}جميع الحقوق محفوظة.{0,40}|(?:هذا|هذه) (?:الخبر|المقال|المادة|التقرير) (?:لم|نُشر|نشر|منقول|من).{0,100}|(?:إعداد|تحرير) .{2,60}(?:تحرير|إعداد).{2,60})[)\]]?[.]?$/,
  },
  {
    class: "picture",
    first: [],
    pattern: /^(?:صورة|الصورة|شعار|صورة (?:قيد التحميل|غير متاحة|مصغرة)|فيديو)$/,
  },
  {
    class: "duration",
    first: [],
    pattern:
      /^(?:(?:مدة|وقت|زمن) (?:القراءة|الفيديو|المشاهدة|الاستماع):? ?)?[\d٠-٩]{1,3} ?(?:دقيقة|دقائق|د|ثانية|ثوان|ثواني|ساعة|ساعات)(?: قراءة| للقراءة)?$/,
  },
];
