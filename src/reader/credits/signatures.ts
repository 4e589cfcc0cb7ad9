import { expression, expressionOf, stickyExpression } from "../expressions.ts";
import { once } from "../once.ts";
import type { Outlet } from "../outlet.ts";
import {
  beginsAnew,
  endsInSeveral,
  isInTown,
  isOfCountry,
  isOfTown,
  mayStandBefore,
} from "./behind-names.ts";
import { lengthOfDateline } from "./datelines.ts";
import { BEGINS, beginsSentence } from "./english-sentences.ts";
import {
  arePersons,
  areSeveral,
  isCommon,
  isOfTwo,
  isShouted,
  lengthAt,
  nameOf,
  namesEnds,
} from "./person-names.ts";
import { beginsSmall, capitalsFirst, endsWithinName } from "./persons.ts";
import { KIND, lengthOfLead, PLAIN, roleLead } from "./signature-leads.ts";
import { OUTLETS, outletRole, ROLE_WORDS, saysWho, tails } from "./signature-tails.ts";
import { MONTH } from "./stamps.ts";
import { goesOnInTitle, isSomebodyElse, isTold, namesFirst, type Told } from "./told.ts";

/**
 * Bylines by their grammar: what leads them, names, and what goes on behind them.
 *
 *     signature = [stamp] [lead] person {joint person} {role | outlet | place | stamp | verb | address}
 *
 * A lead, a role or a stamp makes it certain. A name alone signs what begins behind it as a sentence does,
 * and only where the article tells of nobody with that name.
 */

export type Signature = {
  readonly name: string;
  readonly length: number;
  /** Where it begins, behind a dateline; 0 where not told. */
  readonly from?: number;
  /** Whether a lead or a common given name tells that it is a name. */
  readonly isKnown?: boolean;
  /** Whether more than a name tells it. */
  readonly isSure?: boolean;
};

/** `By Ruth Ellen Voss Harold Berg, a cartographer, …`: a name whose bearer the sentence presents. */
const WHO = expression`^\p{Lu}[\p{L}'’-]+ \p{Lu}[\p{L}'’-]+, (?:an?|the|who|whose|one|\d+)[ ,]`;
const BEHIND = /^(?:[.:]|\s?[|–—-](?=\s))?\s+/;
const CAPITAL = expression`^["“‘'(*]?[\p{Lu}\d]`;
/** `Kwandara, April 11, 2025 (NAN) The …`, whose place may be taken for a name's last word. */
const FILED_BY = expression`^\p{Lu}[^()]{2,50}\d \(\p{Lu}`;
const FILED_BEHIND = expression`^\p{Lu}{2,}`;
/** Small words that what goes on behind a name begins with. */
const GOES_ON: ReadonlySet<string> = new Set(
  "agencies agency as at courtside explains for in investigates less live on our pitchside reporting reports reviews ringside special staff trackside wires writes".split(
    " ",
  ),
);
const LEAD_CHARACTERS = 42;

/** Whether a text may begin with a signature: most begin with one capital, or with the names of a sentence. */
function maySign(text: string): boolean {
  const { capitals, next } = capitalsFirst(text);
  if (capitals > 1 && OFFICE_FIRST.test(text)) return false;
  if (capitals > 1 && BEGINS.test(text) && !LEADS.test(text)) return false;
  if (capitals > 2) return true;
  if (capitals === 2 && next === ",") return behindComma().test(text.slice(0, MOST_BEFORE_ROLE));
  if (capitals === 2) {
    const goesOn =
      GOES_ON.has(next.replace(/[.:]$/, "")) || ROLE_WORD.test(next) || next.includes("@");
    if (!beginsSmall(next) || goesOn) return true;
  }
  if (capitals === 1 && LABEL_MARKS.includes(next.charAt(0))) return true;
  return (capitals === 0 && DIGIT.test(text)) || SAYS_BY.test(text.slice(0, LEAD_CHARACTERS));
}

/** `Councillor Anna Berg defended …`: nobody signs so. */
const OFFICE_FIRST =
  /^(?:Ambassador|Archbishop|Captain|Capt\.|Chancellor|Cllr|Colonel|Col\.|Congress(?:man|woman)|Constable|Councill?or|Detective|Gov\.|Governor|Inspector|Lieutenant|Lt\.|Mayor|Miss|Mrs?\.?|Ms\.?|President|Professor|Rep\.|Sen\.|Senator|Sergeant|Sgt\.|Sheikh|Sheriff|Superintendent) /;
