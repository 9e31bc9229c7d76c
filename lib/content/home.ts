import { routes } from "@/lib/routes";

export const HOME_TITLE = "いまの仕事を続けながら、地方で暮らし、働く。";

/** The movement in two sentences. */
export const HOME_LEAD =
  "地方創生テレワークは、東京圏などの企業に勤めたまま地方に移り住み、テレワークで働く「転職なき移住」を広げる取組です。このポータルでは、取り組む企業や団体の自己宣言（Action宣言）を受け付け、公開しています。";

export const HOME_DESCRIPTION =
  "東京圏などの企業に勤めたまま地方で暮らして働く「転職なき移住」を広げるための、国のポータルです。企業や団体の自己宣言（Action宣言）の申請と閲覧ができます。";

/** What people come to do. Only what can be done already. */
export const TASKS = [
  {
    href: routes.applyStart(),
    title: "自己宣言をする",
    text: "企業や団体の取組を宣言します。登録は要りません。途中で保存し、後から続けられます。",
  },
  {
    href: routes.declarations(),
    title: "宣言を読む、探す",
    text: "都道府県、業種、取組方針から探せます。言葉での検索もできます。",
  },
  {
    href: routes.policies(),
    title: "施策・手引きを探す",
    text: "国の施策を、対象、担当府省、種類から探せます。出典と時点も確かめられます。",
  },
  {
    href: routes.caseStudies(),
    title: "事例を読む",
    text: "先に取り組んだ企業、団体、自治体の事例です。表彰された取組もあります。",
  },
  {
    href: routes.status(),
    title: "手続きの状況を確かめる",
    text: "受付番号とメールの確認コードで、修正のお願いへの回答、変更、取下げもできます。",
  },
  {
    href: routes.receipts(),
    title: "受付証を確かめる",
    text: "示された受付証が本物か、内容が送信されたときのままかを調べられます。",
  },
] as const;

export type Audience = {
  /** The guide for these readers. */
  readonly href: string;
  readonly name: string;
  readonly text: string;
  readonly links: readonly { readonly href: string; readonly label: string }[];
};

export const AUDIENCES: readonly Audience[] = [
  {
    href: routes.forCompanies(),
    name: "企業・団体の方への案内",
    text: "住む場所を選べる働き方は、採用と人材の定着の力になります。",
    links: [
      { href: routes.applyStart(), label: "自己宣言のしかたを見る" },
      { href: routes.policiesForAudience("companies"), label: "企業・団体向けの施策" },
      { href: routes.caseStudiesForAudience("companies"), label: "企業・団体の参考になる事例" },
      { href: routes.declarations(), label: "ほかの企業の宣言を見る" },
      { href: `${routes.terms()}#badge`, label: "バッジの使用条件" },
    ],
  },
  {
    href: routes.forMunicipalities(),
    name: "自治体の方への案内",
    text: "地域に関わろうとする企業を、宣言から見つけられます。",
    links: [
      { href: routes.policiesForAudience("municipalities"), label: "自治体向けの施策" },
      { href: routes.caseStudiesForAudience("municipalities"), label: "自治体の参考になる事例" },
      { href: `${routes.declarations()}#filters`, label: "都道府県から宣言を探す" },
      { href: routes.openData(), label: "宣言のデータを使う" },
    ],
  },
  {
    href: routes.forWorkers(),
    name: "働く方への案内",
    text: "勤め先を変えずに住む場所を変える。その選択肢を用意する企業を、宣言から探せます。",
    links: [
      { href: routes.about(), label: "地方創生テレワークとは" },
      { href: routes.policiesForAudience("workers"), label: "働く方向けの施策" },
      { href: routes.caseStudiesForAudience("workers"), label: "働く方の参考になる事例" },
      { href: routes.declarationsWithItem("1"), label: "採用と定着に取り組む企業" },
      { href: routes.declarationsWithItem("5"), label: "ワーケーションを進める企業" },
    ],
  },
];
