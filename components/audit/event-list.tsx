import { StatusBadge } from "@/components/ui/status-badge";
import { TimeText } from "@/components/ui/time-text";
import { routes } from "@/lib/routes";
import { type ChangedPart, ChangedParts } from "./changed-parts";

type ShownEvent = {
  readonly id: string;
  readonly at: Date;
  readonly action: string;
  readonly who: string;
  readonly channel: string;
  readonly subject: string;
  readonly number: string | undefined;
  readonly refusal: string | undefined;
  readonly reason: string | null;
  readonly differences: readonly ChangedPart[];
};

type EventListProps = { readonly events: readonly ShownEvent[] };

/** Events of the record, the latest first: when, what, who, on what, and what it changed. */
export function EventList({ events }: EventListProps) {
  if (events.length === 0)
    return <p>この条件に合う記録はありません。受付番号や期間を確かめるか、条件を外してください。</p>;
  return (
    <ol className="border-t border-solid-gray-420">
      {events.map((event) => (
        <li key={event.id} id={`event-${event.id}`} className="border-b border-solid-gray-420 py-4">
          <Event event={event} />
        </li>
      ))}
    </ol>
  );
}

type EventProps = { readonly event: ShownEvent };

function Event({ event: { at, action, who, channel, subject, number, refusal, reason, differences } }: EventProps) {
  return (
    <article className="grid gap-x-6 gap-y-2 desktop:grid-cols-[12rem_minmax(0,1fr)_minmax(0,1.5fr)]">
      <p className="tabular-nums">
        <TimeText at={at} />
      </p>
      <div className="flex min-w-0 flex-col items-start gap-2">
        <h3 className="text-std-16B-170">{action}</h3>
        {refusal && <StatusBadge tone="error">{refusal}</StatusBadge>}
        <p className="text-dns-16N-130 wrap-anywhere">
          {who}（{channel}）
        </p>
        <p className="flex flex-wrap gap-x-3 gap-y-1 text-dns-16N-130 text-solid-gray-700 wrap-anywhere">
          <span>{subject}</span>
          {number && <a href={routes.adminAudit({ number })}>{number}</a>}
        </p>
      </div>
      <div className="flex min-w-0 flex-col gap-2">
        {reason && <p className="whitespace-pre-line wrap-anywhere">理由：{reason}</p>}
        <ChangedParts parts={differences} />
      </div>
    </article>
  );
}
