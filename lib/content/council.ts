import { SOURCES } from "./sources";

export const COUNCIL_UPDATED_ON = "2026-11-27";

export const COUNCIL_SECTIONS = {
  purpose: { id: "purpose", heading: "設置の目的" },
  proposals: { id: "proposals", heading: "提言のポイント" },
  members: { id: "members", heading: "構成委員" },
  after: { id: "after", heading: "提言の後" },
} as const;

export const COUNCIL_FACTS = [
  { term: "名称", details: "地方創生テレワーク推進に向けた検討会議" },
  { term: "議論の始まり", details: "2020年12月" },
  { term: "提言の公表", details: "2021年4月" },
  { term: "加わった人", details: "経済界、自治体などの有識者14人と、関係府省など" },
] as const;

export const COUNCIL_PURPOSE = [
  "感染症の拡大をきっかけに、地方で暮らしてもテレワークで都会と同じ仕事ができるという認識が広がりました。この機会を逃さず、東京圏の企業などに勤めたまま地方に移り住んで働く「転職なき移住」を進めるために、検討会議が設けられました。",
  "検討会議は、自治体、企業、働き手の三者にとっての課題と取組の方向を整理し、具体的な施策の提案を含む提言をまとめました。",
] as const;

export type CouncilMember = {
  readonly name: string;
  /** As of April 2021, as the published list gives it. */
  readonly post: string;
  readonly role?: "座長" | "座長代理";
};

export const COUNCIL_MEMBERS = [
  { name: "石田 徹", post: "日本商工会議所 専務理事" },
  { name: "井澗 誠", post: "和歌山県白浜町長" },
  { name: "岩本 秀治", post: "全国銀行協会 副会長兼専務理事" },
  { name: "岡野 貞彦", post: "経済同友会 常務理事" },
  { name: "地下 誠二", post: "株式会社日本政策投資銀行 代表取締役副社長", role: "座長代理" },
  { name: "島田 由香", post: "ユニリーバ・ジャパンHD 取締役人事総務本部長" },
  { name: "小豆川 裕子", post: "常葉大学経営学部経営学科 准教授" },
  { name: "鈴木 英敬", post: "三重県知事" },
  { name: "田澤 由利", post: "株式会社テレワークマネジメント 代表取締役" },
  { name: "中島 みき", post: "株式会社カヤック ちいき資本主義事業部 事業部長（注）" },
  { name: "根本 勝則", post: "日本経済団体連合会 専務理事" },
  { name: "増田 寛也", post: "東京大学公共政策大学院 客員教授", role: "座長" },
  { name: "室井 照平", post: "福島県会津若松市長" },
  { name: "渡辺 尚", post: "株式会社パソナグループ 副社長執行役員" },
] as const satisfies readonly CouncilMember[];

/** The published list has a slip of the pen; the company's own site tells the name of the division. */
export const MEMBERS_NOTE =
  "（注）公表資料には「ちいき地本主義事業部」とありますが、株式会社カヤックのウェブサイトの表記に合わせました。";

export const COUNCIL_SOURCES = [SOURCES.council, SOURCES.kayac] as const;
