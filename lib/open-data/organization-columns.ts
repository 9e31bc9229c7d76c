import { optionLabel } from "@/lib/declarations/options";
import type { ShownDeclaration } from "@/lib/declarations/queries/public";
import type { Column } from "./dataset";

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

/** Who declared, where they are, what they do. */
export const organizationColumns: readonly Column<Row>[] = [...identity, ...place, ...business];
