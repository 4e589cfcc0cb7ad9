import type { Rule } from "../rule.ts";

/** How a page calls what it publishes. */
const PIECE =
  "(?:article|column|content|feature|guide|list|page|piece|post|report|review|site|story|summary|text|translation|video|website)s?";
const MAY = "(?:(?:may|might|can|could|will|do|sometimes|also) ){0,2}";

/** The text itself, as no news calls a thing of the world. */
const SELF =
  "(?:(?:this|the above) (?:article|blog|column|feature|page|piece|post|story|text|translation|video)|these links|our (?:links|journalism|coverage|website|site))";
/** What pays for a text or makes it, which no story is about. */
const BEHIND_IT =
  "(?:affiliate|commissions?|complain\\w*|fund\\w*|republish\\w*|sponsor\\w*|(?:ai|artificial intelligence|chatgpt|machine) (?:was used to |helped |has )?(?:create|edit|generate|produce|translate|write)[ds]?|auto-?generated)";

/** What an outlet says of itself: how it earns, how it works, whom to tell of a fault. */
export const ABOUT: readonly Rule[] = [
  {
    class: "footer",
    sure: true,
    first:
      "a ad-free affiliate all any as buying by clicking created edited every from generated if it items links many most note on our please prices produced products purchases retailers shop shopping some summarised summarized the these this translated unlimited using we when written you",
    phrases: [
      `(?:some|many|most|all|the) (?:of the )?links (?:in|on) (?:this|our) .{0,80}`,
      String.raw`our (?:reviews|recommendations|reviewers|coverage|opinions|picks|ratings) (?:is|are) (?:never|not|always|independent|our own)\b.{0,80}`,
      String.raw`this is (?:an? )?(?:sponsored|paid|partner|promoted|branded) (?:content|post|article|message|story|feature|announcement)\b.{0,80}`,
      String.raw`(?:created|written|translated|produced|edited|summari[sz]ed|generated) (?:with|by|using) (?:the (?:help|aid|assistance|use) of )?(?:ai|artificial intelligence|chatgpt|machine translation|an? (?:ai|language model))\b.{0,60}`,
      // When you purchase through links on our site, we may earn an affiliate commission.
      String.raw`(?=.*\b(?:we|us|our|publisher|site)\b)(?=.*(?:\blinks?\b|\baffiliate|qualifying purchases|retailers (?:listed|featured|named|on)|buy something|make a purchase|purchases? made|\b(?:you|purchases?) .{0,20}\bthrough (?:our|this)\b))(?=.*\b(?:commissions?|fees?|cut|paid|money|revenue|share of|qualifying|fund|compensat\w+|payments?)\b).{10,180}`,
      String.raw`(?:if|when) you (?:buy|purchase|order|click|shop)\b.{0,60}\bwe ${MAY}(?:earn|get|receive|make|take)\b.{0,80}`,
      String.raw`(?:this|our|these) ${PIECE} ${MAY}(?:contains?|includes?|has|have|features?) .{0,30}\b(?:affiliate|sponsored|paid|partner) (?:links?|content|posts?|product).{0,120}`,
      String.raw`(?:this|our|these) ${PIECE} ${MAY}(?:contains?|includes?|has|have|features?) links? to .{1,40}\b(?:pay us|we earn|commission).{0,80}`,
      String.raw`(?:all |any |some |every |the |our |these )?(?:products?|items?|picks|recommendations|reviews|deals|hotels)(?: \w+){0,6} (?:is|are|was|were|have been|has been) (?:\w+ )?(?:selected|chosen|picked|tested|reviewed|vetted|curated|recommended)\b.{0,20} by (?:us\b|our|the .{1,30} team).{0,80}`,
      String.raw`we (?:independently |carefully |only )?(?:review|select|choose|test|recommend|vet|pick)\b.{0,20} (?:everything|all|products?|every (?:product|item)) (?:that )?we\b.{0,60}`,
      String.raw`our (?:reviewers|testers|editors|experts|writers) .{0,60}\b(?:that )?we recommend\b.{0,60}`,
      String.raw`(?:ad-free|unlimited|full|digital) (?:reading|access)\b.{0,60}\b(?:members|subscribers)\b.{0,40}`,
      String.raw`prices? .{0,40}\b(?:correct|accurate|valid|right|subject to change)\b.{0,10} (?:at (?:the )?time of|when|as of) (?:publication|publishing|writing|going to press|print).{0,40}`,
    ],
    after: "[.!]?",
  },
  {
    class: "footer",
    sure: true,
    phrases: [
      `(?=.*\\b${SELF}\\b)(?=.*\\b${BEHIND_IT}\\b)(?!.*\\b(?:he|she|they|said|says|told|version)\\b).{10,180}`,
    ],
  },
  {
    class: "footer",
    sure: true,
    first: "how",
    phrases: [
      String.raw`how we (?:test|review|choose|work|report)(?:\w+)?:? .{0,120}\b(?:we|our)\b.{0,60}`,
    ],
  },
  {
    class: "footer",
    sure: true,
    first: "a ai an any automated built if it opinions parts some the these this to views written",
    phrases: [
      String.raw`(?:(?:parts of|some of) )?this (?:\w+ )?${PIECE} (?:was|were|is|are|has been|have been) .{0,70}\b(?:ai|a\.i\.|artificial intelligence|chatgpt|automation|machine|automated|language models?|bots?)\b.{0,100}`,
      String.raw`the ${PIECE} (?:was|were|has been) .{0,40}\b(?:ai|artificial intelligence|automation|machine)\b.{0,20}\b(?:and|then|before being) .{0,20}(?:reviewed|checked|edited|verified) by .{1,40}`,
      String.raw`(?:the |any |all )?(?:views|opinions)(?: and opinions)?(?: expressed| given| voiced)? (?:in|on|within|of) (?:this|the|these|our) (?:${PIECE}|author|writer|contributor)s?\b.{0,120}`,
      String.raw`(?:to report|if you(?: have|['’]ve)? (?:spot|spotted|notice|noticed|see|find|found|believe|think)|to (?:flag|suggest|request)) .{0,40}\b(?:error|mistake|inaccura\w+|typo|correction|fault)s?\b.{0,30}(?:\b(?:us|here|our|e-?mail|click)\b|@).{0,60}`,
      `(?:this|the) (?:${PIECE}|advertiser|supplement) (?:was|is|has been) (?:paid for|sponsored|funded|commissioned|created|produced) (?:by|for|in (?:partnership|association|collaboration)) .{1,120}`,
      String.raw`this ${PIECE} is (?:part of|produced|published) .{0,60}\b(?:sponsored|supported|partnership|funded|collaboration|our series|a series)\b.{0,60}`,
    ],
    after: "[.!]?",
  },
  {
    class: "footer",
    sure: true,
    first: "our read see reporting we",
    phrases: [
      String.raw`(?:our .{0,20}(?:journalism|reporting|newsroom)|(?:reporting|journalism) like this)\b.{0,60}\b(?:readers|you|donat\w+|members|subscribers|supporters)\b.{0,40}`,
      String.raw`we (?:are|['’]re) (?:committed|dedicated) to .{0,40}\b(?:accura\w+|fair\w*|transparen\w+|independen\w+|journalism|privacy|correct\w*)\b.{0,60}`,
      String.raw`(?:read|see|view|learn about|find) (?:more (?:about|on) )?(?:our|the) (?:full )?(?:editorial|ethics|corrections?|advertising|affiliate|comment|commenting|community|privacy|review|testing|ai)(?: (?:and|&) \w+)? (?:guidelines?|policy|policies|standards?|code|statement|rules|proc(?:ess|edure)|principles|disclosure)\b.{0,40}`,
    ],
    after: "[.!]?",
  },
  {
    class: "footer",
    sure: true,
    phrases: [
      String.raw`.{2,40} (?:is|are) not (?:responsible|liable) for (?:the )?(?:content|contents|accuracy|information|views|material)\b.{0,30}\b(?:external|other|third|linked|web|internet|sites?|links?)\b.{0,60}`,
      `audience (?:certified|measured|audited) by .{1,40}`,
    ],
    after: "[.!]?",
  },
  {
    class: "advertisement",
    sure: true,
    phrases: [
      String.raw`(?:how|is|was|did|does|do|what|why|would|are|were) .{0,40}\b(?:this|the|these|our) (?:ads?|adverts?|advertisements?)\b.{0,30}\?`,
      "(?:ad|advert|advertisement|video player|video|content) (?:(?:was|is|has|never|did not|didn['’]t|not) ){1,2}(?:slow to )?(?:load(?:ed|ing)?|froze|frozen|finish(?:ed)?|play(?:ed)?|relevant)(?: content| loading)?",
      "(?:audio on |issues? with )?ad was (?:too )?(?:loud|repetitive|long|inappropriate)",
      "thank(?:s| you) for (?:your )?(?:feedback|rating|reporting|helping)\\b.{0,30}",
    ],
    after: "[.!]?",
  },
];
