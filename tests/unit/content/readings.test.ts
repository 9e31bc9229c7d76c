import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { RubyText } from "@/components/content/ruby-text";
import { partsWithReadings, withoutReadings } from "@/lib/content/readings";

describe("readings in texts", () => {
  it("belong to the kanji before them", () => {
    expect(partsWithReadings("自己宣言《じこせんげん》をする")).toEqual([
      { at: 0, text: "自己宣言", reading: "じこせんげん" },
      { at: 12, text: "をする" },
    ]);
  });

  it("belong to what is marked, where the beginning is marked", () => {
    expect(partsWithReadings("次の｜お知らせ《おしらせ》")).toEqual([
      { at: 0, text: "次の" },
      { at: 2, text: "お知らせ", reading: "おしらせ" },
    ]);
  });

  it("leave a text alone that has none", () => {
    expect(partsWithReadings("読み《》のない｜文")).toEqual([{ at: 0, text: "読み《》のない｜文" }]);
    expect(partsWithReadings("")).toEqual([]);
  });

  it("are left out of titles", () => {
    expect(withoutReadings("働《はたら》く人へ、｜お知らせ《おしらせ》")).toBe("働く人へ、お知らせ");
  });

  it("are shown above their kanji, and in brackets by browsers that know no ruby", () => {
    expect(renderToStaticMarkup(createElement(RubyText, { text: "働《はたら》く人" }))).toBe(
      "<ruby>働<rp>（</rp><rt>はたら</rt><rp>）</rp></ruby>く人",
    );
  });
});
