import { expect, test } from "vitest";
import {
  bucketContextAfter,
  groupIntoBuckets,
  WORDING_KEY_LIMITS,
} from "../../src/article/buckets.ts";
import { toAddressKey } from "../../src/article/wording.ts";
import { prose } from "../prose.ts";
import { observation } from "./wordings.ts";

const TEXT = prose(1, 40);
const CUT = TEXT.split(" ").slice(0, 25).join(" ");

test("other holders of a key count even if they are not loaded", () => {
  const [a, b] = [observation({ body: [TEXT] }), observation({ body: [CUT] })];
  const key = a.wording.keys[0] ?? "";
  const others = (count: number) =>
    new Map(Array.from({ length: count }, (_, i) => [`hash ${i}`, `text ${i}`] as const));
  const buckets = (count: number) => {
    const context = { holders: new Map([[key, others(count)]]), large: new Map() };
    const after = bucketContextAfter(context, [a, b]);
    return groupIntoBuckets([a, b], after).length;
  };
  expect([buckets(WORDING_KEY_LIMITS.texts - 2), buckets(WORDING_KEY_LIMITS.texts - 1)]).toEqual([
    1, 2,
  ]);
});

test("removed wordings and former addresses no longer count", () => {
  const url = "https://a.example/read/1";
  const stays = observation({ body: [TEXT] });
  const { hash, exact, keys } = stays.wording;
  const holders = new Map([
    [
      keys[0] ?? "",
      new Map([
        ["gone", "text"],
        [hash, exact],
      ]),
    ],
    [
      toAddressKey(url),
      new Map([
        [hash, exact],
        ["other", "text"],
      ]),
    ],
  ]);
  const context = { holders, large: new Map() };
  const shown = [{ wording: hash, lostAddress: toAddressKey(url) }];
  const after = bucketContextAfter(context, [stays], ["gone", hash], shown);
  expect(after.holders.get(keys[0] ?? "")).toEqual(new Map([[hash, exact]]));
  expect(after.holders.get(toAddressKey(url))).toEqual(new Map([["other", "text"]]));
});
