import "server-only";
import { asList, asText } from "@/lib/drafts/answers";
import { findMunicipality } from "@/lib/japan/municipalities";
import { findField } from "@/lib/offices/fields";
import { ANSWER_COLUMNS, NATIONAL_LAYOUT } from "@/lib/offices/import/layout";
import type { OpenOffice } from "@/lib/offices/queries/open-data";
import type { Cell, Column, Dataset } from "@/lib/open-data/dataset";
import type { Portal } from "@/lib/open-data/entry";
import { routes } from "@/lib/routes";
import { EXAMPLE } from "./example";
import { prefectureOf } from "./full";

type Row = OpenOffice;
type Value = (row: Row) => Cell;

const text =
  (field: string): Value =>
  ({ answers }) =>
    asText(answers[field]) || null;
const named = (code: string) => findMunicipality(code)?.addressName ?? "";
const town = ({ answers }: Row) => asText(answers["town"]);

/** 有 where an office says so; that it says nothing is no 無. */
const has =
  (field: string, code: string): Value =>
  ({ answers }) =>
    asList(answers[field]).includes(code) ? "有" : null;

const shown = (field: string): Value => {
  const cell = ANSWER_COLUMNS.find((column) => column.field === field)?.cell;
  return ({ answers }) => cell?.show(answers[field] ?? "") || null;
};

/** What we know of the layout; its other columns stay empty. */
const VALUES: Readonly<Record<string, Value>> = {
  全国地方公共団体コード: (row) => row.municipalityCode,
  ID: (row) => row.number,
  地方公共団体名: (row) => `${prefectureOf(row.municipalityCode) ?? ""}${named(row.municipalityCode)}`,
  名称: text("name"),
  名称_カナ: text("nameKana"),
  名称_英字: text("nameEnglish"),
  所在地_全国地方公共団体コード: (row) => row.municipalityCode,
  所在地_連結表記: (row) =>
    `${prefectureOf(row.municipalityCode) ?? ""}${named(row.municipalityCode)}${town(row)}${asText(row.answers["street"])}`,
  所在地_都道府県: (row) => prefectureOf(row.municipalityCode),
  所在地_市区町村: (row) => named(row.municipalityCode),
  所在地_町字: text("town"),
  所在地_番地以下: text("street"),
  "建物名等(方書)": text("building"),
  緯度: (row) => row.latitude,
  経度: (row) => row.longitude,
  郵便番号: text("postalCode"),
  団体名: text("operatorName"),
  利用可能曜日: shown("openDays"),
  開始時間: text("opensAt"),
  終了時間: text("closesAt"),
  利用可能日時特記事項: text("hoursNote"),
  説明: text("description"),
  車椅子可: has("accessibility", "WHEELCHAIR"),
  多目的トイレ: has("accessibility", "TOILET"),
  オストメイト設置トイレ: has("accessibility", "OSTOMATE"),
  点字ブロック等の移動支援: has("accessibility", "TACTILE"),
  授乳室: has("accessibility", "NURSING"),
  "フリーWi-Fi": has("equipment", "WIFI"),
  URL: text("websiteUrl"),
};

const DESCRIPTION =
  "公開中のサテライトオフィスを、自治体標準オープンデータセットの「公共施設一覧」の項目で示したものです。自治体のほかの施設のデータと合わせて使えます。";

export function officesNationalDataset({ baseUrl, isDemo }: Portal): Dataset<Row> {
  const notes: Value = (row) => `${baseUrl}${routes.office(row.number)}`;
  return {
    id: "offices-national",
    name: "サテライトオフィスの一覧（公共施設一覧の形）",
    title: "地方創生テレワーク サテライトオフィスの一覧（公共施設一覧の形）",
    description: isDemo ? `${DESCRIPTION}これは架空のデモデータです。` : DESCRIPTION,
    updates: "施設が公開、変更、終了すると、すぐに反映します。",
    columns: NATIONAL_LAYOUT.map((heading) => columnOf(heading, heading === "備考" ? notes : VALUES[heading])),
  };
}

const EMPTY = "この一覧では空欄です。";

/** JSON takes the headings of the standard as its names, too. */
function columnOf(heading: string, value: Value | undefined): Column<Row> {
  const known = value === undefined ? EMPTY : describeHeading(heading);
  return { heading, name: heading, description: known, example: exampleOf(value), value: value ?? (() => null) };
}

function describeHeading(heading: string): string {
  if (heading === "備考") return "このポータルの、施設のページのアドレス";
  const field = ANSWER_COLUMNS.find((column) => column.heading === heading)?.field;
  return findField(field ?? "")?.label ?? "自治体標準オープンデータセットの定めによります。";
}

const SAMPLE: Row = {
  number: "O-2026-7K3M9X",
  municipalityCode: "202151",
  answers: EXAMPLE,
  latitude: 36.115,
  longitude: 137.9534,
  confirmedOn: new Date("2026-11-02"),
  publishedAt: new Date("2026-11-02"),
  updatedAt: new Date("2026-11-20"),
};

function exampleOf(value: Value | undefined): string {
  const cell = value?.(SAMPLE) ?? null;
  return cell === null || typeof cell === "object" ? "" : String(cell);
}
