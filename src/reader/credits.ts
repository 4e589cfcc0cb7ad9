/**
 * Where a text was filed and who wrote it: datelines (`RIVERTON (AP) — `), sign-offs (`(Yonhap)` at
 * the end) and bylines (`By Anna Berg`).
 */
export { isAgency } from "./credits/agencies.ts";
export { mayBeSigned } from "./credits/arabic-leads.ts";
export { arabicPersonFirst } from "./credits/arabic-persons.ts";
export { opensArabic, tells as tellsInArabic } from "./credits/arabic-sentences.ts";
export { readByline } from "./credits/bylines.ts";
export { lengthOfDateline, readDateline } from "./credits/datelines.ts";
export {
  isPersonAlone,
  leadingByline,
  nameBesideOutlet,
  signatureLine,
} from "./credits/leading-bylines.ts";
export { arePersons, isCommon, personFirst } from "./credits/person-names.ts";
export { beginsSmall, capitalsFirst, inTitleCase, mayBePerson } from "./credits/persons.ts";
export { agencyFirst, readSignOff } from "./credits/sign-offs.ts";
export { isRole } from "./credits/signature-tails.ts";
export { isDayAlone, lengthOfEntry, lengthOfStamp } from "./credits/stamps.ts";
export type { Told } from "./credits/told.ts";
