import type { ReactNode } from "react";
import type { HeadingLevel } from "./heading";

type Resource = {
  readonly href: string;
  readonly title: string;
  readonly summary?: ReactNode;
  /** Short facts below, such as a day or a prefecture. */
  readonly facts?: readonly string[];
};

type ResourceListProps = {
  readonly resources: readonly Resource[];
  readonly level?: HeadingLevel;
};

export function ResourceList({ resources, level = 3 }: ResourceListProps) {
  const Title = `h${level}` as const;
  return (
    <ul className="border-t border-solid-gray-420">
      {resources.map(({ href, title, summary, facts = [] }) => (
        <li key={href} className="relative flex flex-col gap-2 border-b border-solid-gray-420 py-5 hover:bg-blue-50">
          <Title className="text-std-18B-160">
            <a href={href} className="after:absolute after:inset-0">
              {title}
            </a>
          </Title>
          {summary && <p className="max-w-text">{summary}</p>}
          {facts.length > 0 && <Facts facts={facts} />}
        </li>
      ))}
    </ul>
  );
}

type FactsProps = { readonly facts: readonly string[] };

function Facts({ facts }: FactsProps) {
  return (
    <ul className="flex flex-wrap gap-x-6 gap-y-1 text-dns-16N-130 text-solid-gray-700">
      {facts.map((fact) => (
        <li key={fact}>{fact}</li>
      ))}
    </ul>
  );
}
