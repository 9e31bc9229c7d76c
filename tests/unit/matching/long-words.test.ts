import { expect, it } from "vitest";
import { neededWordsWithoutContact, wordsWithoutContact } from "@/lib/matching/plain-words";

const LONG = `${"字".repeat(100)} 03-1234-5678`;

it.each([neededWordsWithoutContact("文面", 100), wordsWithoutContact("文面", 100)])(
  "a text that is too long is told so alone, and not looked through for addresses",
  (words) => {
    const messages = (text: string) => words.safeParse(text).error?.issues.map(({ message }) => message) ?? [];

    expect(messages(LONG)).toEqual(["文面は100文字以内で入力してください（現在113文字）。"]);
    expect(messages("電話は03-1234-5678です")).toEqual([expect.stringContaining("連絡先（電話番号）は書かないで")]);
    expect(messages("海の近くを希望します。")).toEqual([]);
  },
);
