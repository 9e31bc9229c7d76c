import { type Column, part } from "./column";

/** Of 推奨データセット and 自治体標準オープンデータセット: columns that are no field of an office. */
const UNUSED = [
  ...["エラー", "地方公共団体名", "POIコード", "町字ID", "高度の種別", "高度の値", "内線番号", "連絡先FormURL"],
  ...["連絡先備考(その他、SNSなど)", "連絡先備考", "画像", "画像_ライセンス", "備考", "駐車場有無", "料金有無"],
  ...["所在地_都道府県コード", "都道府県コード", "収容人数", "定員", "最終確認日", "情報確認日", "状態", "更新日"],
  ...["公開日", "ページのアドレス"],
];

export const national: readonly Column[] = [
  part("bodyCode", "全国地方公共団体コード", ["都道府県コード又は市区町村コード", "団体コード", "地方公共団体コード"]),
  part("organizationName", "団体名", ["登録団体", "登録団体名"]),
  part("organizationNumber", "法人番号", ["団体の法人番号"]),
  ...UNUSED.map((heading): Column => ({ kind: "unused", heading })),
];
