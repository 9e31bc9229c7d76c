import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseWebAddress, WEB_ADDRESS_MAX, webAddressMessage } from "@/lib/japan/web-address";
import { anyText } from "./any-text";

const OF_LENGTH = (length: number) => "https://example.jp/".padEnd(length, "a");

describe("web address", () => {
  it.each([
    ["https://www.example.jp", "https://www.example.jp/"],
    [" HTTP://Example.JP/Path?q=1#x ", "http://example.jp/Path?q=1#x"],
    ["ｈｔｔｐｓ：／／ｅｘａｍｐｌｅ．ｊｐ／", "https://example.jp/"],
    ["https://日本語.jp/会社", "https://xn--wgv71a119e.jp/%E4%BC%9A%E7%A4%BE"],
    ["https://example.jp:8443/", "https://example.jp:8443/"],
    [OF_LENGTH(WEB_ADDRESS_MAX), OF_LENGTH(WEB_ADDRESS_MAX)],
  ])("reads %j", (text, address) => {
    expect(parseWebAddress(text)).toEqual({ ok: true, value: address });
  });

  it.each([
    ["", "empty"],
    ["www.example.jp", "scheme"],
    ["javascript:alert(1)", "scheme"],
    ["data:text/html,<b>", "scheme"],
    ["ftp://example.jp/", "scheme"],
    ["//example.jp/", "scheme"],
    ["https://example.jp/a b", "space"],
    ["java\nscript:alert(1)", "space"],
    ["https:\\\\example.jp", "space"],
    ["https://user:secret@example.jp/", "credentials"],
    ["https://example.jp@evil.example/", "credentials"],
    ["https://", "host"],
    ["https://localhost/", "host"],
    ["https://127.0.0.1/", "host"],
    ["https://0x7f000001/", "host"],
    ["https://[::1]/", "host"],
    [OF_LENGTH(WEB_ADDRESS_MAX + 1), "length"],
    [`https://example.jp/${"会".repeat(300)}`, "length"],
  ])("refuses %j as %s", (text, cause) => {
    expect(parseWebAddress(text)).toEqual({ ok: false, cause });
  });

  it("reads its own value back as itself", () => {
    fc.assert(
      fc.property(fc.webUrl({ withFragments: true, withQueryParameters: true }), (address) => {
        const parsed = parseWebAddress(address);
        fc.pre(parsed.ok);
        expect(parseWebAddress(parsed.value)).toEqual(parsed);
      }),
    );
  });

  it("gives a value or a sentence for any text", () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom("", "https://", "https://example.jp/"), (text, start) => {
        const parsed = parseWebAddress(start + text);
        expect(parsed.ok ? parsed.value : webAddressMessage(parsed.cause)).toMatch(/^https?:\/\/[!-~]+$|。/);
      }),
    );
  });
});
