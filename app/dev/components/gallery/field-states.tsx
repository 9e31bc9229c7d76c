import { GovForm } from "@/components/form/gov-form";
import { Heading } from "@/components/ui/heading";
import type { FormState } from "@/lib/forms/form";
import { demoAction } from "./actions";
import { DemoFields } from "./demo-fields";
import { LONG } from "./specimen";

const VALUES: FormState["values"] = {
  name: LONG,
  site: "見本の紹介文",
  postalCode: "100-0000",
  region: "13",
  size: "large",
  efforts: ["office", "support"],
  "start.year": "2026",
  "start.month": "9",
  "start.day": "31",
  summary: "全社員が週に2日、自宅または地方のサテライトオフィスで働けるようにしました。".repeat(2),
  agreed: "yes",
};

const STATES: readonly { readonly title: string; readonly prefix: string; readonly state: FormState }[] = [
  { title: "入力の前", prefix: "empty", state: { values: {}, errors: {}, stamp: "" } },
  { title: "入力した後", prefix: "filled", state: { values: VALUES, errors: {}, stamp: "", files: filesOf() } },
  {
    title: "誤りがあるとき",
    prefix: "wrong",
    state: { values: VALUES, errors: errors(), stamp: "", files: filesOf() },
  },
];

export function FieldStates() {
  return STATES.map(({ title, prefix, state }) => (
    <section key={prefix} className="border-t border-solid-gray-300 py-8">
      <GovForm action={demoAction} initial={state} idPrefix={prefix} heading={<Heading level={3}>{title}</Heading>}>
        <DemoFields />
      </GovForm>
    </section>
  ));
}

function filesOf(): NonNullable<FormState["files"]> {
  return { planFile: [{ id: "1", name: `${LONG}.pdf`, size: 1_234_567 }] };
}

function errors(): FormState["errors"] {
  return {
    name: "団体の名称は20文字以内で入力してください（現在58文字）。",
    site: "紹介文は50文字以内で入力してください（現在51文字）。",
    postalCode: "郵便番号は7けたで入力してください。例）100-0014",
    region: "都道府県を選択してください。",
    size: "従業員の数を選択してください。",
    efforts: "取り組んでいることを1つ以上選択してください。",
    "start.day": "取組を始めた日の日は、2026年9月にある日（1から30まで）を入力してください。",
    summary: "取組の内容は40文字以内で入力してください（現在78文字）。",
    planFile: "計画書は5MB以内のファイルを選んでください。",
    password: "パスワードは12文字以上で入力してください。",
    code: "確認コードは6けたの数字で入力してください。",
    agreed: "「公開に同意する」を確認し、チェックを入れてください。",
  };
}
