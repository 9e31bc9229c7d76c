import { describe, expect, it } from "vitest";
import { acceptedStep, newTotpSecret, totpAddress, totpCode } from "@/lib/accounts/totp";

/** RFC 6238, appendix B: the secret 12345678901234567890 in base 32, codes shortened to six digits. */
const RFC_SECRET = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

const at = (seconds: number) => new Date(seconds * 1000);

describe("codes of an authenticator", () => {
  it.each([
    [59, "287082"],
    [1_111_111_109, "081804"],
    [1_234_567_890, "005924"],
    [2_000_000_000, "279037"],
  ])("at %i seconds are %s", (seconds, code) => {
    expect(totpCode(RFC_SECRET, at(seconds))).toBe(code);
    expect(acceptedStep(RFC_SECRET, code, at(seconds), null)).toBe(Math.floor(seconds / 30));
  });

  it("name the step they belong to, one early and one late", () => {
    const code = totpCode(RFC_SECRET, at(3_000));

    expect(
      [2_940, 2_969, 2_970, 3_000, 3_059, 3_060].map((now) => acceptedStep(RFC_SECRET, code, at(now), null)),
    ).toEqual([null, null, 100, 100, 100, null]);
  });

  it("are refused at or before the last step that was used", () => {
    const code = totpCode(RFC_SECRET, at(3_000));

    expect([99, 100, 101].map((last) => acceptedStep(RFC_SECRET, code, at(3_000), last))).toEqual([100, null, null]);
  });

  it.each(["", "12345", "1234567", "abcdef", "２８７０８２", "あいうえおか"])("are not %j", (code) => {
    expect(acceptedStep(RFC_SECRET, code, at(59), null)).toBeNull();
  });

  it("come from a secret of 160 bits that is never the same", () => {
    expect(newTotpSecret()).toMatch(/^[A-Z2-7]{32}$/);
    expect(newTotpSecret()).not.toBe(newTotpSecret());
  });

  it("are set up by an address that authenticator apps read", () => {
    const address = new URL(totpAddress(RFC_SECRET, "aoba@example.jp"));

    expect(address.protocol).toBe("otpauth:");
    expect(address.searchParams.get("secret")).toBe(RFC_SECRET);
    expect(address.searchParams.get("issuer")).toBe("地方創生テレワークポータル");
  });
});
