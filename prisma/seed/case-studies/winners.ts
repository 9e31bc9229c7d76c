import type { Answers } from "@/lib/drafts/answers";

const AWARD = "地方創生テレワークアワード（地方創生担当大臣賞）";

type Winner = {
  readonly organization: string;
  readonly slug: string;
  readonly prefecture: string;
  readonly municipality: string;
  readonly related: readonly string[];
  /** What the winner or its partner published, where there is such. */
  readonly own?: Answers;
};

type Edition = { readonly award: string; readonly year: string } & Answers;

const AWARD_2021 = {
  award: `${AWARD} 2021年度`,
  year: "2021年度",
  sourceName: "報道（nativ.media）",
  certainty: "report",
  asOf: "2022-02-18",
} as const satisfies Edition;

const AWARD_2022 = {
  award: `${AWARD} 2022年度`,
  year: "2022年度",
  sourceName: "報道（上越タウンジャーナル、にいがた経済新聞、新潟日報）",
  sourceUrl: "https://www.joetsutj.com/articles/744003911",
  certainty: "report",
  asOf: "2023-01-11",
} as const satisfies Edition;

const WINNERS_2021: readonly Winner[] = [
  {
    organization: "キャップクラウド",
    slug: "capcloud-fujiyoshida",
    prefecture: "19",
    municipality: "富士吉田市",
    related: ["konicaminolta-fuji", "gc-consulting-mima"],
  },
  {
    organization: "コニカミノルタジャパン",
    slug: "konicaminolta-fuji",
    prefecture: "22",
    municipality: "富士市",
    related: ["fuji-city-promotion", "capcloud-fujiyoshida"],
    own: { sourceName: "富士市のウェブサイト", certainty: "primary" },
  },
  {
    organization: "G&Cコンサルティング",
    slug: "gc-consulting-mima",
    prefecture: "36",
    municipality: "美馬市",
    related: ["capcloud-fujiyoshida", "biglobe-beppu"],
  },
  {
    organization: "ビッグローブ",
    slug: "biglobe-beppu",
    prefecture: "44",
    municipality: "別府市",
    related: ["gc-consulting-mima", "ricoh-furano"],
    own: {
      sourceName: "ビッグローブ株式会社のウェブサイト",
      sourceUrl: "https://www.biglobe.co.jp/sustainability/action/chitele-award",
      certainty: "primary",
    },
  },
  {
    organization: "リコー",
    slug: "ricoh-furano",
    prefecture: "01",
    municipality: "富良野市",
    related: ["ricoh-live-anywhere", "biglobe-beppu"],
  },
];

const WINNERS_2022: readonly Winner[] = [
  {
    organization: "USEN-NEXT HOLDINGS",
    slug: "usen-next-nagaoka",
    prefecture: "15",
    municipality: "長岡市",
    related: ["myoko-green-tourism"],
  },
  {
    organization: "妙高市グリーン・ツーリズム推進協議会",
    slug: "myoko-green-tourism",
    prefecture: "15",
    municipality: "妙高市",
    related: ["usen-next-nagaoka"],
  },
];

/** Nothing but organization, partner and edition is confirmed, so nothing else is told. */
function winner(edition: Edition, { organization, slug, prefecture, municipality, related, own }: Winner): Answers {
  return {
    title: `${organization}と${municipality}の取組`,
    slug,
    organization,
    audiences: ["companies", "municipalities"],
    prefectures: [prefecture],
    municipality,
    summary: `${organization}が${municipality}と連携した取組です。${edition.award}を受賞しました。`,
    actions: `${municipality}を連携する自治体として、地方創生テレワークに取り組みました。`,
    partners: [municipality],
    related,
    ...edition,
    ...own,
  };
}

const CATEGORY_2024 = `${AWARD} 2024年度「地方創生テレワーク促進支援」部門`;

const WINNERS_2024: readonly Answers[] = [
  {
    title: "富士市のテレワーク促進支援",
    slug: "fuji-city-promotion",
    organization: "富士市",
    audiences: ["municipalities"],
    prefectures: ["22"],
    municipality: "富士市",
    year: "2024年度",
    summary: "企業や働く人のテレワークを自治体が支える取組です。自治体として初めて、単独で受賞しました。",
    actions: "テレワークの促進を支援する取組が、「地方創生テレワーク促進支援」部門で表彰されました。",
    results: "自治体が単独で受賞するのは初めてです。",
    related: ["konicaminolta-fuji", "frontier-oshima"],
    award: CATEGORY_2024,
    sourceName: "富士市のウェブサイト",
    sourceUrl: "https://www.city.fuji.shizuoka.jp/1035070000/p004509.html",
    certainty: "primary",
    asOf: "2024-11-25",
  },
  {
    title: "サテライトオフィス「WELAGO」（東京都大島町）",
    slug: "frontier-oshima",
    organization: "フロンティアコンサルティング",
    audiences: ["companies", "municipalities", "workers"],
    prefectures: ["13"],
    municipality: "大島町",
    year: "2024年度",
    summary: "東京都大島町のサテライトオフィス「WELAGO」の取組です。2024年度のアワードを受賞しました。",
    actions: "東京都大島町のサテライトオフィス「WELAGO」の取組が、「地方創生テレワーク促進支援」部門で表彰されました。",
    results: "初めの1年間の利用者は1,419人と報じられています（news.3rd-in.co.jpによる）。",
    partners: ["大島町"],
    related: ["fuji-city-promotion"],
    award: CATEGORY_2024,
    sourceName: "東京しごと財団のウェブサイト、報道（news.3rd-in.co.jp）",
    sourceUrl: "https://www.koyokankyo.shigotozaidan.or.jp/jigyo/telework/satellite-secchi/shokai.html",
    certainty: "primary",
    asOf: "2024-11-25",
  },
];

/** Winners that a source names; the others of their editions could not be found. */
export const AWARD_WINNERS: readonly Answers[] = [
  ...WINNERS_2024,
  ...WINNERS_2022.map((each) => winner(AWARD_2022, each)),
  ...WINNERS_2021.map((each) => winner(AWARD_2021, each)),
];
