/**
 * Returns the network of an address, whose requests are limited together: the /64 that each customer has at least
 * (RFC 6177), or an IPv4 address, also if it is mapped to IPv6 (RFC 4291, section 2.5.5.2). Other text stays as it is.
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
