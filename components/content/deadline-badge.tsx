import { StatusBadge } from "@/components/ui/status-badge";
import type { JapanDay } from "@/lib/japan/dates";
import { deadlineInWords, deadlineOn } from "@/lib/publishing/days-left";

type DeadlineBadgeProps = { readonly deadline: Date; readonly today: JapanDay; readonly label?: string };

/** 締切：2026年12月10日 17:00（あと3日） */
export function DeadlineBadge({ deadline, today, label = "締切" }: DeadlineBadgeProps) {
  const { words, tone } = deadlineOn(deadline, today);
  return (
    <span className="inline-flex flex-wrap items-center gap-x-2 gap-y-1">
      <StatusBadge tone={tone}>{words}</StatusBadge>
      <span>
        {label}：{deadlineInWords(deadline)}
      </span>
    </span>
  );
}
