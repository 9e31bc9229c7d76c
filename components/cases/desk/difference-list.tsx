import { ChangedWords } from "@/components/ui/changed-words";
import type { Difference } from "@/lib/receipts/differences";
import { VisibilityMark } from "./visibility-mark";

type DifferenceListProps = {
  readonly differences: readonly Difference[];
  readonly whenEmpty?: string;
};

export function DifferenceList({ differences, whenEmpty = "違いはありません。" }: DifferenceListProps) {
  if (differences.length === 0) return <p>{whenEmpty}</p>;
  return (
    <ul className="flex flex-col gap-5">
      {differences.map(({ field, label, isPublic, before, after }) => (
        <li key={field} className="flex flex-col gap-2">
          <p className="flex flex-wrap items-center gap-3">
            <strong>{label}</strong>
            <VisibilityMark isPublic={isPublic} />
          </p>
          <ChangedWords before={before} after={after} />
        </li>
      ))}
    </ul>
  );
}
