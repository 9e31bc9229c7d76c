import type { MinutesRequest } from "@/lib/awards/deliberation/minutes/request";
import { meetingName } from "./labels";
import type { Room } from "./room";

type Named = { readonly id: string; readonly number: string; readonly name: string };

/** What the draft of the minutes is made from. */
export function minutesRequest(room: Room, entries: readonly Named[]): MinutesRequest {
  const { meeting, settings, fiscalYear, people, conflicts, quorum, log } = room;
  const named = [...settings.categories, ...settings.criteria].map(({ key, name }) => [key, name]);
  return {
    ...{ people, conflicts, quorum, log, entries },
    title: `${fiscalYear}年度 ${meetingName(meeting.ordinal)}`,
    place: meeting.place,
    names: Object.fromEntries(named),
  };
}
