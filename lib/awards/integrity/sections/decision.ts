import type { IntegrityFacts } from "@/lib/awards/integrity/facts";
import type { Section } from "@/lib/awards/integrity/report";
import { formatDateTime } from "@/lib/japan/dates";

export function decisionSection({ result }: IntegrityFacts): Section {
  const { sha256, decidedAt, releasedAt, unlocks, sentBack } = result;
  const at = (moment: Date | null) => (moment === null ? "なし" : formatDateTime(moment));
  return {
    key: "decision",
    title: "受賞の決定と発表",
    note: "決定には職員二人と決裁が必要です。決定の取消しも、職員二人で行います。",
    rows: [
      { key: "sha256", label: "決定の封印（SHA-256）", value: sha256 },
      { key: "decided", label: "決定", value: at(decidedAt) },
      { key: "released", label: "発表", value: at(releasedAt) },
      { key: "sent-back", label: "承認せずに戻した回数", value: sentBack },
      { key: "unlocks", label: "決定を取り消した回数", value: unlocks },
    ],
  };
}
