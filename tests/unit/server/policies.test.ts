import { expect, it } from "vitest";
import { commonHeaders, contentPolicy } from "@/lib/server/http/policies";

it.each(["document", "search", "procedure", "api", "asset"] as const)(
  "%s allows no inline script and no framing",
  (kind) => {
    const policy = contentPolicy(kind, "abc");

    expect(policy).not.toMatch(/unsafe-(inline|eval)/);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("base-uri 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).toContain("object-src 'none'");
  },
);

it("gives only procedures a nonce", () => {
  expect(contentPolicy("procedure", "abc")).toContain("'nonce-abc' 'strict-dynamic'");
  expect(contentPolicy("document", "abc")).toContain("script-src 'self';");
});

it("asks for https only where the portal has it", () => {
  expect(commonHeaders(true)).toHaveProperty("strict-transport-security");
  expect(commonHeaders(false)).not.toHaveProperty("strict-transport-security");
});

it("tells other sites the origin alone, and shares no window and no file with them", () => {
  expect(commonHeaders(true)).toMatchObject({
    "referrer-policy": "strict-origin-when-cross-origin",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
  });
});
