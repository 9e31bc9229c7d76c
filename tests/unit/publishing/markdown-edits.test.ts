import { describe, expect, it } from "vitest";
import { insertBlock, type MarkdownEdit, markText } from "@/components/publishing/desk/markdown-edits";
import { pictureMark, widthAnswering, widthsFor } from "@/lib/publishing/picture-widths";

/** The chosen part stands between brackets of its own. */
function read(marked: string) {
  const [start, end] = [marked.indexOf("⟦"), marked.indexOf("⟧") - 1];
  return { text: marked.replace(/[⟦⟧]/g, ""), start, end };
}

function write({ text, start, end }: ReturnType<typeof read>): string {
  return `${text.slice(0, start)}⟦${text.slice(start, end)}⟧${text.slice(end)}`;
}

describe("a button of the toolbar", () => {
  it.each<[MarkdownEdit, string, string]>([
    ["heading", "⟦⟧", "## ⟦見出し⟧"],
    ["heading", "本文\n日⟦⟧時\n続き", "本文\n⟦## 日時⟧\n続き"],
    ["heading", "## 日⟦⟧時", "⟦日時⟧"],
    ["heading", "- 日⟦⟧時", "⟦## 日時⟧"],
    ["list", "一⟦つ\n二⟧つ", "⟦- 一つ\n- 二つ⟧"],
    ["list", "- 一⟦つ\n- 二⟧つ", "⟦一つ\n二つ⟧"],
    ["bold", "これは⟦大切⟧です", "これは**⟦大切⟧**です"],
    ["bold", "ここに⟦⟧", "ここに**⟦太字にする言葉⟧**"],
    ["link", "⟦申込みの案内⟧", "[申込みの案内](⟦https://⟧)"],
    ["link", "⟦https://example.jp/a⟧", "[⟦リンクの言葉⟧](https://example.jp/a)"],
    ["link", "詳しくは⟦⟧", "詳しくは[⟦リンクの言葉⟧](https://)"],
  ])("%s: %s becomes %s", (edit, before, after) => {
    expect(write(markText(edit, read(before)))).toBe(after);
  });

  it("puts a picture into a paragraph of its own", () => {
    const mark = pictureMark("0190", "会場の[入口]");

    expect(insertBlock(read("前の文⟦⟧後の文"), mark).text).toBe("前の文\n\n![会場の 入口 ](image:0190)\n\n後の文");
    expect(insertBlock(read("⟦⟧"), mark).text).toBe(`${mark}\n\n`);
  });
});

describe("widths of a picture", () => {
  it("are never larger than it was", () => {
    expect([300, 480, 1000, 1600].map(widthsFor)).toEqual([[300], [480], [480, 960], [480, 960, 1440]]);
  });

  it("that it does not reach are answered by the largest there is", () => {
    expect([480, 960, 1440].map((width) => widthAnswering(width, [960, 480]))).toEqual([480, 960, 960]);
    expect(widthAnswering(480, [300])).toBe(300);
    expect(widthAnswering(480, [])).toBeUndefined();
  });
});
