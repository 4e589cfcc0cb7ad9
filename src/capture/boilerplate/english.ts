import { ABOUT } from "./english/about.ts";
import { CONSENT } from "./english/consent.ts";
import { CONTROLS } from "./english/controls.ts";
import { LABELS } from "./english/labels.ts";
import { LINKS } from "./english/links.ts";
import { OFFERS } from "./english/offers.ts";
import { PLAYERS } from "./english/players.ts";
import { SERVICES } from "./english/services.ts";
import type { Rule } from "./rule.ts";

/** In order: the first rule that fits gives the class. */
export const ENGLISH_RULES: readonly Rule[] = [
  ...OFFERS,
  ...ABOUT,
  ...LINKS,
  ...CONTROLS,
  ...PLAYERS,
  ...CONSENT,
  ...LABELS,
  ...SERVICES,
];
