import type { PolicyItemCode } from "@/lib/declarations/policy-items";
import type { PrefectureCode } from "@/lib/japan/prefecture";

/** Invented. No such organisations exist; addresses of the web and of mail use reserved domains. */
export type DemoOrganization = {
  readonly name: string;
  readonly kana: string;
  readonly legalForm: string;
  readonly prefecture: PrefectureCode;
  readonly municipality: string;
  readonly industry: string;
  readonly employees: string;
  readonly site: string;
  readonly items: readonly PolicyItemCode[];
  readonly efforts: string;
  readonly areas: string;
  readonly startedOn: string;
};

export const demoOrganizations = [
  {
    name: "株式会社みどり工房",
    kana: "ミドリコウボウ",
    legalForm: "kabushiki",
    prefecture: "13",
    municipality: "千代田区",
    industry: "G",
    employees: "51-100",
    site: "midori-kobo",
    items: ["1", "5"],
    areas: "長野県塩尻市",
    startedOn: "2026-04",
    efforts:
      "社員が年に二か月まで、長野県の拠点や自宅から働ける制度を設けました。家族の都合で東京を離れる社員も、仕事を変えずに働き続けています。",
  },
  {
    name: "合同会社はまかぜデザイン",
    kana: "ハマカゼデザイン",
    legalForm: "godo",
    prefecture: "14",
    municipality: "横浜市中区",
    industry: "L",
    employees: "1-20",
    site: "hamakaze",
    items: ["3"],
    areas: "静岡県下田市\n静岡県西伊豆町",
    startedOn: "2025-10",
    efforts:
      "伊豆の観光事業者とともに、案内看板と予約の仕組みをつくり直しています。社員は交代で現地に滞在し、地域の会合にも参加します。",
  },
  {
    name: "北斗データサービス株式会社",
    kana: "ホクトデータサービス",
    legalForm: "kabushiki",
    prefecture: "01",
    municipality: "札幌市中央区",
    industry: "G",
    employees: "101-300",
    site: "hokuto-data",
    items: ["1", "2"],
    areas: "北海道北見市\n北海道釧路市",
    startedOn: "2024-04",
    efforts:
      "道内の二つの市にサテライトオフィスを置き、地元の高専と大学の卒業生を採用しています。業務はすべて本社と同じ内容で、評価の基準も同じです。",
  },
  {
    name: "株式会社つばめ製作所",
    kana: "ツバメセイサクショ",
    legalForm: "kabushiki",
    prefecture: "15",
    municipality: "燕市",
    industry: "E",
    employees: "21-50",
    site: "tsubame-works",
    items: ["2"],
    areas: "新潟県燕市",
    startedOn: "2025-04",
    efforts:
      "設計と経理の仕事を在宅でもできるようにし、県外に住む技術者の採用を始めました。月に一度は工場に集まり、若手への技術の引き継ぎを行います。",
  },
  {
    name: "一般社団法人里山しごとネット",
    kana: "サトヤマシゴトネット",
    legalForm: "ippan-shadan",
    prefecture: "20",
    municipality: "飯田市",
    industry: "R",
    employees: "1-20",
    site: "satoyama-shigoto",
    items: ["3", "5"],
    areas: "長野県飯田市\n長野県阿智村",
    startedOn: "2023-07",
    efforts:
      "空き家を改修した共同の仕事場を運営し、都市部の企業の社員に滞在の機会を提供しています。滞在した人が地域の課題を一つ引き受ける取組を続けています。",
  },
  {
    name: "株式会社うみべ食品",
    kana: "ウミベショクヒン",
    legalForm: "kabushiki",
    prefecture: "36",
    municipality: "美波町",
    industry: "E",
    employees: "21-50",
    site: "umibe-foods",
    items: ["1", "3"],
    areas: "徳島県美波町",
    startedOn: "2024-10",
    efforts:
      "商品企画の社員が都市部に住んだまま働けるようにしました。年に四回、町の漁業者と新しい商品の試作会を開いています。",
  },
  {
    name: "有限会社たかね測量設計",
    kana: "タカネソクリョウセッケイ",
    legalForm: "yugen",
    prefecture: "19",
    municipality: "北杜市",
    industry: "L",
    employees: "1-20",
    site: "takane-survey",
    items: ["2"],
    areas: "山梨県北杜市",
    startedOn: "2025-06",
    efforts: "図面の作成を遠隔でできるように機材を整え、子育てや介護で離職した技術者を県内外から迎えています。",
  },
  {
    name: "株式会社あさぎり物流システム",
    kana: "アサギリブツリュウシステム",
    legalForm: "kabushiki",
    prefecture: "27",
    municipality: "大阪市北区",
    industry: "H",
    employees: "301-1000",
    site: "asagiri-logi",
    items: ["1", "2", "5"],
    areas: "兵庫県洲本市\n岡山県真庭市",
    startedOn: "2026-01",
    efforts:
      "配車の計画をつくる部門の勤務地を自由にしました。災害のときに本社が使えなくても業務を続けられるよう、二つの地域に拠点を分けています。",
  },
  {
    name: "株式会社ひだまりケア",
    kana: "ヒダマリケア",
    legalForm: "kabushiki",
    prefecture: "40",
    municipality: "北九州市小倉北区",
    industry: "P",
    employees: "101-300",
    site: "hidamari-care",
    items: ["1"],
    areas: "福岡県北九州市",
    startedOn: "2025-09",
    efforts:
      "記録と請求の事務を在宅で行う職種を設け、通勤が難しい人も正職員として働けるようにしました。採用の応募が前の年の二倍になりました。",
  },
  {
    name: "かえで会計事務所",
    kana: "カエデカイケイジムショ",
    legalForm: "sole-proprietor",
    prefecture: "26",
    municipality: "京都市左京区",
    industry: "L",
    employees: "1-20",
    site: "kaede-kaikei",
    items: ["5"],
    areas: "京都府宮津市",
    startedOn: "2026-07",
    efforts: "繁忙期を除く月に一週間、海の見える仕事場で働く期間を設けます。滞在中は地元の商店の相談を無料で受けます。",
  },
  {
    name: "株式会社そらいろ観光",
    kana: "ソライロカンコウ",
    legalForm: "kabushiki",
    prefecture: "47",
    municipality: "那覇市",
    industry: "N",
    employees: "21-50",
    site: "sorairo-kanko",
    items: ["3", "5"],
    areas: "沖縄県名護市\n沖縄県国頭村",
    startedOn: "2025-01",
    efforts:
      "企業の研修と休暇を組み合わせた滞在の企画を、北部の村とともにつくっています。社員も年に二回、企画の試行に参加します。",
  },
  {
    name: "株式会社いずみ教育研究所",
    kana: "イズミキョウイクケンキュウジョ",
    legalForm: "kabushiki",
    prefecture: "04",
    municipality: "仙台市青葉区",
    industry: "O",
    employees: "51-100",
    site: "izumi-edu",
    items: ["1", "2"],
    areas: "宮城県石巻市\n岩手県大船渡市",
    startedOn: "2024-07",
    efforts:
      "教材の編集者と講師が、三陸の二つの市から授業を届けています。地元の高校生が編集の仕事を体験する機会も設けました。",
  },
] as const satisfies readonly DemoOrganization[];
