import type { IntegrityFacts } from "@/lib/awards/integrity/facts";
import type { Section } from "@/lib/awards/integrity/report";
import { formatDateTime } from "@/lib/japan/dates";

export function settingsSection({ revisions }: IntegrityFacts): Section {
  return {
    key: "settings",
    title: "基準と重みの封印",
    note: "設定は、公開のときにハッシュ値（SHA-256）で封印しました。公開も変更も、職員二人が承認しました。",
    rows: [
      { key: "changes", label: "公開の後の変更", value: Math.max(0, revisions.length - 1) },
      ...revisions.map(({ ordinal, sha256, since, reason }) => ({
        key: `revision-${ordinal}`,
        label: `第${ordinal}版（${formatDateTime(since)}、理由：${reason}）`,
        value: sha256,
      })),
    ],
  };
}
