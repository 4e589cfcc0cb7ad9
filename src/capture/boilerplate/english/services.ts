import type { Rule } from "../rule.ts";

/** What of a site a reader may ask about. */
const PIECE =
  "(?:article|story|stories|page|post|piece|video|report|guide|recipe|episode|series)s?";

/** What of a site an offer is about. */
const THING =
  "(?:app|archive|briefing|calculator|calendar|channel|competition|coverage|crosswords?|deals?|directory|e-?mails?|edition|forum|games?|giveaway|guides?|hub|letters?|listings|newsletters?|newsroom|news ?desk|page|picks|podcasts?|puzzles?|quiz|quizzes|prize draw|(?:long )?reads|recipes?|reviews?|section|series|shop|site|store|stories|sudoku|survey|tool|tracker|videos?|website|wordle|word ?search)";
/** What a label of a list of links is made of. */
const KIND =
  "(?:articles?|content|coverage|galleries|headlines|links|news|photos|picks|posts?|reads|reports?|stor(?:y|ies)|topics?|updates?|videos?)";

/** What a site sells, asks of its readers, and says of itself: links and buttons around an article. */
export const SERVICES: readonly Rule[] = [
  {
    class: "call",
    sure: true,
    phrases: [
      `(?:did you (?:enjoy|like|love)|(?:have you |you )?(?:enjoyed|liked|loved|enjoy)|(?:enjoying|liking|loving)) (?:reading )?(?:this|our|what you(?:'re| are)|these)(?: (?:${PIECE}|reading))?\\?`,
      `(?:was|is|did) (?:this|the|our) (?:${PIECE} )?(?:useful|helpful|interesting|informative|help(?: you)?)\\?`,
      "how (?:useful|helpful|interesting) was this .{1,20}\\?",
      String.raw`(?:do you )?(?:have|got|know|seen|heard|spotted)(?: (?:a|an|any|some|something|anything|more))?(?: (?:confidential|hot|good|local|great|breaking|more|story|news))? (?:tip|tips|news|tip-off|story idea|photo|scoop|information)(?: (?:for us|to share|about this .{1,15}))?\?`,
      `(?:do you )?(?:have|got|know) (?:something|anything|more)(?: to (?:add|say|share|tell us))?(?: (?:to|about) this ${PIECE})?\\?`,
      "(?:are|have|were|is) (?:you|your .{1,20}) (?:been )?(?:affected|there|impacted)(?: by (?:this|the) .{1,30})?\\?",
      "(?:do you )?(?:have|got) (?:a|any) questions?(?: (?:for|about) .{1,30})?\\?",
      "send (?:it|them|yours) (?:here|in|to us)",
      "(?:tell|show) a friend",
      "we(?:['’]d| would) (?:love|like) to (?:hear from|know what) you\\b.{0,60}",
      `if you (?:enjoy|enjoyed|like|liked|love|loved) (?:this|our|these|what)\\b.{0,100}`,
      "to (?:comment|reply|vote|post|save|take part|join in)(?: on .{1,30})?,? (?:please |you (?:need|have) to |you must )?(?:sign|log|register|subscribe|join)\\b.{0,60}",
      "get .{0,40}\\b(?:news|alerts|updates|headlines|stories)\\b.{0,30} (?:on|to|in|by) (?:your|e-?mail|whatsapp|telegram|text)\\b.{0,40}",
      `(?:read|see|watch|hear|explore) our (?:latest|full|special|in-depth|award-winning|live|other|previous|complete|top)\\b.{0,60}`,
    ],
    after: "[.!]?",
  },
  {
    class: "call",
    phrases: [
      "(?:buy|book|get|order|reserve|find) (?:your |our |the |a |an )?(?:tickets?|table|prints?|copy|seats?|photo prints)(?: (?:here|now|online|today|in advance))?",
      "(?:buy|order|book|shop|apply|reserve|donate|enrol+|enter|compete|renew)(?: (?:it|yours))? (?:now|today|online|here)",
      "shop (?:all|the (?:collection|look|range|sale|story)|our .{1,20})",
      "(?:ask|meet|write to|contact|e-?mail|message|follow) (?:the|our|an?|your) (?:editors?|authors?|reporters?|newsroom|news ?desk|team|writers?|correspondents?)",
      "(?:visit|see|use|try|contact) our (?:help|support|customer|contact|faq|subscription)\\b.{0,40}",
      "(?:submit|send|write) (?:in )?(?:a|an|your|us a) (?:letter|tip|tip-off|story idea|photo|obituary|notice|correction)(?: to (?:us|the editor))?",
      "(?:start|join|follow) the (?:conversation|discussion|debate)",
      "(?:give|leave|send|share)(?: us)?(?: your)? feedback",
      "report (?:a|an) (?:problem|issue|bug|fault|error|concern)(?: (?:with|on|in|about) (?:this|the) (?:page|article|story|video|ad|site|content))?",
      "(?:work|write|advertise|partner|volunteer|chat|connect|shop|travel) (?:with|for) us",
      "support (?:us|our \\w+)",
    ],
    after: "[!]?",
  },
  {
    class: "call",
    first:
      "browse check discover do enter explore find get grab have head join listen meet play read see shop solve take test try visit watch contact write message call ring text e-mail email ask discuss debate what have",
    phrases: [
      // Need a break? Play our new crossword.
      `(?:browse|check out|discover|do|enter|explore|find|get|grab|have a go at|head to|join|listen to|meet|play|read|see|shop|solve|take(?: part in)?|test yourself with|try|visit|watch) (?:all (?:of )?|more of )?(?:our|(?:the|this) (?:all[- ])?(?:new|latest|full|daily|weekly|free|all[- ]new)) (?:[^.,?!]{1,40} )?${THING}\\b(?!.*\\b(?:who|that|said)\\b).{0,60}`,
      `check out (?:our|more|all|these|this)\\b.{0,60}\\b${KIND}\\b.{0,30}`,
      "(?:e-?mail|ask|contact|write to|message|call|ring|text) our (?:\\w+ ){0,2}(?:desk|editors?|experts?|helpline|journalists|letters|newsdesk|newsroom|reporters?|staff|team|tipline|writers?)\\b.{0,60}",
      "(?:discuss|debate|comment on) (?:this|the) (?:article|story|news|topic)\\b.{0,40}",
      "ask (?:us |ai |a question |our \\w+ )*about [^.]{1,80}",
      "(?:what|which .{1,20}) (?:do|would|should) you (?:want|like) (?:us )?to (?:know|ask|see|read|cover)\\b.{0,60}\\?",
    ],
    after: "[.!]?",
  },
  {
    class: "link",
    sure: true,
    phrases: [
      `(?:breaking|exclusive|featured|hot|must[- ]read|partner|promoted|recent|special|sponsored) ${KIND}`,
      `(?:all )?(?:the )?latest (?:(?!(?:from|figures|news) )[^ .]+ ){1,4}(?:news|updates|headlines|stories|videos)(?:(?:,| and| &)[^.]{0,60})?`,
      "(?:all )?(?:the )?latest (?:news|updates|headlines)(?:,[^.]{0,60}| (?:on|from|about) [^.]{1,60})?",
      `get (?:the|all the) latest [^.]{0,50}\\b${KIND}\\b[^.]{0,60}`,
      `more (?!good|bad|sad|great|big|than|of )(?:[^ .]+ ){1,3}(?:news|stories|headlines|coverage|videos)`,
    ],
  },
  {
    class: "link",
    sure: true,
    phrases: [
      "(?:today|this week|tomorrow|yesterday|sunday|saturday)['’]s (?:(?:e-?)?papers?|front pages?|headlines?|crosswords?|puzzles?|quiz|edition|issue|newspaper|stories|news|picks|highlights|top .{1,20}|cartoon|horoscopes?|print edition)",
      "(?:about|contact|meet|join) (?:us|our (?:team|staff|newsroom|editors?))",
      "our (?:team|staff|people|journalists|newsroom|story|mission|history|standards|values|partners|apps?|podcasts?|newsletters?|archives?)",
      "letters to the editor",
      "(?:back|past|previous|recent) (?:issues|editions|episodes)",
      "new episodes?(?: out now| available| every .{1,20})?",
      "(?:breaking|local|live|news) (?:news )?(?:alerts?|updates?)",
      "(?:staff|reader|readers['’]|editor|our|top) (?:picks|favou?rites)",
      "what (?:readers|people|others) (?:say|are saying|think|are reading)",
      "(?:get|see) directions",
      "(?:from|in) (?:our|the) (?:archives?|vault|files)(?::.{2,120})?",
      "(?:corrections?|accessibility|careers|faqs?|site ?map|e-?paper|e-?edition|classifieds|masthead|feedback)(?: (?:policy|page|statement|and clarifications))?",
    ],
  },
  {
    class: "link",
    phrases: [
      "(?:tags?|filed under|(?:related )?topics?|categor(?:y|ies)|keywords?): [^.:]{2,100}",
    ],
  },
];
