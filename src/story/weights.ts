/** How much it says when two articles share a name or a number: 0 nothing, 2 a good deal. */

/** Two words or more are rarely shared by chance; one may be a country's. */
export function nameWeight(key: string): number {
  return key.includes(" ") ? 2 : 1;
}

/** The more digits, the rarer by chance. Years and round numbers are common. */
export function numberWeight(key: string): number {
  if (/^(?:19|20)\d\d$/.test(key)) return 0.3;
  const digits = key
    .replace(/e-?\d+$/, "")
    .replace(/\D/g, "")
    .replace(/^0+|0+$/g, "").length;
  if (key.includes("-") && digits >= 2) return 1.5;
  return [0.25, 0.5, 1, 2][Math.min(digits, 3)] ?? 2;
}
