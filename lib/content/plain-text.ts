import type { Block, Text, TextSection } from "./text";

/** What sections of running text say, without links and marks; one sentence or paragraph a line. */
export function plainTextOf(sections: readonly TextSection[]): string {
  return sections.flatMap(({ heading, blocks }) => [heading, ...blocks.flatMap(linesOf)]).join("\n");
}

function linesOf(block: Block): readonly string[] {
  if (block.kind === "paragraph") return [wordsOf(block.text)];
  if (block.kind === "terms") return block.items.map(({ term, text }) => `${term}：${wordsOf(text)}`);
  return block.items.map(wordsOf);
}

function wordsOf(text: Text): string {
  if (typeof text === "string") return text;
  return text.map((part) => (typeof part === "string" ? part : part.text)).join("");
}
