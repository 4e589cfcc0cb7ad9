/** Every flag that an article can have: a warning about its text, its time or its outlet. */
export const FLAGS = [
  "caption-only",
  "dating-conflict",
  "lede-missing",
  "no-body",
  "paywalled",
  "source-ambiguous",
  "truncated",
] as const;
