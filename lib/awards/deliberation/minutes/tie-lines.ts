import type { Taken } from "@/lib/awards/deliberation/ties/taken";
import { formatDateTime } from "@/lib/japan/dates";
import type { MinutesRequest } from "./request";
import type { Voice } from "./voice";

/** One step of the tie rule over one group of equals. */
export function tieLines(taken: Taken, voice: Voice, names: MinutesRequest["names"]): readonly string[] {
  const all = taken.parts.flat().map(voice.entry).join("、");
  return [`同順位の扱い（${all}）：${stepText(taken, voice, names)}`, ...lotLines(taken)];
}

function stepText(taken: Taken, voice: Voice, names: MinutesRequest["names"]): string {
  switch (taken.by) {
    case "criterion": {
      const name = names[taken.criterion] ?? taken.criterion;
      if (!taken.isScored) return `評価項目「${name}」の点がない応募があるため、次の方法に進んだ。`;
      return `評価項目「${name}」の点で比べ、${orderText(taken, voice)}`;
    }
    case "chair": {
      const reason = `理由：${voice.text(taken.reason)}`;
      return taken.hasPassed
        ? `委員長の決定によらず、次の方法に進んだ。${reason}`
        : `委員長が決定し、${orderText(taken, voice)}${reason}`;
    }
    case "draw":
      return `公表値「${voice.text(taken.seed.name)}」（${taken.seed.value}、${formatDateTime(taken.seed.publishedAt)}公表）をもとに抽選し、${orderText(taken, voice)}`;
  }
}

function orderText({ parts }: Taken, voice: Voice): string {
  if (parts.length < 2) return "差がつかなかったため、次の方法に進んだ。";
  return `次の順とした：${parts.map((part) => part.map(voice.entry).join("＝")).join(" ＞ ")}。`;
}

/** So that a reader can redo the draw from the minutes alone. */
function lotLines(taken: Taken): readonly string[] {
  return taken.by === "draw" ? taken.lots.map(({ entryNumber, sha256 }) => `　${entryNumber}：${sha256}`) : [];
}
