import type { LetterPart } from "@/lib/bulk-mail/placeholders";

type LetterPartsProps = { readonly parts: readonly LetterPart[] };

/** What was filled in is marked, and what could not be says so in words. */
export function LetterParts({ parts }: LetterPartsProps) {
  let position = 0;
  return parts.map((part) => {
    position += part.text.length;
    const key = `${position}-${part.kind}`;
    if (part.kind === "text") return part.text;
    if (part.kind === "filled")
      return (
        <mark key={key} title={part.name} className="bg-yellow-200 text-solid-gray-900">
          {part.text}
        </mark>
      );
    return (
      <mark key={key} className="border-2 border-error-1 bg-red-50 text-error-1">
        {part.text}（埋められません）
      </mark>
    );
  });
}
