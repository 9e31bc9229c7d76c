import "server-only";
import type { Staff } from "@/lib/access/actor";
import { getStaffName } from "@/lib/accounts/queries";
import type { Answers } from "@/lib/drafts/answers";
import { type DomainError, StaleRecord, StepNotAllowed } from "@/lib/errors";
import type { FormState } from "@/lib/forms/form";
import { formatDateTime } from "@/lib/japan/dates";
import { parseAnswers } from "@/lib/publishing/answers";
import { contentStatusLabels } from "@/lib/publishing/labels";
import { getForDesk } from "@/lib/publishing/queries/desk";
import { contentDifferences } from "@/lib/publishing/words";

type Tried = { readonly id: string; readonly version: number; readonly answers?: Answers };

const CHANGED =
  "この画面を開いた後に、ほかの人がこのコンテンツを更新しました。まだ何も保存していません。入力した内容は残っています。";

/** When somebody was faster: what they did, and the version that holds now, so that one can look and decide again. */
export async function withNewsOf(
  staff: Staff,
  { id, version, answers }: Tried,
  error: DomainError,
  refused: FormState,
): Promise<FormState> {
  if (!(error instanceof StaleRecord || error instanceof StepNotAllowed)) return refused;
  const content = await getForDesk(staff, id);
  if (content === null || content.version === version) return refused;
  const current = content.versions.find((one) => one.id === content.currentVersionId);
  const name = (await getStaffName(staff, content.authorId)) ?? "";
  const lines = [
    `現在の状態：${contentStatusLabels[content.status]}`,
    `最後に保存した人：${name}（${formatDateTime(current?.createdAt ?? content.updatedAt)}）`,
    ...(current === undefined || answers === undefined
      ? []
      : differing(content.kind, parseAnswers(current.body), answers)),
  ];
  return {
    ...refused,
    message: CHANGED,
    values: { ...refused.values, version: String(content.version) },
    notices: { version: lines.join("\n") },
  };
}

function differing(kind: Parameters<typeof contentDifferences>[0], current: Answers, own: Answers): string[] {
  const changes = contentDifferences(kind, own, current);
  if (changes.length === 0) return ["あなたの入力と、保存されている内容は同じです。"];
  return [
    "保存されている内容のうち、あなたの入力と違うもの：",
    ...changes.map(({ label, after }) => `${label}：${after || "（未入力）"}`),
  ];
}
