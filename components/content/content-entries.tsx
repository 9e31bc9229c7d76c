import { StatusBadge, Tag } from "@/components/ui/status-badge";

/** What a list shows of something published. */
export type ContentEntry = {
  readonly href: string;
  readonly title: string;
  readonly summary: string;
  readonly tags: readonly string[];
  /** Short facts beside it, such as who and where. */
  readonly facts: readonly string[];
  readonly isInvented: boolean;
};

type ContentEntriesProps = { readonly entries: readonly ContentEntry[]; readonly level?: 2 | 3 };

export function ContentEntries({ entries, level = 2 }: ContentEntriesProps) {
  return (
    <ul className="border-t border-solid-gray-420">
      {entries.map((entry) => (
        <Entry key={entry.href} entry={entry} level={level} />
      ))}
    </ul>
  );
}

type EntryProps = { readonly entry: ContentEntry; readonly level: 2 | 3 };

function Entry({ entry: { href, title, summary, tags, facts, isInvented }, level }: EntryProps) {
  const Title = level === 2 ? "h2" : "h3";
  return (
    <li className="relative grid gap-x-8 gap-y-2 border-b border-solid-gray-420 py-5 hover:bg-blue-50 desktop:grid-cols-[minmax(0,1fr)_12rem]">
      <div className="flex flex-col gap-2">
        <Title className="text-std-18B-160">
          <a href={href} className="after:absolute after:inset-0">
            {title}
          </a>
        </Title>
        <p className="max-w-text">{summary}</p>
        <Marks tags={tags} isInvented={isInvented} />
      </div>
      <ul className="flex flex-wrap gap-x-4 gap-y-1 self-start text-dns-16N-130 text-solid-gray-700 desktop:flex-col desktop:pt-1">
        {facts.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
    </li>
  );
}

type MarksProps = Pick<ContentEntry, "tags" | "isInvented">;

function Marks({ tags, isInvented }: MarksProps) {
  if (tags.length === 0 && !isInvented) return null;
  return (
    <ul aria-label="種類" className="flex flex-wrap items-center gap-2">
      {isInvented && (
        <li>
          <StatusBadge tone="warning">デモデータ</StatusBadge>
        </li>
      )}
      {tags.map((tag) => (
        <li key={tag}>
          <Tag>{tag}</Tag>
        </li>
      ))}
    </ul>
  );
}
