import type { ReactNode } from "react";
import type { Source } from "@/lib/content/sources";
import { SourceLine } from "./source-line";

type FigureTileProps = {
  readonly value: string;
  readonly label: string;
  readonly children?: ReactNode;
  readonly source?: Source;
};

/** One figure with what it counts. */
export function FigureTile({ value, label, children, source }: FigureTileProps) {
  return (
    <li className="flex flex-col gap-3 border border-t-4 border-solid-gray-300 border-t-blue-900 bg-white p-6">
      <p className="flex flex-col-reverse gap-1">
        <span className="text-dns-16N-130">{label}</span>
        <strong className="text-std-36B-140 text-blue-900 tabular-nums">{value}</strong>
      </p>
      {children}
      {source && (
        <div className="mt-auto">
          <SourceLine source={source} />
        </div>
      )}
    </li>
  );
}
