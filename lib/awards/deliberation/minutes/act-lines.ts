import type { ActEvent } from "@/lib/awards/deliberation/log/event";
import type { ListChange } from "@/lib/awards/deliberation/moves/change";
import { ballotLines } from "./ballot-lines";
import type { MinutesRequest } from "./request";
import { tieLines } from "./tie-lines";
import type { Voice } from "./voice";

export function actLines(act: ActEvent, voice: Voice, names: MinutesRequest["names"]): readonly string[] {
  switch (act.kind) {
    case "ballot":
      return ballotLines(act, voice);
    case "chair-vote":
      return [`可否同数のため、委員長が${act.isCarried ? "可決" : "否決"}とした。理由：${voice.text(act.reason)}`];
    case "changed":
      return [changeText(act.change, voice)];
    case "tie-broken":
      return act.taken.flatMap((taken) => tieLines(taken, voice, names));
    case "decided":
      return [
        `決定：${names[act.category] ?? act.category}の${act.prize}は、${act.entryIds.map(voice.entry).join("、")}とする。`,
      ];
  }
}

function changeText(change: ListChange, voice: Voice): string {
  if (change.kind === "tie")
    return `同順位の応募の順を、次のとおりとした：${change.entryIds.map(voice.entry).join("、")}`;
  const { entryId, from, to, reason } = change;
  return `順位の変更：${voice.entry(entryId)}を、${from}位から${to}位に移した。理由：${voice.text(reason)}`;
}
