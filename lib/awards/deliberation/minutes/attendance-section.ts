import type { MeetingEvent } from "@/lib/awards/deliberation/log/event";
import { isMember, type Person } from "@/lib/awards/deliberation/people";
import { quorumInWords } from "@/lib/awards/deliberation/quorum";
import { formatTime } from "@/lib/japan/dates";
import type { Audience, MinutesRequest, Section } from "./request";
import type { Voice } from "./voice";

/** Who was there at all; the internal version also tells who came after the opening or went before the close. */
export function attendanceSection(request: MinutesRequest, audience: Audience, voice: Voice): Section {
  const { people, log, quorum } = request;
  const came = new Set(log.flatMap((event) => ("personId" in event ? [event.personId] : [])));
  const idsOf = (wanted: (person: Person) => boolean) => people.filter(wanted).map(({ id }) => id);
  const present = idsOf((person) => isMember(person) && came.has(person.id));
  const absent = idsOf((person) => isMember(person) && !came.has(person.id));
  const others = idsOf((person) => !isMember(person) && came.has(person.id));
  return {
    heading: "出席者",
    lines: [
      `出席：${voice.people(present) || "なし"}`,
      `欠席：${voice.people(absent) || "なし"}`,
      ...(others.length === 0 ? [] : [`事務局：${voice.people(others)}`]),
      ...(audience === "internal" ? passingLines(log, voice) : []),
      `定足数の定め：${quorumInWords(quorum)}。利益相反のある委員は、その議案の定足数に数えない。`,
    ],
  };
}

function passingLines(log: readonly MeetingEvent[], voice: Voice): readonly string[] {
  const opened = log.findIndex(({ kind }) => kind === "opened");
  const closed = log.findIndex(({ kind }) => kind === "closed");
  const during = log.slice(opened + 1, closed === -1 ? log.length : closed);
  return during.flatMap((event) => {
    if (event.kind === "entered") return [`${formatTime(event.at)}から出席：${voice.people([event.personId])}`];
    return event.kind === "left" ? [`${formatTime(event.at)}に退席：${voice.people([event.personId])}`] : [];
  });
}
