import { explanationField } from "@/lib/corrections/unlocking";
import { DECLARATION_FIELD_NAMES } from "@/lib/declarations/fields";
import { answersOfFields } from "@/lib/drafts/answers-of-form";
import { answer, type FormState } from "@/lib/forms/form";
import { kindsOf } from "./own-form";

const LAPSED =
  "確認コードの入力から時間がたったため、保存できませんでした。入力した内容はこの画面に残っています。別のタブで「手続き状況の確認」を開いて確認コードを入力し、その後、この画面でもう一度ボタンを押してください。";

const EVERYTHING = {
  purpose: "change",
  fields: DECLARATION_FIELD_NAMES,
  explanations: DECLARATION_FIELD_NAMES.map(explanationField),
} as const;

/** Nobody is known, so nothing can be kept: the page stays as it is until the mailbox is proved again. */
export function lapsed(previous: FormState, data: FormData): FormState {
  const values = answersOfFields(kindsOf(EVERYTHING), data)?.values ?? {};
  return answer({
    values: { ...values, seen: String(data.get("seen")) },
    files: previous.files ?? {},
    message: LAPSED,
  });
}
