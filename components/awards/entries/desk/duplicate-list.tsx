import { StatusBadge } from "@/components/ui/status-badge";
import { DUPLICATE_LEVEL_LABELS, type DuplicateLevel } from "@/lib/awards/duplicates/score";
import { entryStatusLabels } from "@/lib/awards/entries/labels";
import type { AwardEntryStatus } from "@/lib/db/generated/enums";
import { routes } from "@/lib/routes";

type Duplicate = {
  readonly number: string;
  readonly title: string;
  readonly applicantName: string;
  readonly status: AwardEntryStatus;
  readonly level: DuplicateLevel;
  readonly reasons: readonly string[];
  readonly against: readonly string[];
  readonly isFirst: boolean;
};

type DuplicateListProps = {
  /** Of the entry that is looked at. */
  readonly number: string;
  readonly duplicates: readonly Duplicate[];
};

/** Entries that may be the same effort, with what speaks for it and against it. People decide. */
export function DuplicateList({ number, duplicates }: DuplicateListProps) {
  if (duplicates.length === 0) return <p>同じ取組と思われる応募は、見つかりませんでした。</p>;
  return (
    <ul className="flex flex-col gap-5">
      {duplicates.map((other) => (
        <li key={other.number} className="flex flex-col gap-2 border-l-4 border-solid-gray-300 pl-4">
          <p className="flex flex-wrap items-center gap-3">
            <a href={routes.adminAwardEntry(other.number)}>
              {other.number}　{other.title}
            </a>
            <StatusBadge tone={other.level === "likely" ? "error" : "warning"}>
              {DUPLICATE_LEVEL_LABELS[other.level]}
            </StatusBadge>
          </p>
          <p className="text-dns-16N-130">
            {other.applicantName}（{entryStatusLabels[other.status]}）
          </p>
          <p className="text-dns-14N-130 text-solid-gray-700">
            1件目は{other.isFirst ? other.number : number}、2件目は{other.isFirst ? number : other.number}です。
          </p>
          <Sentences heading="同じ取組と思われる点" sentences={other.reasons} />
          <Sentences heading="別の取組と思われる点" sentences={other.against} />
        </li>
      ))}
    </ul>
  );
}

type SentencesProps = { readonly heading: string; readonly sentences: readonly string[] };

function Sentences({ heading, sentences }: SentencesProps) {
  if (sentences.length === 0) return null;
  return (
    <div className="text-dns-16N-130">
      <p className="font-700">{heading}</p>
      <ul className="list-disc pl-6">
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </div>
  );
}
