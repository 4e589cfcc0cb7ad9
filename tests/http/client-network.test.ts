import fc from "fast-check";
import { expect, test } from "vitest";
import { toNetwork } from "../../src/http/client-network.ts";

test.each([
  ["192.0.2.1", "192.0.2.1"],
  ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"],
  ["2001:DB8:1:2::9", "2001:db8:1:2::/64"],
  ["2001:db8::", "2001:db8:0:0::/64"],
  ["::1", "0:0:0:0::/64"],
  ["2001:db8:1::192.0.2.1", "2001:db8:1:0::/64"],
  ["::ffff:192.0.2.1", "192.0.2.1"],
  ["::FFFF:c000:201", "192.0.2.1"],
  ["not an address", "not an address"],
  ["", ""],
])("the network of %j is %j", (address, network) => {
  expect(toNetwork(address)).toBe(network);
});

test("addresses have one network if their first 64 bits are the same, and only then", () => {
  const groups = (count: number) =>
    fc.array(fc.integer({ min: 1, max: 0xffff }), { minLength: count, maxLength: count });
  const text = (...parts: number[]) => parts.map((part) => part.toString(16)).join(":");
  fc.assert(
    fc.property(groups(4), groups(4), groups(4), groups(4), (one, other, a, b) => {
      expect(toNetwork(text(...one, ...a))).toBe(toNetwork(text(...one, ...b)));
      const isSame = toNetwork(text(...one, ...a)) === toNetwork(text(...other, ...a));
      expect(isSame).toBe(text(...one) === text(...other));
    }),
  );
});
