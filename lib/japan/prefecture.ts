/** The 47 prefectures: codes of JIS X 0401, which begin every 全国地方公共団体コード. */

export const REGIONS = ["北海道", "東北", "関東", "中部", "近畿", "中国", "四国", "九州・沖縄"] as const;
export type Region = (typeof REGIONS)[number];

export const PREFECTURES = [
  { code: "01", name: "北海道", kana: "ホッカイドウ", region: "北海道" },
  { code: "02", name: "青森県", kana: "アオモリケン", region: "東北" },
  { code: "03", name: "岩手県", kana: "イワテケン", region: "東北" },
  { code: "04", name: "宮城県", kana: "ミヤギケン", region: "東北" },
  { code: "05", name: "秋田県", kana: "アキタケン", region: "東北" },
  { code: "06", name: "山形県", kana: "ヤマガタケン", region: "東北" },
  { code: "07", name: "福島県", kana: "フクシマケン", region: "東北" },
  { code: "08", name: "茨城県", kana: "イバラキケン", region: "関東" },
  { code: "09", name: "栃木県", kana: "トチギケン", region: "関東" },
  { code: "10", name: "群馬県", kana: "グンマケン", region: "関東" },
  { code: "11", name: "埼玉県", kana: "サイタマケン", region: "関東" },
  { code: "12", name: "千葉県", kana: "チバケン", region: "関東" },
  { code: "13", name: "東京都", kana: "トウキョウト", region: "関東" },
  { code: "14", name: "神奈川県", kana: "カナガワケン", region: "関東" },
  { code: "15", name: "新潟県", kana: "ニイガタケン", region: "中部" },
  { code: "16", name: "富山県", kana: "トヤマケン", region: "中部" },
  { code: "17", name: "石川県", kana: "イシカワケン", region: "中部" },
  { code: "18", name: "福井県", kana: "フクイケン", region: "中部" },
  { code: "19", name: "山梨県", kana: "ヤマナシケン", region: "中部" },
  { code: "20", name: "長野県", kana: "ナガノケン", region: "中部" },
  { code: "21", name: "岐阜県", kana: "ギフケン", region: "中部" },
  { code: "22", name: "静岡県", kana: "シズオカケン", region: "中部" },
  { code: "23", name: "愛知県", kana: "アイチケン", region: "中部" },
  { code: "24", name: "三重県", kana: "ミエケン", region: "近畿" },
  { code: "25", name: "滋賀県", kana: "シガケン", region: "近畿" },
  { code: "26", name: "京都府", kana: "キョウトフ", region: "近畿" },
  { code: "27", name: "大阪府", kana: "オオサカフ", region: "近畿" },
  { code: "28", name: "兵庫県", kana: "ヒョウゴケン", region: "近畿" },
  { code: "29", name: "奈良県", kana: "ナラケン", region: "近畿" },
  { code: "30", name: "和歌山県", kana: "ワカヤマケン", region: "近畿" },
  { code: "31", name: "鳥取県", kana: "トットリケン", region: "中国" },
  { code: "32", name: "島根県", kana: "シマネケン", region: "中国" },
  { code: "33", name: "岡山県", kana: "オカヤマケン", region: "中国" },
  { code: "34", name: "広島県", kana: "ヒロシマケン", region: "中国" },
  { code: "35", name: "山口県", kana: "ヤマグチケン", region: "中国" },
  { code: "36", name: "徳島県", kana: "トクシマケン", region: "四国" },
  { code: "37", name: "香川県", kana: "カガワケン", region: "四国" },
  { code: "38", name: "愛媛県", kana: "エヒメケン", region: "四国" },
  { code: "39", name: "高知県", kana: "コウチケン", region: "四国" },
  { code: "40", name: "福岡県", kana: "フクオカケン", region: "九州・沖縄" },
  { code: "41", name: "佐賀県", kana: "サガケン", region: "九州・沖縄" },
  { code: "42", name: "長崎県", kana: "ナガサキケン", region: "九州・沖縄" },
  { code: "43", name: "熊本県", kana: "クマモトケン", region: "九州・沖縄" },
  { code: "44", name: "大分県", kana: "オオイタケン", region: "九州・沖縄" },
  { code: "45", name: "宮崎県", kana: "ミヤザキケン", region: "九州・沖縄" },
  { code: "46", name: "鹿児島県", kana: "カゴシマケン", region: "九州・沖縄" },
  { code: "47", name: "沖縄県", kana: "オキナワケン", region: "九州・沖縄" },
] as const satisfies readonly { code: string; name: string; kana: string; region: Region }[];

export type Prefecture = (typeof PREFECTURES)[number];
export type PrefectureCode = Prefecture["code"];

/** For zod enums and static path parameters. */
export const PREFECTURE_CODES = PREFECTURES.map((prefecture) => prefecture.code);

const BY_CODE = new Map<string, Prefecture>(PREFECTURES.map((prefecture) => [prefecture.code, prefecture]));

export function isPrefectureCode(text: string): text is PrefectureCode {
  return BY_CODE.has(text);
}

export function findPrefecture(code: string): Prefecture | null {
  return BY_CODE.get(code) ?? null;
}

/** The code itself where it is none. */
export function prefectureName(code: string): string {
  return BY_CODE.get(code)?.name ?? code;
}

export function prefecturesIn(region: Region): readonly Prefecture[] {
  return PREFECTURES.filter((prefecture) => prefecture.region === region);
}
