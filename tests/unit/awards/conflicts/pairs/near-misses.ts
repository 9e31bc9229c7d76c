import { type Names, namesPair, number, type Pair, pairOf, type Sides, worksFor } from "./pair";

/** Companies that read alike and are not one. */
const NAMES: readonly Names[] = [
  ["株式会社青峰電装", "株式会社赤峰電装"],
  ["株式会社北空テック", "株式会社南空テック"],
  ["東大峰建設株式会社", "西大峰建設株式会社"],
  ["株式会社第一遠峰運輸", "株式会社第二遠峰運輸"],
  ["ホシゾラ1号合同会社", "ホシゾラ2号合同会社"],
  ["株式会社うすらい", "株式会社うすあい"],
  ["株式会社アオバサービス", "株式会社アオイサービス"],
  ["株式会社ミナトソリューションズ", "株式会社ミナミソリューションズ"],
  ["株式会社みどり総合研究所", "株式会社ひかり総合研究所"],
  ["大峰建設工業株式会社", "大峰建設興業株式会社"],
  ["霧沢酒造株式会社", "霧沢醸造株式会社"],
  ["雪代大学", "雪城大学"],
  ["国立大学法人雪代大学", "国立大学法人月代大学"],
  ["雪代大学 工学部", "雪代学園大学 工学部"],
  ["NPO法人いろり端", "NPO法人いろりの会"],
  ["一般社団法人山里つなぎ", "一般社団法人山里つむぎ"],
  ["株式会社ビール工房遠峰", "株式会社ビル工房遠峰"],
  ["株式会社遠峰システム", "株式会社遠嶺システム開発"],
  ["株式会社つむぎ通信", "株式会社つむぎ信用"],
  ["Kaze Labs合同会社", "Kate Labs合同会社"],
  ["株式会社NMT", "株式会社NTM"],
  ["株式会社カナエル", "株式会社カナエルホールディングス東京準備室"],
  ["株式会社東京支店管理", "株式会社東京本店管理"],
  ["株式会社", "株式会社"],
  ["信州ぶどう畑の会", "甲州ぶどう畑の会"],
  ["コワーキングスペース灯", "コワーキングスペース凪"],
  ["株式会社ナナカマド", "株式会社ナナカマド薬局チェーン"],
  ["星峠観光協会", "月峠観光協会"],
  ["株式会社森の水", "株式会社森と水"],
  ["医療法人社団白樺台会", "医療法人社団白樺会"],
  ["有限会社山のパン", "有限会社山のハン"],
  ["株式会社ハナミズキ企画", "株式会社ハナミズキ畳店"],
];

const OTHER_GROUP: readonly Sides[] = [
  {
    what: "two parents of one joint company",
    person: { affiliations: [worksFor("片方の親", { corporateNumber: number(20) })] },
    applicant: { name: "もう片方の親", corporateNumber: number(21) },
    related: [
      { parent: number(20), subsidiary: number(22) },
      { parent: number(21), subsidiary: number(22) },
    ],
  },
  {
    what: "two groups of companies",
    person: { affiliations: [worksFor("甲の子会社", { corporateNumber: number(24) })] },
    applicant: { name: "乙の子会社", corporateNumber: number(26) },
    related: [
      { parent: number(23), subsidiary: number(24) },
      { parent: number(25), subsidiary: number(26) },
    ],
  },
  {
    what: "near names, two numbers",
    person: { affiliations: [worksFor("ホシフルシステムズ株式会社", { corporateNumber: number(27) })] },
    applicant: { name: "ホシフルシステム株式会社", corporateNumber: number(28) },
  },
];

export const nearMisses: readonly Pair[] = [
  ...NAMES.map((names) => namesPair(null, names)),
  ...OTHER_GROUP.map((sides) => pairOf(null, sides)),
];
