/** What makes a message to a client one that a person understands: rules for every problem that any test gets. */

/** Long enough for a list of all parameters of a route. */
const MAX_CHARACTERS = 450;

/** What only a program would say. */
const FOREIGN =
  /\b(?:undefined|null|NaN|Invalid|expected|received|Unrecognized)\b|\[object|[<>{}]|\s\s|\.\./;

/** A message says what to do, or what is valid. */
const ADVICE =
  /\b(?:must|takes?|accepts|needs|at most|the limit|valid values?|Did you mean|(?:Add|Choose|Delete|Give|Leave|Narrow|Omit|Replay|Send|Separate|Start|Swap|Try|Use|Write) |, pass )/;

/** Returns what is wrong with a message. `name`: the invalid field, "" for the whole body; null if nothing is invalid. */
export function findMessageFaults(message: string, name: string | null): string[] {
  // What the client sent, or an example, is not ours: from the first quotation mark to the last, and in a path.
  const ours = message
    .replace(/".*"/s, '""')
    .replaceAll(/(^| )\/\S+/g, "$1/")
    .replaceAll(/`[^`]*`/g, "it");
  const rules = {
    "is too long": ours.length <= MAX_CHARACTERS,
    "does not begin like a sentence": /^(?:\p{Lu}|\/|[a-z][\w-]*(?:=\w+)? )/u.test(ours),
    "does not end like a sentence": /[.?]$/.test(message),
    "has a sentence without a capital": !/[.?] [a-z]/.test(ours),
    "is not plain English": !FOREIGN.test(ours),
    "gives no advice": name === null || ADVICE.test(message),
    [`does not name ${name}`]: name === null || message.toLowerCase().includes(name.toLowerCase()),
  };
  return Object.entries(rules).flatMap(([fault, isKept]) => (isKept ? [] : fault));
}
