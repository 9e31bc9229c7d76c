import "server-only";
import { toJapanDay } from "@/lib/japan/dates";
import { findMunicipality } from "@/lib/japan/municipalities";
import { PREFECTURES } from "@/lib/japan/prefecture";
import type { OpenOffice } from "@/lib/offices/queries/open-data";
import type { Column, Dataset, Place } from "@/lib/open-data/dataset";
import type { Portal } from "@/lib/open-data/entry";
import { routes } from "@/lib/routes";
import { answerColumns } from "./columns";

type Row = OpenOffice;

const id: Column<Row> = {
  heading: "ID",
  name: "number",
  description: "施設ごとの受付番号。変わりません。この番号で、同じ施設としてまとめて取り込めます。",
  example: "O-2026-7K3M9X",
  value: (row) => row.number,
};

const place: readonly Column<Row>[] = [
  {
    heading: "所在地_都道府県",
    name: "prefecture",
    description: "施設がある都道府県の名称",
    example: "長野県",
    value: (row) => prefectureOf(row.municipalityCode),
  },
  {
    heading: "所在地_市区町村",
    name: "city",
    description: "施設がある市区町村の名称。町村には郡の名称を付けます。",
    example: "塩尻市",
    value: (row) => findMunicipality(row.municipalityCode)?.addressName ?? null,
  },
];

const days: readonly Column<Row>[] = [
  {
    heading: "情報確認日",
    name: "confirmedOn",
    description: "公開している内容が正しいことを自治体が確かめた日（YYYY-MM-DD）",
    example: "2026-11-02",
    value: (row) => toJapanDay(row.confirmedOn),
  },
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
];

const DESCRIPTION = "公開中のサテライトオフィスのすべての項目です。閉館した施設と公開を終えた施設は含みません。";

export function officesDataset({ baseUrl, isDemo }: Portal): Dataset<Row> {
  return {
    id: "offices",
    name: "サテライトオフィスの一覧",
    title: "地方創生テレワーク サテライトオフィスの一覧",
    description: isDemo ? `${DESCRIPTION}これは架空のデモデータです。` : DESCRIPTION,
    updates: `施設が公開、変更、終了すると、すぐに反映します。ある日から変わった施設と終了した施設だけを、${baseUrl}${routes.officeChanges({ since: "2026-11-01" })} のように、日付を指定して得られます。`,
    columns: [id, ...answerColumns, ...place, ...days, addressColumn(baseUrl)],
  };
}

function addressColumn(baseUrl: string): Column<Row> {
  return {
    heading: "ページのアドレス",
    name: "url",
    description: "施設のページ。アドレスは変わりません。",
    example: `${baseUrl}${routes.office("O-2026-7K3M9X")}`,
    value: (row) => `${baseUrl}${routes.office(row.number)}`,
  };
}

export function placeOf({ latitude, longitude }: Row): Place | null {
  return latitude === null || longitude === null ? null : { latitude, longitude };
}

export function prefectureOf(municipalityCode: string): string | null {
  return PREFECTURES.find(({ code }) => municipalityCode.startsWith(code))?.name ?? null;
}
