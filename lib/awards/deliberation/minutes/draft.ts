import { sittingsOf } from "@/lib/awards/deliberation/log/sittings";
import { formatDateWithWeekday, formatTime } from "@/lib/japan/dates";
import { attendanceSection } from "./attendance-section";
import { faultSections } from "./faults-section";
import { itemSection } from "./item-section";
import type { Audience, MinutesRequest, Section } from "./request";
import { voiceFor } from "./voice";

/**
 * 議事録 as the log tells it. The public version says how many were out and never who, gives entries by number, and masks names
 * in what was written freely; its readers may still guess, so a person looks at it before it is published.
 */
export function draftMinutes(request: MinutesRequest, audience: Audience): readonly Section[] {
  const voice = voiceFor(audience, request);
  const sittings = sittingsOf(request.log);
  return [
    { heading: "日時・場所", lines: [`日時：${timeText(request)}`, `場所：${voice.text(request.place)}`] },
    attendanceSection(request, audience, voice),
    ...sittings.map((sitting, index) => itemSection(sitting, index + 1, request, voice)),
    { heading: "決定した事項", lines: decisionLines(request, voice.entry) },
    ...(audience === "internal" ? faultSections(request, voice) : []),
  ];
}

/** The same as plain text. */
export function minutesText(request: MinutesRequest, audience: Audience): string {
  const { text } = voiceFor(audience, request);
  const note = audience === "internal" ? "（内部用・案）" : "（公開用・案）";
  const sections = draftMinutes(request, audience).map(({ heading, lines }, index) =>
    [`${index + 1}. ${heading}`, ...lines.map((line) => `　${line}`)].join("\n"),
  );
  return [`${text(request.title)} 議事録${note}`, ...sections, ""].join("\n\n").trimEnd().concat("\n");
}

function timeText({ log }: MinutesRequest): string {
  const opened = log.find(({ kind }) => kind === "opened");
  const closed = log.find(({ kind }) => kind === "closed");
  if (opened === undefined) return "開会の記録がない";
  const end = closed === undefined ? "（閉会前）" : `${formatTime(closed.at)}まで`;
  return `${formatDateWithWeekday(opened.at)} ${formatTime(opened.at)}から${end}`;
}

function decisionLines({ log, names }: MinutesRequest, entry: (id: string) => string): readonly string[] {
  const lines = log.flatMap((event) =>
    event.kind === "decided"
      ? [`${names[event.category] ?? event.category} ${event.prize}：${event.entryIds.map(entry).join("、")}`]
      : [],
  );
  return lines.length === 0 ? ["なし"] : lines;
}
