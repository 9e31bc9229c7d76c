import type { HistoryEntry } from "@/lib/content/history";
import { SourceLine } from "./source-line";

type HistoryListProps = { readonly entries: readonly HistoryEntry[] };

export function HistoryList({ entries }: HistoryListProps) {
  return (
    <ol className="max-w-text border-l-2 border-solid-gray-420 pl-6">
      {entries.map(({ date, shown, title, text, source }) => (
        <li
          key={title}
          className="relative flex flex-col gap-1 pb-8 last:pb-0 before:absolute before:top-2 before:-left-8 before:size-3.5 before:rounded-full before:border-2 before:border-white before:bg-blue-900"
        >
          <p className="text-dns-16N-130 text-solid-gray-700">
            <time dateTime={date}>{shown}</time>
          </p>
          <h2 className="text-std-18B-160">{title}</h2>
          <p>{text}</p>
          <SourceLine source={source} />
        </li>
      ))}
    </ol>
  );
}
