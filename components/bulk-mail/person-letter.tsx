import type { LetterPart } from "@/lib/bulk-mail/placeholders";
import { LetterPaper } from "./letter-paper";
import { LetterParts } from "./letter-parts";

type PersonLetterProps = {
  /** Null when nobody is left to be written to. */
  readonly preview: {
    readonly subject: readonly LetterPart[];
    readonly body: readonly LetterPart[];
    /** What follows the text: the cases, and who writes. */
    readonly end: string;
    readonly unresolved: readonly string[];
  } | null;
};

export function PersonLetter({ preview }: PersonLetterProps) {
  if (preview === null) return <p>手続きの記録が消去されたか、見られなくなったため、この人には送りません。</p>;
  const { subject, body, end, unresolved } = preview;
  return (
    <>
      <p>差し込まれた言葉に、色を付けています。</p>
      {unresolved.length > 0 && (
        <p className="font-700 text-error-1">
          差し込み項目（{unresolved.join("、")}）を埋められないため、このままでは送信できません。
        </p>
      )}
      <LetterPaper subject={<LetterParts parts={subject} />}>
        <LetterParts parts={body} />
        {end}
      </LetterPaper>
    </>
  );
}
