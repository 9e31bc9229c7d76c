import { StatusBadge } from "@/components/ui/status-badge";
import { lightOf } from "@/lib/consultations/light";
import { isIn } from "@/lib/consultations/workflow";
import type { ConsultationStatus } from "@/lib/db/generated/enums";

export type Clocked = {
  readonly status: ConsultationStatus;
  readonly age: { readonly days: number; readonly isStopped: boolean };
  readonly stoppedDays: number;
  readonly firstAnsweredAt: Date | null;
};

type ClockTextProps = { readonly of: Clocked; readonly targetDays: number };

/** The light of the first answer, always in words, and the business days behind it. */
export function ClockText({ of, targetDays }: ClockTextProps) {
  return (
    <span className="inline-flex flex-wrap items-center gap-2">
      <LightBadge of={of} targetDays={targetDays} />
      <span className={of.firstAnsweredAt === null && isIn("ended", of.status) ? "hidden" : ""}>
        {of.age.days}営業日{of.stoppedDays > 0 && `（ほかに停止${of.stoppedDays}日）`}
      </span>
    </span>
  );
}

function LightBadge({ of, targetDays }: ClockTextProps) {
  const left = targetDays - of.age.days;
  switch (lightOf(of, targetDays)) {
    case "green":
      return <StatusBadge tone="success">{`● あと${left}日`}</StatusBadge>;
    case "yellow":
      return <StatusBadge tone="warning">{left === 0 ? "▲ 今日が期限" : "▲ あと1日"}</StatusBadge>;
    case "red":
      return <StatusBadge tone="error">{`■ ${-left}日超過`}</StatusBadge>;
    case "stopped":
      return <StatusBadge>停止中</StatusBadge>;
    case "none":
      return <StatusBadge>{of.firstAnsweredAt === null ? "回答前に終了" : "最初の回答済み"}</StatusBadge>;
  }
}
