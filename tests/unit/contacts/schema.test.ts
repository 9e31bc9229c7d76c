import { describe, expect, it } from "vitest";
import { lookupSchema } from "@/lib/contacts/schema";

const read = (number: string) => {
  const parsed = lookupSchema.safeParse({ number });
  return parsed.success ? parsed.data.number : parsed.error.issues[0]?.message;
};

describe("the number of a case whose code is mailed", () => {
  it.each([
    ["Ｄ2026ーccccc3", "D-2026-CCCCC3"],
    ["c-2026-7k3m9v", "C-2026-7K3M9V"],
  ])("takes %s", (typed, number) => {
    expect(read(typed)).toBe(number);
  });

  it.each(["O-2026-7K3M9X", "ａ２０２６７ｋ３ｍ９ｘ", "a", "O-2026"])(
    "sends %s to My page by its first letter alone, however the rest is written",
    (typed) => {
      expect(read(typed)).toBe(
        "O-で始まる施設の番号と、A-で始まる応募の番号は、マイページで確かめてください。この画面で使えるのは、D-（自己宣言）とC-（相談）で始まる番号です。",
      );
    },
  );

  it("asks for the two letters it knows when there is another", () => {
    expect(read("B-2026-7K3M9X")).toBe("受付番号の最初の文字は、DかCを入力してください。");
  });
});
