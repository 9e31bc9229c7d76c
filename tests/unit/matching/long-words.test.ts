import { expect, it } from "vitest";
import { neededWordsWithoutContact } from "@/lib/matching/plain-words";

const words = neededWordsWithoutContact("文面", 100);
const messages = (text: string) => words.safeParse(text).error?.issues.map(({ message }) => message) ?? [];

it("a text that is far too long is told so alone, and not looked through for addresses", () => {
  expect(messages(`${"字".repeat(900)} 03-1234-5678`)).toEqual([
    "文面は100文字以内で入力してください（現在913文字）。",
  ]);
});

it("a text that fits is looked through, and one that is a little too long is told of both", () => {
  expect(messages("電話は03-1234-5678です")).toHaveLength(1);
  expect(messages(`${"字".repeat(100)} 03-1234-5678`)).toHaveLength(2);
});
