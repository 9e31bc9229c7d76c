import { describe, expect, it } from "vitest";
import type { Written } from "@/lib/threads/commands/messages";
import { type NoteText, noteText, type OutsideText, outsideText, unresolvedIn } from "@/lib/threads/text";

const note: NoteText = noteText.parse("要注意の相手");
const message: OutsideText = outsideText.parse("お返事します。");

/** Types alone: nothing here runs, and the type check fails once a note can be handed over as a message. */
function compileTime(): readonly Pick<Written, "body">[] {
  return [
    { body: message },
    // @ts-expect-error a note never goes outside
    { body: note },
    // @ts-expect-error nor does a text that was not read as a message
    { body: "そのままの文字列" },
  ];
}

describe("what is written", () => {
  it("keeps notes and messages apart at compile time", () => {
    expect(compileTime()).toHaveLength(3);
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
