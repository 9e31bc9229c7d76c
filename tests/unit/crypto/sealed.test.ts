import { describe, expect, it } from "vitest";
import { keyedHash } from "@/lib/crypto/keys";
import { seal, unseal } from "@/lib/crypto/sealed";

describe("a sealed text", () => {
  it("opens for its purpose and its owner", () => {
    expect(unseal("second factor", seal("second factor", "秘密", "owner"), "owner")).toBe("秘密");
  });

  it("differs each time and does not show what it holds", () => {
    const [one, two] = [seal("enrolment", "secret"), seal("enrolment", "secret")];

    expect(one).not.toBe(two);
    expect(Buffer.from(one, "base64url").toString("latin1")).not.toContain("secret");
  });

  it("does not open for another purpose or another owner", () => {
    const sealed = seal("second factor", "secret", "owner");

    expect(unseal("enrolment", sealed, "owner")).toBeNull();
    expect(unseal("second factor", sealed, "another")).toBeNull();
    expect(unseal("second factor", sealed)).toBeNull();
  });

  it("does not open when any byte of it was changed, or when it was cut", () => {
    const bytes = Buffer.from(seal("known device", "secret"), "base64url");
    const changed = [...bytes].map((_, at) => {
      const copy = Buffer.from(bytes);
      copy[at] = (copy[at] ?? 0) ^ 1;
      return copy.toString("base64url");
    });
    const cut = [...bytes].map((_, at) => bytes.subarray(0, at).toString("base64url"));

    expect([...changed, ...cut].map((text) => unseal("known device", text)).filter((text) => text !== null)).toEqual(
      [],
    );
  });

  it.each(["", "x", "ぁ", "null", "."])("is not %j", (text) => {
    expect(unseal("known device", text)).toBeNull();
  });
});

it("makes another hash of the same text for another purpose", () => {
  expect(keyedHash("rate limit", "text")).not.toBe(keyedHash("recovery code", "text"));
  expect(keyedHash("rate limit", "text")).toBe(keyedHash("rate limit", "text"));
});
