import type { ConsultationStatus, MessageKind } from "@/lib/db/generated/enums";
import { RECALL_MINUTES } from "@/lib/threads/limits";
import { statusLabels } from "./labels";
import { consultationWorkflow } from "./workflow";

/** What a message does to its case, said before it is sent. */
export function consequencesOf(kind: MessageKind, status: ConsultationStatus): readonly string[] {
  const goesOut = `「送信する」を押してから${RECALL_MINUTES}分後に相談者に届き、メールで知らせます。それまでは、文面の変更と取り消しができます。`;
  const step = kind === "QUESTION" ? "ask" : "answer";
  if (kind === "MESSAGE" || kind === "MEETING")
    return [goesOut, `状況は「${statusLabels[status]}」のまま変わりません。`];
  const moved = `届いたときに、状況が「${statusLabels[consultationWorkflow[step].to]}」になります。`;
  return kind === "QUESTION" ? [goesOut, moved, "相談者の返事があるまで、経過日数は進みません。"] : [goesOut, moved];
}
