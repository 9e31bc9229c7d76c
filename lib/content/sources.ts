/** Where a fact comes from. Every figure and every date of the portal names one of these. */
export type Source = {
  readonly name: string;
  /** When it was published or surveyed, as far as the source itself says. */
  readonly date?: string;
  readonly href?: string;
  /** Confirmed by a report only, not by the organisation itself. */
  readonly isReport?: true;
};

export const SOURCES = {
  council: {
    name: "地方創生テレワーク推進に向けた検討会議の提言に関する公表資料（内閣官房まち・ひと・しごと創生本部事務局）",
    date: "2021年4月公表",
  },
  movement: {
    name: "地方創生テレワーク推進事業に関する公表資料（内閣官房まち・ひと・しごと創生本部事務局）",
    date: "2021年公表",
  },
  agreement: {
    name: "地方創生テレワーク推進パートナー包括連携協定に関する公表資料（内閣官房まち・ひと・しごと創生本部事務局）",
    date: "2021年7月",
  },
  agreementRelease: {
    name: "協定の締結に関するプレスリリース（zaikei.co.jp掲載）",
    href: "https://zaikei.co.jp/releases/1352090",
  },
  kayac: {
    name: "株式会社カヤックのウェブサイト",
    href: "https://kayac.com/service/rc",
  },
  oneStopSupport: {
    name: "総務省ウェブサイト（テレワーク・ワンストップ・サポート）",
    href: "https://dx-navi.soumu.go.jp/support/telework",
  },
  movingGrant: {
    name: "内閣府 地方創生ウェブサイト（移住支援金）",
    href: "https://www.chisou.go.jp/sousei/ijyu_shienkin.html",
  },
  migration: {
    name: "住民基本台帳人口移動報告（月報）、移動者（外国人を含む）。検討会議の公表資料に引用されたもの",
    date: "2019年4月結果から2020年12月結果まで",
  },
  regionalEconomy2022: {
    name: "内閣府ウェブサイト（東京圏への転入超過数）",
    date: "2019年から2022年11月まで",
    href: "https://www5.cao.go.jp/j-j/cr/cr22/chr22_01-01.html",
  },
  regionalEconomy2021: {
    name: "内閣府ウェブサイト（テレワーク実施率）",
    date: "2019年12月、2020年5月、2020年12月の調査",
    href: "https://www5.cao.go.jp/j-j/cr/cr20-21/chr20-21_01-03.html",
  },
  migrationTerms: {
    name: "総務省統計局「住民基本台帳人口移動報告 用語の解説」",
    href: "http://www.stat.go.jp/data/idou/2.htm",
  },
  reportedTelework2021: {
    name: "プレスリリース（zaikei.co.jp掲載）",
    date: "2021年4月から5月の調査の引用",
    href: "https://zaikei.co.jp/releases/1418087",
    isReport: true,
  },
  reportedTokyo2020: {
    name: "民間団体のウェブサイト（workation.or.jp）",
    date: "2020年の結果の引用",
    href: "https://workation.or.jp/news/tokyo_rural_workation/",
    isReport: true,
  },
  award2021Call: {
    name: "募集に関するプレスリリース（zaikei.co.jp掲載）",
    href: "https://zaikei.co.jp/releases/1447992",
  },
  award2021: {
    name: "受賞企業のウェブサイト（ビッグローブ株式会社）",
    href: "https://www.biglobe.co.jp/sustainability/action/chitele-award",
  },
  award2022: { name: "報道（joetsutj.com）", href: "https://www.joetsutj.com/articles/744003911", isReport: true },
  award2023: { name: "富士市移住定住サイト（itumo.fujicity.jp）", href: "https://itumo.fujicity.jp/column/039.html" },
  award2024: {
    name: "富士市ウェブサイト",
    href: "https://www.city.fuji.shizuoka.jp/1035070000/p004509.html",
  },
  award2025: { name: "報道（travelvoice.jp）", href: "https://www.travelvoice.jp/workation/?p=16020", isReport: true },
} as const satisfies Record<string, Source>;
