/**
 * What an outlet says of itself by its name, which the texts here have as `@us`. They see a whole
 * sentence in lower case; a new phrase is one more line.
 */

const NETWORK =
  "(?:apple (?:news|podcasts)|bluesky|facebook|flipboard|google(?: news| discover)?|instagram|linkedin|mastodon|pinterest|reddit|signal|snapchat|spotify|telegram|threads|tiktok|twitter|whatsapp|x|youtube)";
const SERVICE =
  "(?:alerts?|apps?|briefings?|bulletins?|channels?|digests?|e-?mails?|e-?paper|edition|homepage|live ?stream|membership|newsletters?|notifications?|page|phone|podcasts?|premium|shop|site|subscription|unlimited|website|your phone)";
const READING = "(?:catch|find|follow|get|hear|listen|read|see|sign up|stream|subscribe|watch)";
const ORDERS =
  "(?:activate|add|choose|connect|discover|download|enable|explore|install|join|like|log in|make|open|register|save|set|share|support|tap|tell|try|turn|use|visit|become|catch|contact|find|follow|get|hear|listen|read|see|sign|stream|subscribe|watch|write)";

export const OUTLET_PROMPTS: readonly string[] = [
  `@us (?:is|are) (?:now |also )*(?:available |live )?on ${NETWORK}\\b.{0,100}`,
  `@us(?: \\w+){0,3} ${SERVICE}(?: \\w+)? (?:(?:is|comes|goes) (?:out|sent)|lands|has (?:all|everything|the|more|your|a new)|brings?|is (?:free|available|now|here|the best|your)|gives? you|keeps? you|offers?|delivers?|lets you|puts)\\b.{0,120}`,
  `@us is (?:free|independent|funded|supported|made possible)\\b.{0,60}\\b(?:to read|sponsors|readers|donat\\w+|support\\w*|members)\\b.{0,40}`,
  `@us has (?:a|an|its own)(?: \\w+){0,2} ${SERVICE}\\b.{0,80}`,
  `@us (?:readers|subscribers|members|viewers|listeners|users) (?:can|get|save|receive|enjoy)\\b.{0,100}`,
  `(?:please )?${ORDERS}\\b.{0,80}\\b(?:${SERVICE}|${NETWORK})\\b.{0,60}@us\\b.{0,80}`,
  `(?:please )?${ORDERS}\\b.{0,60}@us\\b.{0,40}\\b(?:${SERVICE}|${NETWORK})\\b.{0,80}`,
  `${READING} (?:up (?:to|for) |to )?@us\\b(?: (?:now|today|here|live|free|for free|first|on (?:${NETWORK}|channel \\d+|tv|radio|freeview)|wherever|anywhere|any time)\\b.{0,100})?`,
  `${READING} .{0,50}\\b(?:on|in|at|from|with) @us`,
  `make @us .{0,60}`,
  // Its name, and whom it speaks to
  `.{0,80}@us\\b.{0,60}\\b(?:you|your)\\b.{0,60}`,
  `.{0,60}\\b(?:you|your)\\b.{0,60}@us\\b.{0,60}`,
  `(?:tune in to|support|back|advertise with|work (?:for|with)|contact|e-?mail|call|write to) @us\\b.{0,60}`,
  `(?:send|e-?mail|tell) .{0,40} to @us\\b.{0,40}`,
  `@us(?: \\w+){0,2} (?:is|are) (?:now |also )*on ${NETWORK}\\b.{0,80}`,
  `(?:more|the latest|latest news|news|stories|headlines|also)(?: \\w+)? (?:from|on|in|at) @us`,
  `welcome to @us\\b.{0,60}`,
  `(?:want|love|enjoying|like) .{0,30}@us\\?.{0,60}`,
];

/** Whose fault it is not, how it earns, and whose the text is: no sentence of news. */
export const OUTLET_NOTICES: readonly string[] = [
  `@us (?:is|are|shall be) not (?:responsible|liable)\\b.{0,100}`,
  `@us (?:(?:can ?not|can['’]t|does not|doesn['’]t|accepts? no|takes no|bears no|disclaims|is neither) ).{0,60}\\b(?:responsib\\w+|liab\\w+|endorse\\w*|views|accuracy)\\b.{0,100}`,
  `@us (?:(?:may|might|can|could|will|also) )*(?:earn|receive|get|make|take)s? .{0,60}\\b(?:commissions?|fees?|revenue|money|cut|share)\\b.{0,100}`,
  `(?:©|copyright).{0,20}@us\\b.{0,80}`,
];
