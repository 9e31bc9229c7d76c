import { routes } from "@/lib/routes";

export type SiteMapGroup = {
  readonly heading: string;
  /** The language of its words and pages, where it is not Japanese. */
  readonly lang?: "en";
  readonly pages: readonly { readonly href: string; readonly label: string; readonly text?: string }[];
};

/** Every page that does not belong to one record. The page for people, the file for search engines and a test read it. */
export const SITE_MAP: readonly SiteMapGroup[] = [
  {
    heading: "知る",
    pages: [
      { href: routes.home(), label: "トップページ" },
      { href: routes.about(), label: "地方創生テレワークとは", text: "考え方、背景の数字、提言" },
      { href: routes.aboutCouncil(), label: "検討会議と提言", text: "目的、提言のポイント、14人の委員" },
      {
        href: routes.partners(),
        label: "地方創生テレワーク推進パートナー",
        text: "包括連携協定の9団体と6つの分野",
      },
      { href: routes.aboutHistory(), label: "これまでの歩み", text: "検討会議から現在までの出来事" },
      { href: routes.statistics(), label: "統計", text: "人の動きとテレワークの数値、図と表、地図" },
      { href: routes.policies(), label: "施策・手引きの一覧", text: "対象、担当府省、種類から探す" },
      { href: routes.caseStudies(), label: "事例の一覧", text: "先に取り組んだ企業、団体、自治体" },
      { href: routes.declarations(), label: "自己宣言の一覧", text: "都道府県、業種、取組方針から探す" },
      { href: routes.declarationSearch(), label: "自己宣言の検索", text: "言葉で探す" },
      { href: routes.offices(), label: "サテライトオフィスの一覧", text: "地図、都道府県、条件から探す" },
      { href: routes.officeSearch(), label: "サテライトオフィスの検索", text: "個室、料金、登記、補助などで絞り込む" },
      { href: routes.awards(), label: "地方創生テレワークアワード", text: "募集要項と審査の基準" },
      { href: routes.news(), label: "お知らせ", text: "募集、結果、システムの案内" },
      { href: routes.events(), label: "イベント", text: "説明会、セミナー" },
      { href: routes.faq(), label: "よくある質問", text: "宣言、施設、相談などの質問と回答" },
      { href: routes.search(), label: "サイト内検索", text: "すべてのページから言葉で探す" },
      { href: routes.openData(), label: "オープンデータ", text: "宣言の一覧と統計のCSVとJSON、項目の説明" },
    ],
  },
  {
    heading: "立場から探す",
    pages: [
      { href: routes.forCompanies(), label: "企業・団体の方へ", text: "取組を始め、自己宣言をするまで" },
      { href: routes.forMunicipalities(), label: "自治体の方へ", text: "人と企業を迎える準備、企業の探し方" },
      { href: routes.forWorkers(), label: "働く方へ", text: "会社への相談、支援の調べ方" },
    ],
  },
  {
    heading: "やさしい日本語",
    pages: [
      { href: routes.easyForCompanies(), label: "会社や団体の人へ（やさしい日本語）" },
      { href: routes.easyForMunicipalities(), label: "県や市や町の人へ（やさしい日本語）" },
      { href: routes.easyForWorkers(), label: "働く人へ（やさしい日本語）" },
    ],
  },
  {
    heading: "手続きをする",
    pages: [
      { href: routes.applyStart(), label: "自己宣言をする", text: "申請のしかたと入力" },
      { href: routes.consultationApply(), label: "相談する", text: "企業・団体と自治体のための無料の窓口" },
      { href: routes.mypageSignIn(), label: "マイページ", text: "団体の手続きの一覧、メンバーの管理" },
      { href: routes.status(), label: "手続き状況の確認", text: "修正への回答、変更、取下げ" },
      { href: routes.receipts(), label: "受付証の確認", text: "受付証が本物かを調べる" },
    ],
  },
  {
    heading: "このサイトについて",
    pages: [
      { href: routes.contact(), label: "お問い合わせ" },
      { href: routes.accessibility(), label: "ウェブアクセシビリティ方針" },
      { href: routes.accessibilityResults(), label: "ウェブアクセシビリティの確認結果" },
      {
        href: routes.accessibilityTests(),
        label: "試験したページと検査の一覧",
        text: "アクセシビリティの確認の対象と方法",
      },
      { href: routes.privacy(), label: "プライバシーポリシー" },
      { href: routes.terms(), label: "利用規約" },
      { href: routes.cookies(), label: "クッキーと外部送信" },
      { href: routes.sitemap(), label: "サイトマップ" },
    ],
  },
  {
    heading: "English",
    lang: "en",
    pages: [
      { href: routes.english(), label: "Home", text: "What this portal is and what you can do here" },
      { href: routes.englishAbout(), label: "About regional revitalization telework" },
      { href: routes.englishForCompanies(), label: "For companies and organisations" },
      { href: routes.englishForMunicipalities(), label: "For municipalities" },
      { href: routes.englishForWorkers(), label: "For workers" },
      { href: routes.englishContact(), label: "Contact" },
    ],
  },
];
