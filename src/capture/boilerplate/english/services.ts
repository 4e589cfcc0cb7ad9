import type { Rule } from "../rule.ts";

/** What of a site a reader may ask about. */
const PIECE =
  "(?:article|story|stories|page|post|piece|video|report|guide|recipe|episode|series)s?";

/** What a site sells, asks of its readers, and says of itself: links and buttons around an article. */
export const SERVICES: readonly Rule[] = [
  {
    class: "call",
    sure: true,
    phrases: [
      `(?:did you (?:enjoy|like|love)|(?:have you |you )?(?:enjoyed|liked|loved)|(?:enjoying|liking|loving)) (?:reading )?(?:this|our|what you(?:'re| are)|these)(?: (?:${PIECE}|reading))?\\?`,
      `(?:was|is|did) (?:this|the|our) (?:${PIECE} )?(?:useful|helpful|interesting|informative|help(?: you)?)\\?`,
      "how (?:useful|helpful|interesting) was this .{1,20}\\?",
      String.raw`(?:do you )?(?:have|got|know|seen|heard|spotted)(?: (?:a|an|any|some|something|anything|more))?(?: (?:confidential|hot|good|local|great|breaking|more|story|news))? (?:tip|tips|news|tip-off|story idea|photo|scoop|information)(?: (?:for us|to share|about this .{1,15}))?\?`,
      `(?:do you )?(?:have|got|know) (?:something|anything|more)(?: to (?:add|say|share|tell us))?(?: (?:to|about) this ${PIECE})?\\?`,
      "(?:are|have|were|is) (?:you|your .{1,20}) (?:been )?(?:affected|there|impacted)(?: by (?:this|the) .{1,30})?\\?",
      "(?:do you )?(?:have|got) (?:a|any) questions?(?: (?:for|about) .{1,30})?\\?",
      "send (?:it|them|yours) (?:here|in|to us)",
      "(?:tell|show) a friend",
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
      "(?:submit|send|write) (?:in )?(?:a|an|your|us a) (?:letter|tip|tip-off|story idea|photo|obituary|notice|correction)(?: to (?:us|the editor))?",
      "(?:start|join|follow) the (?:conversation|discussion|debate)",
      "(?:give|leave|send|share)(?: us)?(?: your)? feedback",
      "report (?:a|an) (?:problem|issue|bug|fault|error|concern)",
      "(?:work|write|advertise|partner|volunteer|chat|connect|shop|travel) (?:with|for) us",
      "support (?:us|our \\w+)",
    ],
    after: "[!]?",
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
