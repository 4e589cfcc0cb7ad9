import { expect, test } from "vitest";
import { domainsOf, toAddressValue, toDomain } from "../../src/search/addresses.ts";

const BOAT = toAddressValue("https://news.example/boat?id=7%20a");

test.each([
  "http://NEWS.example/boat?id=7%20a",
  "news.example/boat?id=7%20a#comments",
  "https://news.example/boat?utm_source=mail&id=7%20a&fbclid=x&UTM_medium=y",
])("%s is the same address with what leads to the same page left out", (address) => {
  expect(toAddressValue(address)).toBe(BOAT);
});

test.each(["https://news.example/boat?id=8", "https://news.example/boat", "b.example/boat?id=7"])(
  "%s is another address",
  (address) => {
    expect(toAddressValue(address)).not.toBe(BOAT);
  },
);

test.each(["", "boat", "two words.example", "mailto:anna@", "ftp://news.example/boat", "https://"])(
  "%j is no address",
  (text) => {
    expect([toAddressValue(text), toDomain(text), domainsOf(text)]).toEqual([null, null, []]);
  },
);

test("an address lies in its host and in each domain above it, without www", () => {
  expect(domainsOf("https://www.News.bbc.co.uk/a")).toEqual([
    "news.bbc.co.uk",
    "bbc.co.uk",
    "co.uk",
  ]);
  expect(domainsOf("http://localhost/a")).toEqual(["localhost"]);
  expect(toDomain("WWW.BBC.co.uk")).toBe("bbc.co.uk");
  expect(toDomain("www.example")).toBe("www.example");
});
