import type { ReactNode } from "react";

export type Description = { readonly term: string; readonly details: ReactNode };

type DescriptionListProps = {
  readonly items: readonly Description[];
  readonly isDense?: boolean;
};

export function DescriptionList({ items, isDense = false }: DescriptionListProps) {
  const space = isDense ? "py-2 text-dns-16N-130" : "py-3";
  return (
    <dl>
      {items.map(({ term, details }) => (
        <div
          key={term}
          className={`grid gap-x-6 gap-y-1 border-b border-solid-gray-300 desktop:grid-cols-[12rem_minmax(0,1fr)] ${space}`}
        >
          <dt className="font-700">{term}</dt>
          <dd className="min-w-0 whitespace-pre-line">{details}</dd>
        </div>
      ))}
    </dl>
  );
}
