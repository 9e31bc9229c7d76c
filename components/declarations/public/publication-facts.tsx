import { DayText } from "@/components/ui/time-text";
import type { ShownView } from "./shown-view";

type PublicationFactsProps = { readonly declaration: ShownView };

/** Number and days, on one line where there is room. */
export function PublicationFacts({
  declaration: { number, publishedAt, updatedAt, validUntil },
}: PublicationFactsProps) {
  const facts = [
    { term: "受付番号", details: <span className="font-mono">{number}</span> },
    { term: "公開日", details: <DayText day={publishedAt} /> },
    { term: "更新日", details: <DayText day={updatedAt} /> },
    ...(validUntil === null
      ? []
      : [{ term: "有効期限", details: <DayText day={validUntil.toISOString().slice(0, 10)} /> }]),
  ];
  return (
    <dl className="flex flex-wrap gap-x-8 gap-y-2 border-y border-solid-gray-300 py-4 text-dns-16N-130">
      {facts.map(({ term, details }) => (
        <div key={term} className="flex gap-2">
          <dt className="text-solid-gray-700">{term}</dt>
          <dd>{details}</dd>
        </div>
      ))}
    </dl>
  );
}
