type ParagraphsProps = { readonly text: string };

/** Each line is a paragraph of its own. */
export function Paragraphs({ text }: ParagraphsProps) {
  return (
    <div className="flex max-w-text flex-col gap-3">
      {text
        .split("\n")
        .filter((line) => line.trim() !== "")
        .map((line) => (
          <p key={line}>{line}</p>
        ))}
    </div>
  );
}
