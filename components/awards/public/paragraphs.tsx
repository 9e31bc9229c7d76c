import { TextBlock } from "@/components/ui/text-block";

type ParagraphsProps = { readonly text: string };

/** Each line is a paragraph of its own. */
export function Paragraphs({ text }: ParagraphsProps) {
  const lines = text.split("\n").map((line, place) => ({ line, place }));
  return (
    <TextBlock>
      {lines
        .filter(({ line }) => line.trim() !== "")
        .map(({ line, place }) => (
          <p key={place}>{line}</p>
        ))}
    </TextBlock>
  );
}
