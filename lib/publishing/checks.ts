import type { ContentKind } from "@/lib/db/generated/enums";
import { type Answers, asText } from "@/lib/drafts/answers";
import { typedAnswers } from "./answers";
import { definitionOf } from "./kinds/registry";
import { headingsIn, imagesIn, linksIn } from "./markdown";
import { momentFrom } from "./moment";
import { contentSchema } from "./schema";

/** Circled numbers, Roman numerals, squared units and words, half-width kana: read wrongly, or not at all (DS-461). */
const MACHINE_DEPENDENT = /[\u2160-\u217F\u2460-\u24FF\u3220-\u33FF\uFF61-\uFF9F]/u;

/** Why a content cannot be published as it is: field → sentence. */
export function faultsOf(kind: ContentKind, answers: Answers): Readonly<Record<string, string>> {
  const parsed = contentSchema(kind, "complete").safeParse(typedAnswers(kind, answers));
  const found = new Map<string, string>();
  for (const issue of parsed.success ? [] : parsed.error.issues) {
    const name = String(issue.path[0] ?? "");
    if (!found.has(name)) found.set(name, issue.message);
  }
  for (const [name, sentence] of faultsOfTexts(kind, answers)) if (!found.has(name)) found.set(name, sentence);
  return Object.fromEntries(found);
}

function faultsOfTexts(kind: ContentKind, answers: Answers): readonly (readonly [string, string])[] {
  return definitionOf(kind).fields.flatMap(({ name, label, control }) => {
    const text = asText(answers[name]);
    const sentence =
      (["text", "area", "markdown", "lines"].includes(control.kind) ? faultOfCharacters(label, text) : undefined) ??
      (control.kind === "markdown" ? faultOfMarkdown(label, text) : undefined) ??
      (name === "endsAt" ? faultOfPeriod(answers) : undefined);
    return sentence === undefined ? [] : [[name, sentence] as const];
  });
}

function faultOfCharacters(label: string, text: string): string | undefined {
  const character = MACHINE_DEPENDENT.exec(text)?.[0];
  if (character === undefined) return undefined;
  return `${label}の「${character}」は、環境によって正しく表示されたり読み上げられたりしない文字です。別の書き方に直してください。`;
}

const NOTHING_SAID = ["こちら", "ここ", "click here", "リンク", "詳細", "詳しくはこちら"];

function faultOfMarkdown(label: string, text: string): string | undefined {
  const [first, ...rest] = headingsIn(text);
  if (first !== undefined && first.depth !== 2) return `${label}の最初の見出しは「## 」で始めてください。`;
  let depth = 2;
  for (const heading of rest) {
    if (heading.depth === 1) return `${label}の見出し「${heading.text}」は「## 」で始めてください。`;
    if (heading.depth > depth + 1)
      return `${label}の見出し「${heading.text}」の段階が飛んでいます。「${"#".repeat(depth + 1)} 」にしてください。`;
    depth = heading.depth;
  }
  if (imagesIn(text).some(({ id }) => id === "")) return `${label}の画像は、「画像」の一覧から選んで入れてください。`;
  if (imagesIn(text).some(({ alt }) => alt.trim() === ""))
    return `${label}の画像に、何が写っているかの説明を入れてください。`;
  const mute = linksIn(text).find((link) => NOTHING_SAID.includes(link.text.trim()) || link.text.trim() === "");
  if (mute) return `${label}のリンク「${mute.text}」を、行き先が分かる言葉にしてください。`;
  const bad = linksIn(text).find(({ url }) => !/^(https?:\/\/|\/(?!\/)|#|mailto:|tel:)/.test(url));
  return bad && `${label}のリンク「${bad.text}」のアドレスを「https://」または「/」から始めてください。`;
}

function faultOfPeriod(answers: Answers): string | undefined {
  const [starts, ends] = [momentFrom(asText(answers.startsAt)), momentFrom(asText(answers.endsAt))];
  return starts !== null && ends !== null && ends <= starts
    ? "終了の日時は、開始の日時より後にしてください。"
    : undefined;
}
