/**
 * Returns the network that an address belongs to, whose requests are limited together. A provider gives each
 * customer at least a /64 of IPv6 (RFC 6177), so a limit for each address would not limit anybody. An IPv4
 * address is its own network, also if it is mapped to IPv6 (RFC 4291, section 2.5.5.2). Other text is returned
 * as it is.
 */
export function toNetwork(address: string): string {
  const url = `http://[${address}]`;
  if (!URL.canParse(url)) return address;
  // A URL has the address in its shortest form, with lowercase letters and without an embedded IPv4 address.
  const [head = [], tail = []] = new URL(url).hostname
    .slice(1, -1)
    .split("::")
    .map((part) => part.split(":").filter((group) => group !== ""));
  const groups = [...head, ...Array(8 - head.length - tail.length).fill("0"), ...tail];
  if (groups.slice(0, 6).join(":") === "0:0:0:0:0:ffff") {
    return groups
      .slice(6)
      .flatMap((group) => [Number.parseInt(group, 16) >> 8, Number.parseInt(group, 16) & 255])
      .join(".");
  }
  return `${groups.slice(0, 4).join(":")}::/64`;
}
