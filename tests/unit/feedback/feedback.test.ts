import { describe, expect, it } from "vitest";
import { cutContactData } from "@/lib/feedback/contact-data";
import { fixedPageName, mayBePage } from "@/lib/feedback/known-pages";

describe("a comment", () => {
  it.each([
    ["連絡は taro.yamada+x@example.co.jp まで", "連絡は （メールアドレスのため削除） まで"],
    ["ｔａｒｏ＠ｅｘａｍｐｌｅ．ｊｐです", "（メールアドレスのため削除）"],
    ["電話は03-1234-5678です", "電話は（電話番号のため削除）です"],
    ["電話は（０３）１２３４－５６７８です", "電話は（電話番号のため削除）です"],
    ["09012345678", "（電話番号のため削除）"],
    ["よい案内です7 090-1234-5678", "よい案内です7 （電話番号のため削除）"],
    ["+81 90 1234 5678に", "（電話番号のため削除）に"],
  ])("%s is kept as %s", (text, kept) => {
    expect(cutContactData(text)).toBe(kept);
  });

  it.each([
    "2026年11月27日の10:30に見ました",
    "2026-11-27 10:30",
    "受付番号 D-2026-7K3M9X の件",
    "2,597人の増加は1,058から",
    "法人番号 4000012090001 の表示",
    "@の使い方が分かりません",
    "0.5、1.25、100.75という数字",
  ])("%s is kept as it is", (text) => {
    expect(cutContactData(text)).toBe(text);
  });
});

describe("a page of ours", () => {
  it.each(["/", "/about", "/news/some-thing", "/declarations/D-2026-7K3M9X", "/search"])("may be %s", (path) => {
    expect(mayBePage(path)).toBe(true);
  });

  it.each([
    "",
    "about",
    "//example.jp",
    "/about?x=1",
    "/about/",
    "/../etc",
    "/admin/mail",
    "/status",
    "/news/feed.xml",
    "/a b",
  ])("is not %s", (path) => {
    expect(mayBePage(path)).toBe(false);
  });

  it("has a name, also as a part of a list", () => {
    expect(fixedPageName("/about")).toBe("地方創生テレワークとは");
    expect(fixedPageName("/declarations/prefectures/13")).toBe("自己宣言の一覧");
    expect(fixedPageName("/news/categories/call/pages/2")).toBe("お知らせ");
    expect(fixedPageName("/news/pages/3")).toBe("お知らせ");
    expect(fixedPageName("/nothing")).toBeNull();
    expect(fixedPageName("/about/nothing")).toBeNull();
  });
});
