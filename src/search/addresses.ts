import { toAddressKey } from "../article/wording.ts";

/** Addresses and hosts as filters compare them, however a person writes them. Texts that are no address give nothing. */

/** Parameters that newsletters, social networks and advertisements add to an address; it leads to the same page without. */
const TRACKING =
  /^(?:utm_\w*|dclid|fbclid|gclid|igshid|mc_cid|mc_eid|msclkid|twclid|yclid)(?:=|$)/i;

/** Reads an address with its scheme or without, where a single word is no host. */
function parseAddress(text: string): URL | null {
  const hasScheme = /^https?:\/\//i.test(text);
  const address = hasScheme ? text : `https://${text}`;
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  return hasScheme || url.hostname.includes(".") ? url : null;
}

/** Returns the key of an article's address, which it has with and without tracking parameters. */
export function toAddressValue(address: string): string | null {
  const url = parseAddress(address);
  if (url === null) return null;
  // Not by `searchParams`, which would write the other parameters in another form.
  const parameters = url.search.slice(1).split("&");
  url.search = parameters.filter((parameter) => !TRACKING.test(parameter)).join("&");
  return toAddressKey(url.href);
}

/** Returns a host, or that of an address, in lower case without `www.`. */
export function toDomain(address: string): string | null {
  return parseAddress(address)?.hostname.replace(/^www\.(?=.*\.)/, "") ?? null;
}

/** Returns the host of an address and the domains that it lies in, down to two labels: news.bbc.co.uk, bbc.co.uk, co.uk. */
export function domainsOf(address: string): string[] {
  const labels = toDomain(address)?.split(".") ?? [];
  const ends = labels.map((_, n) => labels.slice(n).join("."));
  return ends.slice(0, Math.max(1, ends.length - 1));
}
