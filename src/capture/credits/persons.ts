import { ARABIC_NO_PLACES, LABEL_WORDS } from "./no-places.ts";

/** Which capitalized words may be a person's name. */

/** Words of no person's name. */
export const NO_PERSON =
  /\b(?:Agency|Association|Authority|Bank|Board|Bridge|Church|City|Club|College|Commission|Committee|Company|Council|County|Court|Department|Government|Group|Hospital|House|Institute|Justice|Lake|Minister|Ministry|Office|Palace|Party|Police|President|Railway|River|Road|School|Society|State|Street|Team|Town|Union|United|University|York)\b/;

const PLACE_FIRST =
  /^(?:Addis|Buenos|Cape|East|Fort|Hong|Kuala|Las|Los|Mexico|New|North|Port|Saint|San|Santa|South|St|West)(?= |$)|^(?:ال[\u0621-\u064A]+|أبو ظبي|بيت|تل|حي|خان|دير|رام الله|عين|مدينة) ?/;

/** Whether a name begins as those of places do. */
export function isPlace(name: string): boolean {
  return PLACE_FIRST.test(name);
}

/** Neither a label's words nor a place's. */
export function mayBePerson(name: string): boolean {
  if (NO_PERSON.test(name) || isPlace(name)) return false;
  const words = name.toLowerCase().split(" ");
  return !words.some(
    (word) => LABEL_WORDS.has(word) || ARABIC_NO_PLACES.has(word.replace(/^ال/, "")),
  );
}

/** Capitals of one word are an abbreviation's, unless the whole name is in them. */
const LONG = /(?<!\p{L})\p{Lu}{5,}/gu;
const ALL = /(?<!\p{Ll})\p{Lu}{2,}/gu;

/** A person's name as it is written elsewhere than in capitals: `ANNA O'BRIEN` is Anna O'Brien. */
export function inTitleCase(name: string): string {
  if (!name.includes(" ")) return name;
  const shouted = name === name.toUpperCase() ? ALL : LONG;
  return name.replace(shouted, (word) => word.charAt(0) + word.slice(1).toLowerCase());
}
