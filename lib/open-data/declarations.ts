import { policyItemLabel } from "@/lib/declarations/policy-items";
import type { ShownDeclaration } from "@/lib/declarations/queries/public";
import { toJapanDay } from "@/lib/japan/dates";
import { routes } from "@/lib/routes";
import type { Column, Dataset } from "./dataset";
import type { Portal } from "./entry";
import { organizationColumns } from "./organization-columns";

type Row = ShownDeclaration;

const efforts: readonly Column<Row>[] = [
  {
    heading: "取組方針コード",
    name: "policyItemCodes",
    description: "選んだ取組方針の番号。複数の場合は「;」で区切ります（JSONは配列）。",
    example: "1;5",
    value: (row) => row.policyItems,
  },
  {
    heading: "取組方針",
    name: "policyItems",
    description: "選んだ取組方針の名称。複数の場合は「;」で区切ります（JSONは配列）。",
    example: "【1】採用の優位性の確保・社員の離職防止;【5】ワーケーション推進",
    value: (row) => row.policyItems.map(policyItemLabel),
  },
  {
    heading: "取組内容",
    name: "efforts",
    description: "宣言した取組の内容（400文字以内）。改行を含むことがあります。",
    example: "サテライトオフィスを拠点に、社員が地方で働ける制度を設けます。",
    value: (row) => row.efforts,
  },
  {
    heading: "関係する自治体",
    name: "partnerAreas",
    description: "取組に関わる市区町村。複数の場合は「;」で区切ります（JSONは配列）。",
    example: "長野県塩尻市",
    value: (row) => row.partnerAreas,
  },
  {
    heading: "取組の開始時期",
    name: "startedOn",
    description: "年月（YYYY-MM）。ない場合は空欄です。",
    example: "2026-04",
    value: (row) => row.startedOn,
  },
];

const publication: readonly Column<Row>[] = [
  {
    heading: "公開日",
    name: "publishedOn",
    description: "はじめて公開した日（YYYY-MM-DD、日本時間）",
    example: "2026-11-02",
    value: (row) => toJapanDay(row.publishedAt),
  },
  {
    heading: "更新日",
    name: "updatedOn",
    description: "公開している内容が最後に変わった日（YYYY-MM-DD、日本時間）",
    example: "2026-11-20",
    value: (row) => toJapanDay(row.updatedAt),
  },
  {
    heading: "有効期限",
    name: "validUntil",
    description: "宣言の有効期限（YYYY-MM-DD）。定めがない場合は空欄です。",
    example: "2028-12-31",
    value: (row) => row.validUntil?.toISOString().slice(0, 10) ?? null,
  },
];

const DESCRIPTION = "公開中の自己宣言です。取下げ、取消し、公開停止、期限切れのものは含みません。";

/** Every column is public in the form, too; nothing else of a case can get here. */
export function declarationsDataset({ baseUrl, isDemo }: Portal): Dataset<Row> {
  const address: Column<Row> = {
    heading: "ページのアドレス",
    name: "url",
    description: "宣言のページ。アドレスは変わりません。",
    example: `${baseUrl}${routes.declaration("D-2026-7K3M9X")}`,
    value: (row) => `${baseUrl}${routes.declaration(row.number)}`,
  };
  return {
    id: "declarations",
    name: "自己宣言の一覧",
    title: "地方創生テレワーク 自己宣言（Action宣言）の一覧",
    description: isDemo ? `${DESCRIPTION}これは架空のデモデータです。` : DESCRIPTION,
    updates: "宣言が公開、変更、終了すると、すぐに反映します。",
    columns: [...organizationColumns, ...efforts, ...publication, address],
  };
}
