import { StatusBadge } from "@/components/ui/status-badge";
import { TimeText } from "@/components/ui/time-text";
import { formatTime } from "@/lib/japan/dates";
import type { ShownMessage } from "./message";

type MessageMarksProps = {
  readonly message: ShownMessage;
  /** Where it can be changed or taken back, before it goes out. */
  readonly href?: string;
};

/** Whether it has gone out, was taken back or was read, in words. */
export function MessageMarks({ message: { side, state, edits = 0 }, href }: MessageMarksProps) {
  switch (state.kind) {
    case "pending":
      return (
        <p className="flex flex-wrap items-center gap-3 text-dns-16N-130">
          <StatusBadge tone="warning">{`${formatTime(state.goesOutAt)}に送信`}</StatusBadge>
          {edits > 0 && <span>文面を{edits}回変更しました。</span>}
          {href && <a href={href}>文面を変更する・取り消す</a>}
        </p>
      );
    case "recalled":
      return (
        <p className="flex flex-wrap items-center gap-3 text-dns-16N-130">
          <StatusBadge>送信の取り消し</StatusBadge>
          <span>
            <TimeText at={state.at} />
            に取り消しました。相手には届いていません。
          </span>
        </p>
      );
    case "sent":
      if (side === "OUTSIDE" || !state.isSeen) return null;
      return <p className="text-dns-14N-130 text-solid-gray-800">相手が開きました。</p>;
  }
}
