/** The name of a language in another one: "Arabic" for `ar` in `en`. */
export function languageName(language: string, within: string): string {
  let names = namesByLanguage.get(within);
  if (!names) {
    names = new Intl.DisplayNames(within, { type: "language" });
    namesByLanguage.set(within, names);
  }
  try {
    return names.of(language) ?? language;
  } catch {
    return language;
  }
}

/** Filled when needed: the first use of `Intl` in a process loads its list of locales. */
const namesByLanguage = new Map<string, Intl.DisplayNames>();
