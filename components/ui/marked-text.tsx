import type { ExtractPart } from "@/lib/search/extract";

type MarkedTextProps = { readonly parts: readonly ExtractPart[] };

/** A piece of a text with the words that were searched for. */
export function MarkedText({ parts }: MarkedTextProps) {
  let position = 0;
  return parts.map(({ text, isMatch }) => {
    position += text.length;
    return isMatch ? (
      <mark key={position} className="bg-yellow-200 text-solid-gray-900">
        {text}
      </mark>
    ) : (
      text
    );
  });
}
