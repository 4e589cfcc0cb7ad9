import { ARABIC_CALLS } from "./arabic/calls.ts";
import { ARABIC_NOTICES } from "./arabic/notices.ts";
import { ARABIC_OUTLET } from "./arabic/outlet.ts";
import { ARABIC_PAGE } from "./arabic/page.ts";
import type { Rule } from "./rule.ts";

/**
 * In order: the first rule that fits gives the class. Letter case does not part calls from prose
 * here; first words are named where a rule is dear to try.
 */
export const ARABIC_RULES: readonly Rule[] = [
  ...ARABIC_NOTICES,
  ...ARABIC_OUTLET,
  ...ARABIC_CALLS,
  ...ARABIC_PAGE,
];
