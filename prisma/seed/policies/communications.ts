import type { Answers } from "@/lib/drafts/answers";
import { primary, report } from "./facts";

const MINISTRY = { ministry: "mic" } as const;

/** 総務省: telework itself. */
export const TELEWORK_POLICIES: readonly Answers[] = [
  {
    title: "お試しサテライトオフィス",
    slug: "trial-satellite-office",
    ...MINISTRY,
    audiences: ["municipalities", "companies"],
    tags: ["grant"],
    summary: "三大都市圏の企業の社員が、地方で3日以上、試しに働く機会をつくる自治体への支援です。",
    body: "## 支援の内容\n\n自治体の経費の半分（対象となる事業費は1,000万円まで）が、特別交付税で措置されます。",
    ...report({ name: "民間の解説記事（joseikin-insight）" }),
  },
  {
    title: "ふるさとテレワーク推進事業（終了）",
    slug: "furusato-telework",
    ...MINISTRY,
    audiences: ["municipalities", "companies"],
    tags: ["grant"],
    summary: "自治体と企業の共同体が、地方にテレワークの拠点を整えるための補助です。事業は終わっています。",
    ...primary({ name: "総務省の報道資料" }),
  },
  {
    title: "テレワークを活用した地域課題解決事例の創出に関する実証事業",
    slug: "telework-local-issues",
    ...MINISTRY,
    audiences: ["municipalities", "companies"],
    tags: ["grant"],
    summary:
      "テレワークで地域の課題を解決する例をつくる実証事業です（令和4年度補正予算）。13件の提案から4地域が選ばれました。",
    ...primary({ name: "総務省九州総合通信局の報道資料（2023年7月20日）", asOf: "2023-07-20" }),
  },
  {
    title: "テレワーク・ワンストップ・サポート事業",
    slug: "telework-one-stop-support",
    ...MINISTRY,
    audiences: ["companies"],
    tags: ["consultation"],
    summary: "テレワークの導入について、ICTと労務管理の両方をまとめて相談できます。無料の相談は3回までです。",
    body: "総務省と厚生労働省の事業です。",
    ...primary({ name: "事業の案内（dx-naviに掲載されたもの）" }),
  },
  {
    title: "テレワークトップランナー・総務大臣賞",
    slug: "telework-top-runner",
    ...MINISTRY,
    audiences: ["companies"],
    tags: ["award"],
    summary:
      "テレワークの優れた取組を選び、広める制度です。「テレワーク先駆者百選」から「テレワークトップランナー」になりました。",
    ...primary({ name: "テレワーク月間のウェブサイト（teleworkgekkan）" }),
  },
  {
    title: "テレワーク月間（11月）",
    slug: "telework-month",
    ...MINISTRY,
    audiences: ["municipalities", "companies", "workers"],
    tags: ["information", "seminar"],
    summary: "毎年11月に、テレワークを広める運動を行っています。企業や個人の活動を登録できます。",
    body: "総務省などが進めています。",
    ...primary({ name: "テレワーク月間のウェブサイト（teleworkgekkan）" }),
  },
];

/** 総務省: people who move. */
export const MOVING_POLICIES: readonly Answers[] = [
  {
    title: "地域おこし協力隊",
    slug: "regional-cooperation-team",
    ...MINISTRY,
    audiences: ["workers", "municipalities"],
    tags: ["people"],
    summary: "地域に移り住み、1年から3年の間、地域のための仕事をします。",
    ...report({ name: "国土交通省の資料（資料共有サイトfdocumentに掲載されたもの）" }),
  },
  {
    title: "地域活性化起業人",
    slug: "regional-entrepreneur",
    ...MINISTRY,
    audiences: ["companies", "municipalities"],
    tags: ["people"],
    summary:
      "企業の社員が自治体で働き、地域の活性化に取り組みます。三大都市圏のほかの企業にも広がり、副業の形もあります。",
    ...report({ name: "民間の解説記事（anohirealestate）" }),
  },
  {
    title: "地域プロジェクトマネージャー",
    slug: "regional-project-manager",
    ...MINISTRY,
    audiences: ["municipalities"],
    tags: ["people"],
    summary:
      "地域の重要な事業をまとめる人を、自治体が任用する制度です。任用された人は地域に移り住みます。2021年度に始まりました。",
    ...report({ name: "報道（山陰中央新報）" }),
  },
  {
    title: "全国移住ナビ・移住・交流情報ガーデン",
    slug: "relocation-navigation",
    ...MINISTRY,
    audiences: ["workers"],
    tags: ["information", "consultation"],
    summary: "移住についての情報を一か所で得られるウェブサイトと、東京にある相談の窓口です。",
    ...report({ name: "報道（economic.jp）" }),
  },
  {
    title: "移住コーディネーターなどへの特別交付税措置",
    slug: "relocation-coordinator",
    ...MINISTRY,
    audiences: ["municipalities"],
    tags: ["people", "grant"],
    summary: "移住の相談に応じる人を置く自治体に、経費の半分が措置されます。1人につき500万円までです。",
    ...report({ name: "民間の解説記事（anohirealestate）" }),
  },
];
