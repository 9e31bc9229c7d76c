import type { Entrance } from "@/lib/consultations/options";
import type { MessageKind } from "@/lib/db/generated/enums";

/** One thing that happens to a consultation of the demonstration. */
export type Event =
  | { readonly does: "accept" | "start" | "close" | "withdraw" | "merge" | "bounce" }
  | { readonly does: "write"; readonly kind: MessageKind; readonly body: string }
  | { readonly does: "reply" | "note" | "recall"; readonly body: string }
  | { readonly does: "rate"; readonly satisfaction: number; readonly body: string };

export type Story = {
  readonly entrance: Entrance;
  readonly subject: string;
  readonly organizationName: string;
  readonly prefectureCode: string;
  readonly topics: readonly string[];
  readonly contactName: string;
  readonly contactEmail: string;
  readonly content: string;
  readonly daysAgo: number;
  /** Each with the days after receipt on which it happens. */
  readonly events: readonly (readonly [day: number, event: Event])[];
};

const write = (kind: MessageKind, body: string): Event => ({ does: "write", kind, body });
const reply = (body: string): Event => ({ does: "reply", body });
const note = (body: string): Event => ({ does: "note", body });
const accept: Event = { does: "accept" };
const start: Event = { does: "start" };

const town = { entrance: "municipality", organizationName: "港みほん町", prefectureCode: "32" } as const;
const company = { entrance: "company", organizationName: "合同会社みほん企画", prefectureCode: "13" } as const;
const tani = { contactName: "谷口 みのる", contactEmail: "taniguchi@minato-mihon.example.jp" } as const;
const hara = { contactName: "原 さやか", contactEmail: "hara@mihon-kikaku.example.jp" } as const;

/** Invented, one or more in every status. */
export const STORIES: readonly Story[] = [
  {
    ...{ entrance: "company", organizationName: "株式会社みどり工房", prefectureCode: "20", daysAgo: 3 },
    ...{ contactName: "木葉 あきら", contactEmail: "konoha@example.jp", topics: ["MATCHING", "FACILITY"] },
    subject: "社員5人が使えるサテライトオフィスを探しています",
    content: "来年の春から、社員5人が週に3日ほど働ける場所を探しています。個室と会議室がある施設を教えてください。",
    events: [
      [0, accept],
      [
        1,
        write(
          "QUESTION",
          "お問い合わせありがとうございます。ご希望の予算と、東京からの移動時間の目安を教えてください。",
        ),
      ],
    ],
  },
  {
    ...{ ...town, ...tani, daysAgo: 0, topics: ["FACILITY", "SUBSIDY"] },
    subject: "空き家を使ったサテライトオフィスの進め方",
    content: "町が持つ空き家を、企業が使える仕事場にしたいと考えています。最初に何から始めればよいでしょうか。",
    events: [],
  },
  {
    ...{ ...company, ...hara, daysAgo: 12, topics: ["LABOR"] },
    subject: "地方に移り住む社員の通勤手当の考え方",
    content: "社員が地方に移り住みます。月に2回の出社の交通費を、就業規則でどう決めている会社が多いでしょうか。",
    events: [],
  },
  {
    ...{ ...town, ...tani, daysAgo: 2, topics: ["MATCHING"] },
    subject: "進出に関心のある企業を知りたい",
    content: "漁業の町です。海の近くで働きたい社員がいる企業を紹介してもらえますか。",
    events: [[1, accept]],
  },
  {
    ...{ ...company, ...hara, daysAgo: 4, topics: ["MATCHING", "STRATEGY"] },
    subject: "お試し滞在ができる自治体を探している",
    content: "20人の会社です。来年の夏に、2週間のお試し滞在をしたいと考えています。",
    events: [
      [1, accept],
      [1, start],
      [1, note("前にも同じ会社から問い合わせあり。滞在の時期を先に確認する。")],
      [
        2,
        write(
          "MESSAGE",
          "ご相談ありがとうございます。滞在の時期と人数に合う自治体を調べています。来週の初めにお返事します。",
        ),
      ],
      [3, reply("ありがとうございます。できれば、駅から歩けるところを希望します。")],
    ],
  },
  {
    ...{ ...town, ...tani, daysAgo: 9, topics: ["SUBSIDY"] },
    subject: "交付金の対象になる工事の範囲",
    content: "古い校舎の改修を計画しています。どこまでが交付金の対象になりますか。",
    events: [
      [1, accept],
      [2, write("QUESTION", "改修する校舎の建てられた年と、計画している工事の一覧を教えてください。")],
    ],
  },
  {
    ...{ ...company, ...hara, daysAgo: 15, topics: ["DECLARATION"] },
    subject: "自己宣言の取組の書き方",
    content: "自己宣言を準備しています。在宅勤務だけの会社でも宣言できますか。",
    events: [
      [1, accept],
      [2, write("ANSWER", "在宅勤務だけの会社も宣言できます。手引きの「取組の書き方」に例があります。")],
    ],
  },
  {
    ...{ ...town, ...tani, daysAgo: 40, topics: ["PUBLICITY"] },
    subject: "施設の写真の撮り方",
    content: "企業の目に留まる施設の写真は、どのように撮ればよいでしょうか。",
    events: [
      [1, accept],
      [2, write("ANSWER", "机の高さから、窓の外が写るように撮ると、働く様子が伝わります。例を3つ添えます。")],
      [5, reply("分かりやすい例をありがとうございました。")],
      [6, { does: "close" }],
      [8, { does: "rate", satisfaction: 5, body: "すぐに使える例でした。" }],
    ],
  },
  {
    ...{ ...company, ...hara, daysAgo: 25, topics: ["AWARD"] },
    subject: "アワードの応募の条件",
    content: "アワードに応募できる会社の条件を教えてください。",
    events: [[2, { does: "withdraw" }]],
  },
  {
    ...{ ...town, ...tani, daysAgo: 8, topics: ["SUBSIDY"] },
    subject: "交付金と工事について（再送）",
    content: "校舎の改修について、前に送った相談と同じ内容です。",
    events: [
      [1, accept],
      [2, { does: "merge" }],
    ],
  },
  {
    ...{ ...company, daysAgo: 6, topics: ["OTHER"] },
    contactName: "森 ことは",
    contactEmail: "mori@mihon-haitatsu.example.jp",
    organizationName: "みほん配達株式会社",
    subject: "社員向けの説明会の講師",
    content: "転職なき移住について、社員に話してくれる人を探しています。",
    events: [
      [1, accept],
      [2, write("MESSAGE", "講師の候補を探しています。ご希望の時期を教えてください。")],
      [2, { does: "bounce" }],
      [3, note("メールが宛先不明で戻った。電話番号の記載なし。会社の代表番号を調べて連絡する。")],
      [3, { does: "recall", body: "書きかけのまま送ってしまいました。" }],
    ],
  },
];
