import type { Answers } from "@/lib/drafts/answers";

const COUNCIL = {
  sourceName: "地方創生テレワーク推進に向けた検討会議の提言に関する公表資料（2021年4月公表）",
  certainty: "primary",
  asOf: "2021-04-01",
} as const satisfies Answers;

/** Companies around Tokyo that the council named as ahead of others. */
export const COMPANY_EXAMPLES: readonly Answers[] = [
  {
    title: "全国のどこに住んでも働ける制度",
    slug: "ricoh-live-anywhere",
    organization: "リコー",
    audiences: ["companies", "workers"],
    summary: "全国のどこに住んでもよい制度を設け、実家に戻ったり、茨城県や栃木県に引っ越したりする社員が現れています。",
    actions: "社員が全国のどこに住んでも働ける制度を設けました。",
    results: "実家に戻った例や、茨城県や栃木県に引っ越した例があります。",
    keywords: ["居住地の自由", "人事制度"],
    related: ["ricoh-furano", "tiger-mov-fully-remote"],
    ...COUNCIL,
  },
  {
    title: "東京の本部機能を淡路島へ",
    slug: "pasona-awaji",
    organization: "パソナ",
    audiences: ["companies", "municipalities"],
    prefectures: ["28"],
    municipality: "淡路島",
    year: "2020年9月から",
    summary: "主に東京にあった本部機能の業務を、兵庫県の淡路島の拠点に分け、段階的に移しています。",
    purpose: "働く人の豊かな生き方と働き方を実現することと、グループ全体の事業継続（BCP）のためです。",
    actions: "主に東京で行っていた本部機能の業務を淡路島の拠点に分散し、2020年9月から段階的に移し始めました。",
    keywords: ["本社機能の移転", "事業継続（BCP）"],
    related: ["tiger-mov-fully-remote"],
    ...COUNCIL,
  },
  {
    title: "本社オフィスをなくし、全員がリモートで働く",
    slug: "tiger-mov-fully-remote",
    organization: "タイガーモブ",
    audiences: ["companies", "workers"],
    year: "2020年",
    summary: "全員がリモートで働く形に変え、本社のオフィスをなくしました。代表は北海道に移り住んでいます。",
    actions: "フルリモートの勤務に移り、2020年7月には本社のオフィスをなくしました。",
    results: "北海道に移り住んだ代表の、仕事と生活の調和が良くなりました。",
    keywords: ["フルリモート", "移住"],
    related: ["pasona-awaji", "ricoh-live-anywhere"],
    ...COUNCIL,
  },
];

/** Municipalities that the council named as ahead of others. */
export const MUNICIPALITY_EXAMPLES: readonly Answers[] = [
  {
    title: "ICT企業が働きやすいオフィス「AiCT」",
    slug: "aizuwakamatsu-aict",
    organization: "会津若松市",
    audiences: ["municipalities", "companies"],
    prefectures: ["07"],
    municipality: "会津若松市",
    summary: "ICTの企業が働きやすいオフィスを整え、スマートシティの実証事業に関わろうとするIT企業が進出しています。",
    actions: "ICT関連の企業が働きやすいオフィス環境「AiCT」を整えました。",
    results: "スマートシティの実証事業への参画などを目指すIT関連の企業が進出しました。",
    keywords: ["サテライトオフィス", "スマートシティ"],
    related: ["shirahama-workation", "kitakyushu-it-companies"],
    ...COUNCIL,
  },
  {
    title: "サテライトオフィスの誘致とワーケーション",
    slug: "shirahama-workation",
    organization: "白浜町",
    audiences: ["municipalities", "companies", "workers"],
    prefectures: ["30"],
    municipality: "白浜町",
    summary:
      "サテライトオフィスを整えて企業を誘致しました。社員はテレワークで働きながら、ワーケーションも行っています。",
    actions: "サテライトオフィスを整え、企業を誘致しました。",
    results:
      "進出した企業は、内勤の営業（インサイドセールス）などをテレワークで行いながら、ワーケーションを実践しています。",
    keywords: ["サテライトオフィス", "ワーケーション"],
    related: ["aizuwakamatsu-aict", "kitakyushu-it-companies"],
    ...COUNCIL,
  },
  {
    title: "高専とのつながりで、IT企業22社が拠点を設置",
    slug: "kitakyushu-it-companies",
    organization: "北九州市",
    audiences: ["municipalities", "companies"],
    prefectures: ["40"],
    municipality: "北九州市",
    summary:
      "国立高専12校とのネットワークをつくり、理工系の人材を求める22社のIT企業がサテライトオフィスなどを設けました。",
    actions: "九州圏と山口の国立高専12校とのネットワークを構築しました。",
    results: "理工系の人材の獲得を求めるIT関連の企業22社が、サテライトオフィスなどを設置しました。",
    partners: ["九州圏・山口の国立高専12校"],
    keywords: ["サテライトオフィス", "理工系の人材"],
    related: ["aizuwakamatsu-aict", "shirahama-workation"],
    ...COUNCIL,
  },
];
