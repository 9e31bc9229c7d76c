import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MAIL_ADDRESS_MAX, mailAddressMessage, normalizeMailAddress, parseMailAddress } from "@/lib/japan/mail-address";
import { suggestMailAddress } from "@/lib/japan/mail-typo";
import { anyText } from "./any-text";

const LONG_DOMAIN = `${"a".repeat(63)}.${"b".repeat(63)}.${"c".repeat(60)}.jp`;
const LOCAL_FOR_254 = "x".repeat(MAIL_ADDRESS_MAX - LONG_DOMAIN.length - 1);

describe("mail address", () => {
  it.each([
    ["taro@example.jp", "taro@example.jp"],
    ["　Ｔａｒｏ＠Ｅｘａｍｐｌｅ．ＪＰ ", "Taro@example.jp"],
    ["taro@example。jp", "taro@example.jp"],
    ["a..b.@docomo.ne.jp", "a..b.@docomo.ne.jp"],
    ["o'neil+tag@sub.example.co.jp", "o'neil+tag@sub.example.co.jp"],
    ["taro@xn--wgv71a.jp", "taro@xn--wgv71a.jp"],
    [`${"x".repeat(64)}@example.jp`, `${"x".repeat(64)}@example.jp`],
    [`${LOCAL_FOR_254}@${LONG_DOMAIN}`, `${LOCAL_FOR_254}@${LONG_DOMAIN}`],
  ])("reads %j", (text, address) => {
    expect(parseMailAddress(text)).toEqual({ ok: true, value: address });
  });

  it.each([
    ["", "empty"],
    ["　", "empty"],
    ["taro.example.jp", "at-sign"],
    ["taro@ex@example.jp", "at-sign"],
    ["taro @example.jp", "space"],
    ["taro@example.jp\r\nBcc: x@example.jp", "space"],
    ["taro@example.jp\u0000", "space"],
    ["@example.jp", "local-part"],
    ['"taro"@example.jp', "local-part"],
    [".taro@example.jp", "local-part"],
    ["太郎@example.jp", "local-part"],
    ["<taro@example.jp>", "local-part"],
    [`${"x".repeat(65)}@example.jp`, "local-part"],
    ["taro@", "domain"],
    ["taro@localhost", "domain"],
    ["taro@[127.0.0.1]", "domain"],
    ["taro@127.0.0.1", "domain"],
    ["taro@-example.jp", "domain"],
    ["taro@example..jp", "domain"],
    ["taro@日本.jp", "domain"],
    ["taro@example.jp;hana@example.jp", "at-sign"],
    [`${LOCAL_FOR_254}x@${LONG_DOMAIN}`, "length"],
  ])("refuses %j as %s", (text, cause) => {
    expect(parseMailAddress(text)).toEqual({ ok: false, cause });
  });

  it("reads every plain address back as itself", () => {
    fc.assert(
      fc.property(fc.emailAddress(), (address) => {
        const canonical = normalizeMailAddress(address);
        expect(parseMailAddress(address)).toEqual({ ok: true, value: canonical });
        expect(canonical.toLowerCase()).toBe(address.toLowerCase());
      }),
    );
  });

  it("is the same the second time, and a value or a sentence for any text", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(normalizeMailAddress(normalizeMailAddress(text))).toBe(normalizeMailAddress(text));
        const parsed = parseMailAddress(text);
        expect(parsed.ok ? parsed.value : mailAddressMessage(parsed.cause)).toMatch(/^[!-~]{1,254}$|。/);
      }),
    );
  });
});

describe("hint for a mistyped domain", () => {
  it.each([
    ["taro@gmial.com", "taro@gmail.com"],
    ["taro@gmail.con", "taro@gmail.com"],
    ["taro@gmai.com", "taro@gmail.com"],
    ["taro@gmaill.com", "taro@gmail.com"],
    ["taro@gmail.co.jp", "taro@gmail.com"],
    ["taro@yaho.co.jp", "taro@yahoo.co.jp"],
    ["taro@yahoo.co.jo", "taro@yahoo.co.jp"],
    ["taro@docomo.ne.jo", "taro@docomo.ne.jp"],
    ["taro@icloud.cmo", "taro@icloud.com"],
  ])("%s → %s", (typed, meant) => {
    expect(suggestMailAddress(typed)).toBe(meant);
  });

  it.each([
    "taro@gmail.com",
    "taro@ymail.com",
    "taro@mail.com",
    "taro@example.jp",
    "taro@city.example.lg.jp",
    "gmial.com",
    "",
  ])("says nothing about %j", (address) => {
    expect(suggestMailAddress(address)).toBeNull();
  });

  it("suggests only what needs no further hint", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const hint = suggestMailAddress(text);
        expect(hint === null || suggestMailAddress(hint) === null).toBe(true);
      }),
    );
  });
});