/** What begins sentences, and bylines too. */
const LEADS = /^(?:By|From) |^\d/;
/** What stands between a label and a name. */
const LABEL_MARKS = ":|/–—-";
/** A name with its role is no longer. */
const MOST_BEFORE_ROLE = 90;
/** Behind a name's comma: what somebody is, or a name, a day, a few words. */
const behindComma = once(() =>
  expressionOf(
    `^[^,]+, (?!(?:an?|from|in|of|said|the|which|who|whose) )(?:[\\p{Lu}\\d]|for |as |special |edited |additional |our |photographs |\\p{Ll}+ \\p{Lu}|.{0,60}${ROLE_WORDS})`,
    "u",
  ),
);
const ROLE_WORD = expressionOf(`^${ROLE_WORDS}`, "u");
const SAYS_BY =
  /(?:^| )(?:by|By|BY)(?: |:)|^(?:As told|Author of the article:|From our) |^[A-Z][a-z]+ (?:(?:and|&) [a-z]+|desk) ?:/;
const DIGIT = /^\d/;

/**
 * The signature that a text begins with, or (`isLine`) is; null where it has none.
 */
export function readSignature(
  text: string,
  { title, rest }: Told,
  { names: outlets }: Outlet,
  isLine: boolean,
): Signature | null {
  if (!maySign(text) || (isLine && text.length > 140)) return null;
  const head = text.slice(0, 220);
  const leads = [lengthOfLead(head), lengthAt(roleLead(), head, 0)].filter((led) => led > 0);
  const isLed = leads.length > 0;
  // `Founded by Anna Berg SpaceX …`: of other leads more is asked.
  const isPlain = PLAIN.test(head);
  // `Buon Ha (AFP) – …`; behind a name in small letters a place stands in capitals.
  const isFiled = !isLed && lengthOfDateline(text) > 0;
  let best: { readonly signature: Signature; readonly rank: number } | null = null;
  const take = (signature: Signature, rank: number) => {
    if (best === null || rank > best.rank) best = { signature, rank };
  };
  const from = isLed ? leads : [lengthAt(KIND, head, 0)];
  for (const [lead, end] of from.flatMap((lead) =>
    [...namesEnds(head, lead)].map((end) => [lead, end] as const),
  )) {
    const name = head.slice(lead, end);
    if (
      !arePersons(lead > BY_CHARACTERS ? name.replace(MONTH_FIRST, "") : name) ||
      (GLUED.test(head) && !isCommon(name)) ||
      WORD_LAST.test(name) ||
      endsInSeveral(name, head.slice(end)) ||
      (endsWithinName(name) && SHOUTED_NEXT.test(head.slice(end))) ||
      OUTLET_LAST.test(name) ||
      (MONTH_LAST.test(name) && DAY_NEXT.test(head.slice(end)))
    )
      continue;
    const isOfText = !isLed && isTold(name, title, isLine ? rest() : text.slice(end));
    const isKnown = isLed || isCommon(name);
    // `ANNA BERG | RIVERTON The council …`
    const isFiledBehind = name === name.toUpperCase() ? lengthAt(SHOUTED_PLACE, head, end) : 0;
    const role = isKnown || !isLine ? lengthAt(outletRole(), head, end) : 0;
    const ends = tails(head, end, outlets);
    if (role > 0) {
      const behind = tails(head, end + role, outlets);
      ends.unshift(
        ...behind.map(({ at, isCertain }) => ({
          at,
          isCertain: isCertain || isKnown,
          isOpen: false,
        })),
      );
    }
    if (isFiledBehind > 0)
      ends.unshift({ at: end + isFiledBehind, isCertain: true, isOpen: false });
    for (const { at, isCertain, isOpen } of ends) {
      const isSure = isLed || isCertain;
      // `Watch: Anna Berg meets …`: an article names its own reporter too.
      if (isOfText && !(isCertain && saysWho(text.slice(end, at), outlets))) continue;
      if (isLine) {
        if (!isSure && OFFICE.test(text.slice(end, at))) continue;
        const isWhole = /^[.:]?$/.test(text.slice(at));
        if (isWhole) return { name: nameOf(name), length: text.length, isSure, isKnown };
        continue;
      }
      const mark = BEHIND.exec(text.slice(at))?.[0].length ?? 0;
      if (mark === 0 || (!isSure && mark > 1)) continue;
      const behind = text.slice(at + mark);
      // `Anna Berg (The Bugle) PREMIUM …`
      if (text.startsWith(" (", end) && (!isKnown || at === end)) continue;
      if (goesOnInTitle(name, behind, title)) continue;
      // `Palm Beach, Westland The president …`, `Old Granary, Riverton The lights go down …`
      if (!isSure && !isKnown && text.charAt(end) === ",") {
        if (PLACE_LAST.test(name) || text.includes(name, end) || !beginsSentence(behind)) continue;
      }
      const isPlace = name === name.toUpperCase() || !FILED_BEHIND.test(behind);
      if (isFiled && isPlace && !saysWho(text.slice(end, at), outlets)) {
        // `Anna Berg Mumbai, June 4 (PTI) …`
        if (at > end || !isKnown || !isOfTwo(name) || lengthOfDateline(behind) === 0) continue;
      }
      const signature = { name: nameOf(name), length: at + mark - 1, isSure };
      // `Tom Holland Will play …` tells of him.
      const isBegun = beginsSentence(behind) && (isSure || !IS_SAID_OF.test(behind));
      const isDated = isBegun && lengthOfDateline(behind) > 0;
      // `By Anna Berg - SALT HARBOUR: …`, whose place is all behind the mark.
      if (isDated && FILED_BEHIND.test(behind))
        take(signature, RANKS.filed + (at === end && mark > 1 ? 1 : 0));
      else if (isDated && FILED_BY.test(behind)) take(signature, RANKS.filedBy);
      else if (isDated && isLed) take(signature, RANKS.dated);
      else if (isBegun) take(signature, isCertain ? RANKS.certain : RANKS.begins);
      // `By Tom Reed, Anna Berg was called …`
      else if (!CAPITAL.test(behind)) continue;
      else if (isOpen && !namesFirst(behind, title, name)) {
        const tail = text.slice(end, at);
        const isPlaced =
          (isKnown && (isInTown(tail, behind, text) || isOfCountry(tail, behind))) ||
          (isLed && isPlain && isOfTown(tail, behind));
        if (isPlaced) take(signature, RANKS.led);
      } else if (isLed && WHO.test(behind)) take(signature, RANKS.begins);
      else if (isCertain || (isLed && at === end && areSeveral(name))) take(signature, RANKS.told);
      else if (isLed && isPlain) take(signature, RANKS.led);
      else if (
        (isKnown &&
          (namesFirst(behind, title, name) ||
            isSomebodyElse(behind, name) ||
            ((areSeveral(name) || (isOfTwo(name) && beginsAnew(behind, text))) &&
              mayStandBefore(name, behind)))) ||
        (at === end && isShouted(name, behind))
      ) {
        take(signature, RANKS.told);
      }
    }
  }
  return (best as { readonly signature: Signature } | null)?.signature ?? null;
}

