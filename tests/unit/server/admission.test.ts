import { IncomingMessage } from "node:http";
import { Socket } from "node:net";
import { describe, expect, it } from "vitest";
import { hasNullByte, isMalformed, kindOf } from "@/lib/server/http/address";
import { refusalOf } from "@/lib/server/http/admission";
import { ORDINARY_BODY, UPLOAD_BODY } from "@/lib/server/http/limits";
import { publicOrigin } from "@/lib/server/http/public-origin";
import { THIS_MACHINE } from "@/lib/trusted-proxies";

const origin = publicOrigin({ BASE_URL: undefined, PORT: 3000, TRUSTED_PROXIES: THIS_MACHINE });

function refusal(method: string, pathname: string, headers: Record<string, string> = {}) {
  const request = new IncomingMessage(new Socket());
  Object.assign(request, { method, headers });
  return refusalOf(request, pathname, kindOf(pathname), origin);
}

it.each([
  ["/", "document"],
  ["/declarations/D-2026-7K3M9X", "document"],
  ["/declarations/search", "search"],
  ["/declarations/apply/contact", "procedure"],
  ["/admin", "procedure"],
  ["/%61dmin", "procedure"],
  ["/api/ready", "api"],
  ["/_next/static/chunks/a.js", "asset"],
])("%s is a %s", (pathname, kind) => {
  expect(kindOf(pathname)).toBe(kind);
});

it.each([
  ["/declarations", false],
  ["/%E8%87%AA", false],
  ["", true],
  ["*", true],
  ["http://evil.example/", true],
  ["//evil.example", true],
  ["/\\evil.example", true],
  ["/%5cevil.example", true],
  ["/%", true],
  ["/%00", true],
  ["/a%0d%0ab", true],
  ["/%ff", true],
  ["/%25s%25n", true],
  ["/a/../admin", true],
  ["/%2e%2e/admin", true],
  ["/a/.", true],
  ["/a.b/c", false],
])("address %s is malformed: %s", (pathname, malformed) => {
  expect(isMalformed(pathname)).toBe(malformed);
});

describe("refusalOf", () => {
  it.each([
    ["GET", "/", undefined],
    ["HEAD", "/", undefined],
    ["POST", "/", 405],
    ["PUT", "/admin", 405],
    ["TRACE", "/api/health", 405],
    ["POST", "/declarations/apply", undefined],
    ["GET", "/api/internal/revalidate", 404],
    ["POST", "/API/Internal/revalidate", 404],
    ["POST", "/api/%69nternal/revalidate", 404],
  ])("%s %s: %s", (method, pathname, status) => {
    expect(refusal(method, pathname)).toBe(status);
  });

  it.each([
    ["/sign-in", ORDINARY_BODY, undefined],
    ["/sign-in", ORDINARY_BODY + 1, 413],
    ["/declarations/apply/organization", UPLOAD_BODY, undefined],
    ["/declarations/apply/organization", UPLOAD_BODY + 1, 413],
    ["/mypage/awards/drafts/019ac0de-0000-7000-8000-000000000001/effort", UPLOAD_BODY, undefined],
    ["/admin/images/new", UPLOAD_BODY, undefined],
    ["/admin/contents/019ac0de-0000-7000-8000-000000000001/edit", UPLOAD_BODY, undefined],
    ["/declarations/applying", ORDINARY_BODY + 1, 405],
  ])("a body of %s with %i bytes: %s", (pathname, length, status) => {
    expect(refusal("POST", pathname, { "content-length": String(length) })).toBe(status);
  });

  it("refuses a body that does not say how long it is", () => {
    expect(refusal("POST", "/sign-in", { "transfer-encoding": "chunked" })).toBe(411);
  });

  it("refuses to become a socket", () => {
    expect(refusal("GET", "/", { upgrade: "WebSocket" })).toBe(400);
  });
});

it.each([
  ["/admin/mail?q=%00", true],
  ["/admin/mail?q=a%00b", true],
  ["/admin/mail?q=%2500", false],
  ["/admin/mail?q=100%25", false],
])("the query of %s has a null byte: %s", (url, has) => {
  expect(hasNullByte(url)).toBe(has);
});
