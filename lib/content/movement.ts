import { routes } from "@/lib/routes";

/** The council's thinking and what came of it, in our own words (source: the published summary of April 2021). */
export const PRINCIPLES = [
  {
    title: "転職という壁をなくす",
    text: "地方への移住をためらう最大の理由は、仕事を変えなければならないことです。今の勤め先のまま移り住めるようにすれば、その壁はなくなります。働き方改革にも役立ちます。",
  },
  {
    title: "関心の高まりを人の流れにつなげる",
    text: "感染症の拡大をきっかけに、地方でも都会と同じ仕事ができるという認識が広がりました。この関心を、地方への新しい人の流れと、活力ある地域につなげます。",
  },
  {
    title: "東京圏への集中を和らげる",
    text: "人と仕事が各地に分かれて暮らしが成り立つ社会をつくり、東京圏への一極集中を改めていきます。",
  },
] as const;

export type Proposal = {
  readonly title: string;
  readonly text: string;
  /** What this portal offers for it now. */
  readonly now: keyof typeof PROPOSAL_STATES;
  readonly pages: readonly { readonly text: string; readonly href: string }[];
};

export const PROPOSAL_STATES = {
  offered: { label: "提供中", tone: "success" },
  partly: { label: "一部を提供中", tone: "info" },
  later: { label: "準備中", tone: "neutral" },
} as const;

export const PROPOSALS = [
  {
    title: "情報を一か所で得られるようにする",
    text: "施策、手引き、サテライトオフィス、先進的な事例を、自治体、企業、働き手のそれぞれに届けます。",
    now: "partly",
    pages: [
      { text: "施策", href: routes.policies() },
      { text: "事例", href: routes.caseStudies() },
      { text: "統計", href: routes.statistics() },
    ],
  },
  {
    title: "相談とマッチング",
    text: "それぞれの強みを生かした取組の相談に応じ、自治体と企業を結び付けます。",
    now: "later",
    pages: [],
  },
  {
    title: "自己宣言で取組を見えるようにする",
    text: "取り組む企業や団体が自ら宣言し、その内容を公表して裾野を広げます。",
    now: "offered",
    pages: [
      { text: "自己宣言をする", href: routes.applyStart() },
      { text: "自己宣言の一覧", href: routes.declarations() },
    ],
  },
  {
    title: "表彰で優れた事例を広める",
    text: "特に優れた取組を表彰し、ほかの地域や企業に広げます。",
    now: "later",
    pages: [],
  },
  {
    title: "国民的な運動にする",
    text: "経済界、自治体、関係府省などが連携し、運動として働きかけます。",
    now: "partly",
    pages: [
      { text: "推進パートナー", href: routes.partners() },
      { text: "イベント", href: routes.events() },
    ],
  },
] as const satisfies readonly Proposal[];

export const PARTNER_FIELDS = [
  "自己宣言と表彰などによる、都市部の企業の取組の促進",
  "連携事業などによる、自治体と企業の協働の促進",
  "移住した人の兼業・副業など、地域の企業との交流を通じた活性化",
  "保有する施設やIT技術など、各社の強みを生かした取組の促進",
  "採用サイトや説明会での紹介など、取り組む企業の人材確保の支援",
  "そのほか、地方創生テレワークを進めるための環境の整備",
] as const;

export const PARTNERS = [
  "公益社団法人 経済同友会",
  "一般社団法人 新経済連盟",
  "一般社団法人 日本経済団体連合会",
  "一般社団法人 日本IT団体連盟",
  "日本商工会議所",
  "パーソルホールディングス株式会社",
  "ハイブリッドワークライフ協会",
  "株式会社パソナグループ",
  "株式会社LIFULL",
] as const;

export type Pioneer = { readonly name: string; readonly kind: "company" | "municipality"; readonly text: string };

export const PIONEERS = [
  {
    name: "リコー",
    kind: "company",
    text: "全国のどこに住んでもよい制度を設け、実家に戻る人や、茨城県や栃木県に引っ越す人が現れました。",
  },
  {
    name: "パソナ",
    kind: "company",
    text: "豊かな働き方と災害時などの事業継続のため、東京の本部機能の業務を、2020年9月から兵庫県淡路島に少しずつ移し始めました。",
  },
  {
    name: "タイガーモブ",
    kind: "company",
    text: "2020年7月に本社オフィスをなくし、全員がリモートで働く形に変えました。代表は北海道に移り住みました。",
  },
  {
    name: "会津若松市（福島県）",
    kind: "municipality",
    text: "ICT企業が働きやすいオフィス（AiCT）を整え、スマートシティの実証事業に関わるIT企業が進出しました。",
  },
  {
    name: "白浜町（和歌山県）",
    kind: "municipality",
    text: "サテライトオフィスを整えて企業を誘致しました。企業は内勤の営業などをテレワークで行い、ワーケーションも実践しています。",
  },
  {
    name: "北九州市（福岡県）",
    kind: "municipality",
    text: "九州圏と山口の国立高専12校とのつながりをつくり、理工系の人材を求める22社のIT企業がサテライトオフィスなどを設けました。",
  },
] as const satisfies readonly Pioneer[];
