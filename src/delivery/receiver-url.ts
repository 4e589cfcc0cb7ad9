/**
 * Which addresses events may be sent to. An address that a client chooses must not reach what only the deployment can
 * reach (server-side request forgery; Standard Webhooks, "Operational considerations").
 *
 * Hosts are names, not IP addresses: nothing is then left to decide about private, loopback, link-local and mapped
 * ranges and their spellings. Hardly any IP address has a certificate, which `https` needs. A name that resolves to a
 * private address is not recognised, because a Worker cannot resolve names; it runs outside of private networks.
 */

/** Top-level domains that are not on the Internet (RFC 6761, RFC 6762, RFC 8375, ICANN's `internal`), and common ones. */
const PRIVATE_DOMAINS =
  /(?:^|\.)(?:localhost|local|internal|home\.arpa|lan|intranet|corp|home|onion|invalid|alt)$/;
/** Host names of this computer. */
export const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;

/** Returns why events can't be sent to an address, or null. `allowsLoopback`: where `npm start` runs the Worker. */
export function findReceiverError(address: string, allowsLoopback: boolean): string | null {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url === null || !/^https?:$/.test(url.protocol)) {
    return "url must be an address such as https://receiver.example/events.";
  }
  if (url.username !== "" || url.password !== "") {
    return "url must not contain a user name or a password. Check the signature instead.";
  }
  if (allowsLoopback && LOOPBACK.test(url.hostname)) return null;
  if (url.protocol !== "https:") return "url must begin with https://.";
  // The parser has already turned every spelling of an IPv4 address into four numbers.
  const host = url.hostname.replace(/\.$/, "");
  const isName = host.includes(".") && !/^\[|\.\d+$/.test(host);
  return isName && !PRIVATE_DOMAINS.test(host)
    ? null
    : "url must have a public host name, not an IP address or a name of a private network.";
}
