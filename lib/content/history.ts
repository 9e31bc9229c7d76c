import { SOURCES, type Source } from "./sources";

export type HistoryEntry = {
  /** Day or month as exactly as the source tells it, for `<time>`. */
  readonly date: string;
  readonly shown: string;
  readonly title: string;
  readonly text: string;
  readonly source: Source;
};

export const HISTORY_UPDATED_ON = "2026-11-22";

/** What happened, oldest first. Names of offices are those of the day. */
export const HISTORY = [
  {
    date: "2020-12",
    shown: "2020年12月",
    title: "検討会議が議論を始める",
    text: "経済団体、金融機関、企業、大学、自治体の14人による「地方創生テレワーク推進に向けた検討会議」が始まりました。座長は増田寛也氏（当時、東京大学公共政策大学院客員教授）です。",
    source: SOURCES.council,
  },
  {
    date: "2021-04",
    shown: "2021年4月",
    title: "検討会議が提言を公表する",
    text: "情報を一か所で得られるようにすること、相談とマッチング、自己宣言と表彰の制度、国民的な運動としての広がりを求めました。",
    source: SOURCES.council,
  },
  {
    date: "2021-07-06",
    shown: "2021年7月6日",
    title: "ポータルサイトと相談窓口が開く",
    text: "自治体、企業、働き手に向けた情報の提供と、自治体と企業からの相談の受付が始まりました。",
    source: SOURCES.movement,
  },
  {
    date: "2021-07-08",
    shown: "2021年7月8日",
    title: "9つの団体と包括連携協定を結ぶ",
    text: "企業の取組の促進、自治体と企業の協働、採用の支援など6つの分野で協力することを取り決めました。",
    source: SOURCES.agreement,
  },
  {
    date: "2021-09-17",
    shown: "2021年9月17日",
    title: "Action宣言の受付が始まる",
    text: "運動の趣旨に賛同する企業や団体が、取組方針を選び、具体的な取組を自ら宣言する制度です。",
    source: SOURCES.movement,
  },
  {
    date: "2021-10-15",
    shown: "2021年10月15日",
    title: "第1回アワードの募集が始まる",
    text: "優れた事例を広く知ってもらうための表彰です。",
    source: SOURCES.award2021Call,
  },
  {
    date: "2022-02-18",
    shown: "2022年2月18日",
    title: "第1回アワードの表彰式",
    text: "オンラインで開かれました。",
    source: SOURCES.award2021,
  },
  {
    date: "2023-01-11",
    shown: "2023年1月11日",
    title: "第2回アワードの表彰式",
    text: "東京の内閣府で開かれました。",
    source: SOURCES.award2022,
  },
  {
    date: "2023",
    shown: "2023年度",
    title: "アワードが3つの部門になる",
    text: "地域の課題解決への参画、人材の確保と育成やワーケーション、取組の支援の3部門に分かれました。",
    source: SOURCES.award2023,
  },
  {
    date: "2024-11-25",
    shown: "2024年11月25日",
    title: "2024年度アワードの表彰式",
    text: "総務省と厚生労働省のテレワークの表彰と合同で開かれました。",
    source: SOURCES.award2024,
  },
  {
    date: "2025-07-31",
    shown: "2025年7月31日",
    title: "2025年度アワードの応募の締切",
    text: "企業、団体、自治体からの応募が締め切られました。",
    source: SOURCES.award2025,
  },
] as const satisfies readonly HistoryEntry[];
