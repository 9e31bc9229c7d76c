import { optionLabel } from "@/lib/declarations/options";
import { policyItemLabel } from "@/lib/declarations/policy-items";
import type { ShownDeclaration } from "@/lib/declarations/queries/public";
import { toJapanDay } from "@/lib/japan/dates";
import { routes } from "@/lib/routes";
import type { Column, Dataset } from "./dataset";

type Row = ShownDeclaration;

const identity: readonly Column<Row>[] = [
  {
    heading: "受付番号",
    name: "number",
    description: "宣言ごとの番号。変わりません。",
    example: "D-2026-7K3M9X",
    value: (row) => row.number,
  },
  {
    heading: "企業・団体名",
    name: "organizationName",
    description: "法人格を含む正式な名称",
    example: "株式会社みどり工房",
    value: (row) => row.organizationName,
  },
  {
    heading: "企業・団体名_カナ",
    name: "organizationKana",
    description: "法人格を除いた名称の読み（全角カタカナ）",
    example: "ミドリコウボウ",
    value: (row) => row.organizationKana,
  },
  {
    heading: "法人番号",
    name: "corporateNumber",
    description: "国税庁が指定した13桁の番号。ない団体は空欄です。",
    example: "8000012010038",
    value: (row) => row.corporateNumber,
  },
  {
    heading: "法人格",
    name: "legalForm",
    description: "株式会社、一般社団法人など",
    example: "株式会社",
    value: (row) => optionLabel("legalForm", row.legalForm),
  },
];

const place: readonly Column<Row>[] = [
  {
    heading: "都道府県コード",
    name: "prefectureCode",
    description: "JIS X 0401の2桁のコード（文字列）。本社または主たる事務所の所在地",
    example: "01",
    value: (row) => row.prefectureCode,
  },
  {
    heading: "都道府県",
    name: "prefecture",
    description: "都道府県の名称",
    example: "北海道",
    value: (row) => optionLabel("prefectureCode", row.prefectureCode),
  },
  {
    heading: "市区町村",
    name: "municipality",
    description: "市区町村の名称",
    example: "札幌市",
    value: (row) => row.municipality,
  },
];

const business: readonly Column<Row>[] = [
  {
    heading: "業種コード",
    name: "industryCode",
    description: "日本標準産業分類（第14回改定）の大分類",
    example: "G",
    value: (row) => row.industryCode,
  },
  {
    heading: "業種",
    name: "industry",
    description: "大分類の名称",
    example: "情報通信業",
    value: (row) => optionLabel("industryCode", row.industryCode),
  },
  {
    heading: "常時雇用する人数",
    name: "employees",
    description: "人数の区分",
    example: "51人から100人",
    value: (row) => optionLabel("employeeBand", row.employeeBand),
  },
  {
    heading: "代表者",
    name: "representative",
    description: "代表者の役職と氏名",
    example: "代表取締役 緑川 花子",
    value: (row) => row.representative,
  },
  {
    heading: "ウェブサイト",
    name: "websiteUrl",
    description: "団体のウェブサイト。ない場合は空欄です。",
    example: "https://midori-kobo.example.jp/",
    value: (row) => row.websiteUrl,
  },
];

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

type Portal = { readonly baseUrl: string; readonly isDemo: boolean };

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
    title: "地方創生テレワーク 自己宣言（Action宣言）の一覧",
    description: isDemo ? `${DESCRIPTION}これは架空のデモデータです。` : DESCRIPTION,
    columns: [...identity, ...place, ...business, ...efforts, ...publication, address],
  };
}
