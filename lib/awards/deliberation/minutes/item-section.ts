import { itemQuorum } from "@/lib/awards/deliberation/log/item-quorum";
import type { Sitting } from "@/lib/awards/deliberation/log/sittings";
import { barredFrom } from "@/lib/awards/deliberation/people";
import { actLines } from "./act-lines";
import type { MinutesRequest, Section } from "./request";
import type { Voice } from "./voice";

/** One item: who was out, the quorum, and what was done, in the order of the log. */
export function itemSection(sitting: Sitting, place: number, request: MinutesRequest, voice: Voice): Section {
  const { item, recused, acts } = sitting;
  const barred = barredFrom(item.entryIds, request.conflicts);
  const out = recused.filter((id) => barred.has(id));
  return {
    heading: `議案${place} ${voice.text(item.subject)}`,
    lines: [
      `対象の応募：${item.entryIds.map(voice.entry).join("、")}`,
      `利益相反による退室：${out.length === 0 ? "なし" : voice.people(out)}`,
      quorumText(sitting, request),
      ...acts.flatMap((act) => actLines(act, voice, request.names)),
    ],
  };
}

function quorumText(sitting: Sitting, request: MinutesRequest): string {
  const { deciding, needed, sentence } = itemQuorum(sitting, request);
  return `定足数：${sentence ?? `審議に加わった委員は${deciding}名で、必要な${needed}名を満たす。`}`;
}
