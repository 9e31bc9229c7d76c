import type { ReactNode } from "react";

type TextBlockProps = { readonly children: ReactNode };

/** Running text: paragraphs, lists and headings with the right distances, no wider than is easy to read. */
export function TextBlock({ children }: TextBlockProps) {
  return (
    <div className="flex max-w-text flex-col gap-4 text-std-16N-170 [&_h2]:mt-8 [&_h3]:mt-4 [&_li]:mt-1 [&_ol]:list-decimal [&_ol]:pl-6 [&_ul]:list-disc [&_ul]:pl-6">
      {children}
    </div>
  );
}
