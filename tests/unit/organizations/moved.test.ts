import { describe, expect, it } from "vitest";
import { isLocalGovernmentAddress } from "@/lib/japan/mail-address";
import { stayedInWords, strongerRole } from "@/lib/organizations/moved";

describe("the roles of somebody who belongs to both", () => {
  it.each([
    ["OWNER", "VIEWER", "OWNER"],
    ["VIEWER", "OWNER", "OWNER"],
    ["EDITOR", "VIEWER", "EDITOR"],
    ["EDITOR", "OWNER", "OWNER"],
    ["VIEWER", "VIEWER", "VIEWER"],
  ] as const)("%s and %s are %s", (one, other, stronger) => {
    expect(strongerRole(one, other)).toBe(stronger);
  });
});

describe("what stays after an undo", () => {
  it("is counted in words, and nothing is said to be nothing", () => {
    const nothing = {
      declarations: 0,
      offices: 0,
      consultations: 0,
      entries: 0,
      matchRequests: 0,
      drafts: 0,
      members: 0,
    };
    expect(stayedInWords({ ...nothing, declarations: 2, offices: 1, members: 1 })).toBe(
      "統合の後に作られた宣言2件、施設1件、メンバー1人は、統合先に残りました。",
    );
    expect(stayedInWords(nothing)).toBe("統合の後に作られたものはありませんでした。");
  });
});

describe("an address of a local government", () => {
  it.each(["a@city.mihon.lg.jp", "a@pref.mihon.LG.JP", "a@mihon.lg.jp"])("is %s", (address) => {
    expect(isLocalGovernmentAddress(address)).toBe(true);
  });

  it.each(["a@lg.jp", "a@mihon.lg.jp.example.com", "a@lg.jp@example.jp", "a@mihonlg.jp", "a@example.jp"])(
    "is not %s",
    (address) => {
      expect(isLocalGovernmentAddress(address)).toBe(false);
    },
  );
});
