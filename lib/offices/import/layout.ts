import type { Column } from "./columns/column";
import { COLUMNS } from "./headings";

export type AnswerColumn = Extract<Column, { kind: "answer" }>;

/** Each field once, under the heading that we write. */
export const ANSWER_COLUMNS: readonly AnswerColumn[] = COLUMNS.flatMap((column) =>
  column.kind === "answer" ? [column] : [],
);

/** Our own full layout. Addresses stand in their parts. */
export const FULL_LAYOUT: readonly string[] = ["ID", ...ANSWER_COLUMNS.map(({ heading }) => heading)];

/** 自治体標準オープンデータセット 公共施設一覧, as it is published. */
const NATIONAL = [
  ...["全国地方公共団体コード", "ID", "地方公共団体名", "名称", "名称_カナ", "名称_英字", "POIコード"],
  ...["所在地_全国地方公共団体コード", "町字ID", "所在地_連結表記", "所在地_都道府県", "所在地_市区町村"],
  ...["所在地_町字", "所在地_番地以下", "建物名等(方書)", "緯度", "経度", "高度の種別", "高度の値", "電話番号"],
  ...["内線番号", "連絡先メールアドレス", "連絡先FormURL", "連絡先備考（その他、SNSなど）", "郵便番号", "法人番号"],
  ...["団体名", "利用可能曜日", "開始時間", "終了時間", "利用可能日時特記事項", "説明"],
] as const;

const NATIONAL_FACILITIES = [
  ...["車椅子可", "多目的トイレ", "オストメイト設置トイレ", "点字ブロック等の移動支援", "授乳室", "フリーWi-Fi"],
  ...["URL", "画像", "画像_ライセンス", "備考"],
] as const;

export const NATIONAL_LAYOUT: readonly string[] = [...NATIONAL, ...NATIONAL_FACILITIES];

/** With what the registration asks for beyond it. */
export const NATIONAL_TEMPLATE: readonly string[] = [...NATIONAL_LAYOUT, "種別", "整備主体", "連絡先_氏名"];
