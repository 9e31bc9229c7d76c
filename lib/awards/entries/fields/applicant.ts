import type { Category } from "@/lib/awards/editions/rules/category-schema";
import { applicantOptions, BASE_OPTIONS } from "@/lib/awards/entries/options";
import { askIn, type EntryField, required } from "./field";

const ask = askIn("applicant");

export function applicantFields({ applicantKinds, declaration }: Category): readonly EntryField[] {
  return [
    ask("applicantKind", "応募する者の種類", { kind: "radios", options: applicantOptions(applicantKinds) }, required),
    ask("basePrefecture", "国内の拠点の都道府県", { kind: "select", options: BASE_OPTIONS }, required),
    ask("startedOn", "取組を始めた日", { kind: "day" }, { ...required, help: "例：2026年4月1日、令和8年4月1日" }),
    ...(declaration === "none" ? [] : [declarationField(declaration === "required")]),
  ];
}

function declarationField(isRequired: boolean): EntryField {
  const help = isRequired
    ? "公開中のAction宣言の受付番号です。例：D-2026-7K3M9X"
    : "Action宣言をしている場合に入力してください。例：D-2026-7K3M9X";
  return ask("declarationNumber", "Action宣言の受付番号", { kind: "declaration" }, { isRequired, help });
}
