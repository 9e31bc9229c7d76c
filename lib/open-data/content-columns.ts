import { toJapanDay } from "@/lib/japan/dates";
import { certaintyLabel } from "@/lib/publishing/kinds/questions";
import type { Column } from "./dataset";

/** What every published content of a list can tell. */
export type ContentRow = {
  readonly slug: string;
  readonly title: string;
  readonly summary: string;
  readonly sourceName: string;
  readonly sourceUrl: string;
  readonly certainty: string;
  readonly asOf: string;
  readonly publishedAt: Date;
  readonly updatedAt: Date;
};

export type ContentPortal = { readonly baseUrl: string; readonly isDemo: boolean };

/** Facts and inventions stand side by side in the demonstration; the source tells them apart. */
export function describedAs(text: string, isDemo: boolean): string {
  return isDemo ? `${text}出典が「架空のデモデータ」のものは、実在しません。` : text;
}

export function firstColumns<Row extends ContentRow>(example: Pick<ContentRow, "slug" | "title">): Column<Row>[] {
  return [
    {
      heading: "ID",
      name: "id",
      description: "ページのアドレスの末尾",
      example: example.slug,
      value: (row) => row.slug,
    },
    { heading: "名称", name: "title", description: "題名", example: example.title, value: (row) => row.title },
    {
      heading: "概要",
      name: "summary",
      description: "1、2文の説明（200文字以内）",
      example: "サテライトオフィスを整え、企業を誘致しました。",
      value: (row) => row.summary,
    },
  ];
}

export function lastColumns<Row extends ContentRow>(address: (row: Row) => string, example: string): Column<Row>[] {
  return [...sourceColumns<Row>(), ...publicationColumns<Row>(address, example)];
}

function sourceColumns<Row extends ContentRow>(): Column<Row>[] {
  return [
    {
      heading: "出典",
      name: "source",
      description: "内容の拠り所となる資料",
      example: "富士市のウェブサイト",
      value: (row) => row.sourceName,
    },
    {
      heading: "出典のアドレス",
      name: "sourceUrl",
      description: "資料のページ。ない場合は空欄です。",
      example: "https://www.example.jp/",
      value: (row) => row.sourceUrl || null,
    },
    {
      heading: "確認の方法",
      name: "certainty",
      description: "実施する機関の資料で確認したか、報道などで確認したか",
      example: certaintyLabel("primary"),
      value: (row) => certaintyLabel(row.certainty),
    },
    {
      heading: "内容の時点",
      name: "asOf",
      description: "内容がいつのものか（YYYY-MM-DD）。月までしか分からない場合は、その月の1日です。",
      example: "2024-11-25",
      value: (row) => row.asOf,
    },
  ];
}

function publicationColumns<Row extends ContentRow>(address: (row: Row) => string, example: string): Column<Row>[] {
  return [
    {
      heading: "掲載日",
      name: "publishedOn",
      description: "はじめて掲載した日（YYYY-MM-DD、日本時間）",
      example: "2026-11-02",
      value: (row) => toJapanDay(row.publishedAt),
    },
    {
      heading: "更新日",
      name: "updatedOn",
      description: "掲載の内容が最後に変わった日（YYYY-MM-DD、日本時間）",
      example: "2026-11-20",
      value: (row) => toJapanDay(row.updatedAt),
    },
    { heading: "ページのアドレス", name: "page", description: "このポータルのページ", example, value: address },
  ];
}
