import { expect, test } from "vitest";
import { findReceiverError } from "../../src/delivery/receiver-url.ts";

const NO_NAME =
  "url must have a public host name, not an IP address or a name of a private network.";

test.each([
  "https://receiver.example/events",
  "https://a.b.example:8443/?x=1",
  "https://bücher.example/",
])("%s is accepted", (url) => {
  expect(findReceiverError(url, false)).toBeNull();
});

test.each([
  "https://127.0.0.1/",
  "https://127.1/",
  "https://2130706433/",
  "https://0x7f.0.0.1/",
  "https://0177.0.0.1/",
  "https://10.0.0.1/",
  "https://100.64.0.1/",
  "https://169.254.169.254/latest/meta-data/",
  "https://172.16.0.1/",
  "https://192.168.0.1./",
  "https://8.8.8.8/",
  "https://0.0.0.0/",
  "https://[::1]/",
  "https://[::]/",
  "https://[fc00::1]/",
  "https://[fe80::1]/",
  "https://[::ffff:127.0.0.1]/",
  "https://[::ffff:7f00:1]/",
  "https://[64:ff9b::7f00:1]/",
  "https://localhost/",
  "https://localhost./",
  "https://api.localhost/",
  "https://printer.local/",
  "https://metadata.google.internal/",
  "https://router.lan/",
  "https://server/",
  "https://LOCALHOST/",
  "https://ｌｏｃａｌｈｏｓｔ/",
  "https://①②⑦.0.0.1/",
])("%s is rejected, because only a public name is accepted", (url) => {
  expect(findReceiverError(url, false)).toBe(NO_NAME);
});

test.each([
  ["http://receiver.example/", "url must begin with https://."],
  [
    "https://ada:secret@receiver.example/",
    "url must not contain a user name or a password. Check the signature instead.",
  ],
  [
    "https://ada@receiver.example/",
    "url must not contain a user name or a password. Check the signature instead.",
  ],
  ["ftp://receiver.example/", "url must be an address such as https://receiver.example/events."],
  ["javascript:alert(1)", "url must be an address such as https://receiver.example/events."],
  ["/events", "url must be an address such as https://receiver.example/events."],
  ["", "url must be an address such as https://receiver.example/events."],
])("%j is rejected: %s", (url, error) => {
  expect(findReceiverError(url, false)).toBe(error);
});

test("this computer is allowed only where npm start runs the Worker, with http too", () => {
  for (const url of ["http://localhost:9000/", "http://127.0.0.1/", "https://[::1]/"]) {
    expect(findReceiverError(url, true)).toBeNull();
    expect(findReceiverError(url, false)).not.toBeNull();
  }
  expect(findReceiverError("http://receiver.example/", true)).toBe("url must begin with https://.");
  expect(findReceiverError("http://localhost.receiver.example/", true)).not.toBeNull();
  expect(findReceiverError("https://192.168.0.1/", true)).toBe(NO_NAME);
});
