import { describe, expect, it } from "vitest";
import { doorPath, juryPath, landingPath, returnAddress, returnPath } from "@/lib/auth/return-path";

const ORIGIN = "https://portal.example.jp";
const START = "/admin";

describe("where a sign-in may lead", () => {
  it.each([
    "/",
    "/admin",
    "/admin/declarations",
    "/admin/declarations/D-2026-7K3M9X",
    "/admin/declarations?status=SUBMITTED&q=%E6%9D%B1%E4%BA%AC",
    "/sign-in",
    "/dev/personas",
  ])("keeps %s", (path) => {
    expect(returnPath(path)).toBe(path);
    expect(returnAddress(path, ORIGIN)).toBe(ORIGIN + path);
    expect(returnAddress(ORIGIN + path, ORIGIN)).toBe(ORIGIN + path);
  });

  it.each([
    ["nothing", ""],
    ["another host by two slashes", "//evil.example"],
    ["three slashes", "///evil.example"],
    ["a backslash", "\\evil.example"],
    ["two backslashes", "\\\\evil.example"],
    ["a slash and a backslash", "/\\evil.example"],
    ["a scheme without slashes", "https:evil.example"],
    ["a scheme with slashes", "https://evil.example/admin"],
    ["script", "javascript:alert(1)"],
    ["encoded slashes", "/%2Fevil.example"],
    ["an encoded backslash", "/%5Cevil.example"],
    ["a doubly encoded slash", "/%252Fevil.example"],
    ["full-width slashes", "／／evil.example"],
    ["a full-width slash after a plain one", "/／evil.example"],
    ["a full-width backslash", "/＼evil.example"],
    ["a fraction slash", "/\u2044evil.example"],
    ["a division slash", "/\u2215evil.example"],
    ["a tab between slashes", "/\t/evil.example"],
    ["a line break", "/admin\r\nSet-Cookie: a=b"],
    ["a NUL", "/admin\u0000"],
    ["a dot segment", "/admin/../evil"],
    ["a dot segment at the start", "/./evil"],
    ["an at sign", "/admin@evil.example"],
    ["a host of the same beginning", "/admin.evil.example"],
    ["a doubled slash inside", "/admin//evil.example"],
    ["a fragment", "/admin#//evil.example"],
    ["a page nobody is led to", "/api/auth/signout"],
    ["a public page", "/declarations"],
    ["leading space", " /admin"],
    ["something too long", `/admin/${"a".repeat(600)}`],
  ])("replaces %s", (_what, given) => {
    expect(returnPath(given)).toBe(START);
    expect(returnAddress(given, ORIGIN)).toBe(ORIGIN + START);
  });

  it.each([null, undefined])("replaces %s", (given) => {
    expect(returnPath(given)).toBe(START);
  });

  it.each([
    "https://portal.example.jp.evil.example/admin",
    "https://portal.example.jp@evil.example/admin",
    "https://portal.example.jp:8443/admin",
    "http://portal.example.jp/admin",
    "https://portal.example.jp//evil.example",
    "https://portal.example.jp/\\evil.example",
  ])("replaces the address %s", (given) => {
    expect(returnAddress(given, ORIGIN)).toBe(ORIGIN + START);
  });

  it("never leaves the own origin, whatever a browser makes of the result", () => {
    const hostile = ["//e.example", "/\\e.example", "/%2F/e.example", "https:e.example", "\u3000//e.example"];

    expect(hostile.map((given) => new URL(returnPath(given), ORIGIN).origin)).toEqual(hostile.map(() => ORIGIN));
  });
});

describe("where a juror is led", () => {
  it.each(["/jury", "/jury/entries/A-2026-7K3M9X", "/jury/2026/terms"])("keeps %s, for them alone", (path) => {
    expect(juryPath(path)).toBe(path);
    expect(doorPath(path)).toBe(path);
    expect(landingPath("JUROR", path)).toBe(path);
    expect(landingPath("STAFF", path)).toBe(START);
  });

  it.each(["/admin", "/admin/awards", "/jury-of-others", "//evil.example/jury", "/jury//evil.example", "", null])(
    "leads from %s to their first page",
    (path) => {
      expect(landingPath("JUROR", path)).toBe("/jury");
    },
  );

  it("keeps what is for staff at the door, where it is not known yet who comes in", () => {
    expect(doorPath("/admin/awards")).toBe("/admin/awards");
    expect(doorPath("//evil.example")).toBe(START);
  });
});
