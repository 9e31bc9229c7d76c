import { describe, expect, expectTypeOf, it } from "vitest";
import type { Written } from "@/lib/threads/commands/messages";
import { type NoteText, noteText, type OutsideText, outsideText, unresolvedIn } from "@/lib/threads/text";

describe("what is written", () => {
  it("keeps notes and messages apart: handing one over as the other does not compile", () => {
    expectTypeOf<OutsideText>().toExtend<Written["body"]>();
    expectTypeOf<NoteText>().not.toExtend<Written["body"]>();
    expectTypeOf<string>().not.toExtend<Written["body"]>();
    expectTypeOf<OutsideText>().not.toExtend<NoteText>();
    expect(noteText.parse("内部")).toBe(String(outsideText.parse("内部")));
  });

  it.each(["{{担当者名}}", "｛｛日付｝｝", "前{{ 会場 }}後"])(
    "does not send a placeholder that is not filled: %s",
    (text) => {
      expect(unresolvedIn(text)).not.toBeNull();
      expect(outsideText.safeParse(text).error?.issues[0]?.message).toContain("埋まっていません");
    },
  );

  it("takes braces that are none", () => {
    expect(outsideText.parse("値は{1, 2}です。")).toBe("値は{1, 2}です。");
  });
});
