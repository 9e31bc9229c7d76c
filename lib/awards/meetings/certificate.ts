import { certifyDecision } from "@/lib/awards/deliberation/certificates/certify";
import { frozenLists, type Room, rowsOf } from "./room";

/** The certificate of a closed meeting, or the first thing that keeps it from being one. */
export function certificateOf(room: Room) {
  const numbers = new Map([...rowsOf(room)].map(([id, { number }]) => [id, number]));
  return certifyDecision({
    ...{ people: room.people, conflicts: room.conflicts, quorum: room.quorum, log: room.log, numbers },
    ...{ edition: String(room.fiscalYear), meetingId: room.meeting.id },
    ...{ frozen: frozenLists(room), tieRule: room.settings.tieRule },
  });
}
