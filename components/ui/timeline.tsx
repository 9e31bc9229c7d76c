import type { ReactNode } from "react";
import { TimeText } from "./time-text";

type TimelineEntry = {
  readonly id: string;
  readonly at: Date;
  readonly title: string;
  readonly by?: string;
  readonly details?: ReactNode;
};

type TimelineProps = { readonly entries: readonly TimelineEntry[] };

/** What happened, in the order given. */
export function Timeline({ entries }: TimelineProps) {
  return (
    <ol className="border-l-2 border-solid-gray-420 pl-6">
      {entries.map(({ id, at, title, by, details }) => (
        <li
          key={id}
          className="relative pb-6 last:pb-0 before:absolute before:top-2 before:-left-8 before:size-3.5 before:rounded-full before:border-2 before:border-white before:bg-blue-900"
        >
          <p className="text-std-16B-170">{title}</p>
          <p className="text-dns-14N-130 text-solid-gray-600">
            <TimeText at={at} />
            {by && `　${by}`}
          </p>
          {details && <div className="mt-2 whitespace-pre-line">{details}</div>}
        </li>
      ))}
    </ol>
  );
}
