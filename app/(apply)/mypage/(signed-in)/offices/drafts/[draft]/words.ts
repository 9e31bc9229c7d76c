import type { OwnWork } from "@/lib/offices/queries/own-work";

const HEADINGS: Readonly<Record<string, string>> = {
  apply: "サテライトオフィスの登録",
  correction: "修正・回答の入力",
  change: "公開内容の変更",
};

const LEADS: Readonly<Record<string, string>> = {
  apply: "どの項目からでも入力できます。途中で離れても、入力した内容は残ります。",
  correction:
    "事務局からのお願いに、修正するか、修正しない理由を入力してください。ここにない項目は、送信したときのままです。",
  change: "変わった項目だけを直してください。事務局の確認が終わるまで、これまでの内容を公開します。",
};

export function headingOf({ draft }: OwnWork): string {
  return HEADINGS[draft.purpose] ?? "";
}

export function leadOf({ draft }: OwnWork): string {
  return LEADS[draft.purpose] ?? "";
}