/** `By Anna Berg All 138 flats went …` */
const WORD_LAST = expression`\p{Lu}\S* \p{Lu}\S* (?:After|All|An?|And|As|At|But|Do|For|From|He|His|How|I|If|In|It|Its|My|On|She|The|They|This|To|We|What|When|Why|With|You)$`;
/** `PIERS LE SUEUR`: the name goes on. */
const SHOUTED_NEXT = expression`^ \p{Lu}{2}`;
/** `ByAnna Berg`, but `ByHeart Infant Formula was recalled` */
const GLUED = expression`^By\p{Lu}`;
/** `Anna Berg Arizona Dispatch` */
const OUTLET_LAST = expressionOf(`\\p{Lu}\\S* \\p{Lu}\\S* ${OUTLETS}$`, "u");
/** `Review by June Berg`, who is called after a month, but `By June Prime Minister Berg had lost.` */
const BY_CHARACTERS = 4;
const MONTH_FIRST = /^(?:April|August|June|May) /;
/** `By Anna Berg August 19, 2025`, though somebody may be called so. */
const MONTH_LAST = new RegExp(` ${MONTH}$`);
const DAY_NEXT = /^ \d/;
/** Towns' names end so, and those of places to eat, to see a play or a match. */
const PLACE_LAST =
  /(?:Arena|Arms|Bar|Bay|Beach|Cent(?:er|re)|Creek|Gallery|Garden|Hall|Heights|Hill|Inn|Island|Kitchen|Museum|Park|Point|Room|Springs|Stadium|Theat(?:er|re)|Valley|Yard)s?$/;
/** What a sentence says of whom it tells. */
const IS_SAID_OF = /^(?:And|Can|Could|Did|Does|Had|Has|Have|Is|Was|Will|Would) /;
/** `Wes Streeting, Health Secretary`, whom a picture shows. */
const OFFICE =
  /\b(?:Attorney|Bank|Captain|CEO|Chair\w*|Chancellor|Chief|Coach|Commissioner|Director|Executive|Founder|General|Governor|Head|Judge|Leader|Manager|Mayor|Minister|Museum|Officer|Owner|President|Professor|Secretary|Senator|Spokes\w+|Superintendent)\b/;
const SHOUTED_PLACE = stickyExpression` \| \p{Lu}{3,}(?= ["“‘]?\p{Lu}\p{Ll})`;

/** How sure it is where a signature ends. */
const RANKS = { led: 1, told: 2, begins: 3, certain: 4, dated: 5, filedBy: 6, filed: 7 } as const;
