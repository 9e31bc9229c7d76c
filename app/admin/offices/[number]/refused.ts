import "server-only";
import type { Staff } from "@/lib/access/actor";
import { type DomainError, FieldsRefused, StaleRecord, StepNotAllowed } from "@/lib/errors";
import type { FormState } from "@/lib/forms/form";
import type { FormReading } from "@/lib/forms/read-form";
import { statusLabels } from "@/lib/offices/labels";
import { getStanding } from "@/lib/offices/queries/detail";

type Seen = { readonly id: string; readonly version: number };

const CHANGED =
  "この画面を開いた後に、ほかの人がこの施設を更新しました。まだ何も実行していません。入力した内容は残っています。";

/** The form with everything typed; when somebody else was faster, with the version that holds now. */
export async function refused(
  staff: Staff,
  form: Extract<FormReading<Seen>, { ok: true }>,
  error: DomainError,
): Promise<FormState> {
  if (error instanceof FieldsRefused) return form.rejected(error.message, error.fields);
  if (!(error instanceof StaleRecord) && !(error instanceof StepNotAllowed)) return form.rejected(error.message);
  const now = await getStanding(staff, form.value.id);
  if (now === null || now.version === form.value.version) return form.rejected(error.message);
  const state = form.rejected(CHANGED);
  return {
    ...state,
    values: { ...state.values, version: String(now.version) },
    notices: { version: `現在の状況：${statusLabels[now.status]}` },
  };
}
