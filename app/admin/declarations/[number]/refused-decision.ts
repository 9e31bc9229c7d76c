import "server-only";
import type { Staff } from "@/lib/access/actor";
import type { CaseNews } from "@/lib/cases/queries/news";
import { getNewsSince } from "@/lib/declarations/queries/news";
import { type DomainError, FieldsRefused, StaleRecord, StepNotAllowed } from "@/lib/errors";
import type { FormState } from "@/lib/forms/form";
import type { FormReading } from "@/lib/forms/read-form";

type Seen = { readonly id: string; readonly version: number };

/** What happened to a record since somebody opened a screen of it. */
export type NewsSince = (staff: Staff, id: string, seenVersion: number) => Promise<CaseNews | null>;

const CHANGED =
  "この画面を開いた後に、ほかの人がこの案件を更新しました。まだ何も実行していません。入力した内容は残っています。";

/**
 * The form with everything typed. When somebody else was faster, it comes with what they did and with the version that
 * holds now, so that the officer can look and decide again.
 */
export async function refusedDecision(
  staff: Staff,
  form: Extract<FormReading<Seen>, { ok: true }>,
  error: DomainError,
  newsSince: NewsSince = getNewsSince,
): Promise<FormState> {
  if (error instanceof FieldsRefused) return form.rejected(error.message, error.fields);
  if (error instanceof StaleRecord || error instanceof StepNotAllowed) {
    const news = await newsSince(staff, form.value.id, form.value.version);
    if (news !== null && news.version !== form.value.version) {
      const refused = form.rejected(CHANGED);
      const values = { ...refused.values, version: String(news.version) };
      return { ...refused, values, notices: { version: [`現在の状況：${news.status}`, ...news.lines].join("\n") } };
    }
  }
  return form.rejected(error.message);
}
