import { ChangedWords } from "@/components/ui/changed-words";
import type { ContentDifference } from "@/lib/publishing/words";

type ContentDifferenceListProps = { readonly differences: readonly ContentDifference[] };

export function ContentDifferenceList({ differences }: ContentDifferenceListProps) {
  if (differences.length === 0) return <p>この2つの版に違いはありません。</p>;
  return (
    <ul className="flex flex-col gap-5">
      {differences.map(({ name, label, before, after }) => (
        <li key={name} className="flex flex-col gap-2">
          <p className="font-700">{label}</p>
          <ChangedWords before={before} after={after} />
        </li>
      ))}
    </ul>
  );
}
