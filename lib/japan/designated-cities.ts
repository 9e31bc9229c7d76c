/**
 * 政令指定都市 (地方自治法 第252条の19第1項の指定都市の指定に関する政令): five-digit codes of the 20 cities themselves. Postal data
 * only knows their wards.
 */
export const DESIGNATED_CITIES = [
  { code: "01100", name: "札幌市", kana: "サッポロシ" },
  { code: "04100", name: "仙台市", kana: "センダイシ" },
  { code: "11100", name: "さいたま市", kana: "サイタマシ" },
  { code: "12100", name: "千葉市", kana: "チバシ" },
  { code: "14100", name: "横浜市", kana: "ヨコハマシ" },
  { code: "14130", name: "川崎市", kana: "カワサキシ" },
  { code: "14150", name: "相模原市", kana: "サガミハラシ" },
  { code: "15100", name: "新潟市", kana: "ニイガタシ" },
  { code: "22100", name: "静岡市", kana: "シズオカシ" },
  { code: "22130", name: "浜松市", kana: "ハママツシ" },
  { code: "23100", name: "名古屋市", kana: "ナゴヤシ" },
  { code: "26100", name: "京都市", kana: "キョウトシ" },
  { code: "27100", name: "大阪市", kana: "オオサカシ" },
  { code: "27140", name: "堺市", kana: "サカイシ" },
  { code: "28100", name: "神戸市", kana: "コウベシ" },
  { code: "33100", name: "岡山市", kana: "オカヤマシ" },
  { code: "34100", name: "広島市", kana: "ヒロシマシ" },
  { code: "40100", name: "北九州市", kana: "キタキュウシュウシ" },
  { code: "40130", name: "福岡市", kana: "フクオカシ" },
  { code: "43100", name: "熊本市", kana: "クマモトシ" },
] as const;
