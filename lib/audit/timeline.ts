import { actorLabels, channelLabels } from "@/lib/cases/labels";
import { auditLabel } from "./actions";

type TimelineEntry = {
  readonly id: string;
  readonly occurredAt: Date;
  readonly action: string;
  readonly actorName: string | null;
  readonly actorKind: string;
  readonly channel: string;
  readonly reason: string | null;
};

/** What happened to a case as the desk reads it, the latest first; the record has the oldest first. */
export function timelineInWords(entries: readonly TimelineEntry[]) {
  return entries.toReversed().map(inWords);
}

function inWords({ id, occurredAt, action, actorName, actorKind, channel, reason }: TimelineEntry) {
  const way = ["paper", "word", "phone"].includes(channel) ? `（${channelLabels[channel]}）` : "";
  return {
    id,
    at: occurredAt,
    title: `${auditLabel(action)}${way}`,
    by: actorName ?? actorLabels[actorKind] ?? actorKind,
    ...(reason ? { details: reason } : {}),
  };
}
