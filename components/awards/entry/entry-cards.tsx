import { Heading } from "@/components/ui/heading";
import { StatusBadge } from "@/components/ui/status-badge";
import { TimeText } from "@/components/ui/time-text";
import { nextStepOf, ownStatusLabels } from "@/lib/awards/entries/labels";
import type { AwardEntryStatus } from "@/lib/db/generated/enums";
import { routes } from "@/lib/routes";
import { NOBODY, toneOf, turnOf } from "./status-words";

export type ListedEntry = {
  readonly number: string;
  readonly status: AwardEntryStatus;
  readonly title: string;
  readonly receivedAt: Date;
  readonly isReleased: boolean;
  /** Name of the award and its category. */
  readonly call: string;
  readonly deadline: string;
};

type EntryCardsProps = { readonly entries: readonly ListedEntry[] };

/** Every entry of the organisation: where it stands, whose turn it is, and what comes next. */
export function EntryCards({ entries }: EntryCardsProps) {
  if (entries.length === 0) return <p>応募は、まだありません。</p>;
  return (
    <ul className="flex max-w-form flex-col gap-4">
      {entries.map((entry) => (
        <li key={entry.number} className="flex flex-col gap-3 rounded-8 border border-solid-gray-420 p-4 desktop:p-6">
          <EntryCard entry={entry} />
        </li>
      ))}
    </ul>
  );
}

type EntryCardProps = { readonly entry: ListedEntry };

function EntryCard({ entry: { number, status, title, receivedAt, isReleased, call, deadline } }: EntryCardProps) {
  return (
    <>
      <div className="flex flex-wrap items-center gap-3">
        <Heading level={3}>
          <a href={routes.mypageAward(number)}>{title}</a>
        </Heading>
        <StatusBadge tone={toneOf(status)}>{ownStatusLabels[status]}</StatusBadge>
      </div>
      <p>{nextStepOf({ status, isReleased })}</p>
      <ul className="flex flex-wrap gap-x-6 gap-y-1 text-solid-gray-700">
        <li>{call}</li>
        <li>いま対応する人：{isReleased ? NOBODY : turnOf(status)}</li>
        <li>{deadline}</li>
        <li>
          受付番号：{number}（<TimeText at={receivedAt} />）
        </li>
      </ul>
    </>
  );
}
