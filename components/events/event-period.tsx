import { periodInWords } from "@/lib/events/period";
import { toJapanIso } from "@/lib/japan/dates";

type EventPeriodProps = { readonly startsAt: Date; readonly endsAt: Date };

export function EventPeriod({ startsAt, endsAt }: EventPeriodProps) {
  return <time dateTime={toJapanIso(startsAt)}>{periodInWords(startsAt, endsAt)}</time>;
}
