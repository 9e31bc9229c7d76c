import { toJsxRuntime } from "hast-util-to-jsx-runtime";
import type { ComponentProps, ReactElement } from "react";
import { Fragment, jsx, jsxs } from "react/jsx-runtime";
import rehypeSanitize from "rehype-sanitize";
import rehypeSlug from "rehype-slug";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import remarkRehype from "remark-rehype";
import { unified } from "unified";
import { markdownParts } from "./markdown-parts";
import { MARKDOWN_SCHEMA } from "./markdown-schema";

const processor = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkRehype)
  .use(rehypeSanitize, MARKDOWN_SCHEMA)
  .use(rehypeSlug);

type MarkdownProps = {
  readonly text: string;
  /** How a picture is shown where the public cannot see it yet. */
  readonly picture?: (id: string, alt: string) => ReactElement;
};

/** What the desk wrote, made on the server. Nothing but the listed elements survives; raw HTML is dropped. */
export function Markdown({ text, picture }: MarkdownProps): ReactElement {
  const tree = processor.runSync(processor.parse(text));
  const components = picture === undefined ? markdownParts : { ...markdownParts, img: pictureWith(picture) };
  return <div className="max-w-text">{toJsxRuntime(tree, { Fragment, jsx, jsxs, components })}</div>;
}

function pictureWith(picture: NonNullable<MarkdownProps["picture"]>) {
  return ({ src, alt = "" }: ComponentProps<"img">) => picture(String(src).replace(/^image:/, ""), alt);
}
