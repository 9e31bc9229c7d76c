import type { Root } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { visit } from "unist-util-visit";

/** What a text in Markdown consists of, for checks, search and pictures. The page itself is made by components/content/markdown. */

const parser = unified().use(remarkParse).use(remarkGfm);

/** A picture of the desk is named by its id: `![what it shows](image:0190…)`. */
const IMAGE = /^image:([0-9a-f-]{36})$/;

function parseMarkdown(text: string): Root {
  return parser.parse(text);
}

export type MarkdownHeading = { readonly depth: number; readonly text: string };

export function headingsIn(text: string): readonly MarkdownHeading[] {
  const found: MarkdownHeading[] = [];
  visit(parseMarkdown(text), "heading", (node) => void found.push({ depth: node.depth, text: textOf(node) }));
  return found;
}

export type MarkdownImage = { readonly id: string; readonly alt: string };

/** Pictures of the desk; any other picture has an empty id. */
export function imagesIn(text: string): readonly MarkdownImage[] {
  const found: MarkdownImage[] = [];
  visit(parseMarkdown(text), "image", (node) => {
    found.push({ id: IMAGE.exec(node.url)?.[1] ?? "", alt: node.alt ?? "" });
  });
  return found;
}

export type MarkdownLink = { readonly url: string; readonly text: string };

export function linksIn(text: string): readonly MarkdownLink[] {
  const found: MarkdownLink[] = [];
  visit(parseMarkdown(text), "link", (node) => void found.push({ url: node.url, text: textOf(node) }));
  return found;
}

/** The first words of a text without marks, on one line; what is cut off is shown by a sign. */
export function beginningOf(text: string, max: number): string {
  const letters = [
    ...plainTextOf(text)
      .replace(/(?<=[。．！？」）])\s+/gu, "")
      .replace(/\s+/g, " "),
  ];
  return letters.length <= max ? letters.join("") : `${letters.slice(0, max - 1).join("")}…`;
}

/** Readable words without marks, one paragraph a line. */
export function plainTextOf(text: string): string {
  return parseMarkdown(text)
    .children.map((node) => textOf(node))
    .filter((line) => line !== "")
    .join("\n");
}
