import type { Effort } from "@/lib/awards/duplicates/entry";

/** Companies are invented; municipalities are real, since their codes are. */
export const lampCompany: Effort = {
  id: "c01",
  title: "空き校舎を活かした山のテレワーク拠点「灯」",
  text: "廃校になった小学校の校舎を改修し、個室12室と会議室を備えたテレワーク拠点「灯」を開設しました。首都圏の社員が交代で月1週間ずつ滞在し、地元の木工職人と新しい家具の商品を開発しています。利用者は年間のべ1,800人にのぼり、3世帯が移住しました。",
  applicant: { name: "株式会社うすらい" },
  partners: [{ name: "塩尻市", municipalityCode: "202151" }],
  municipalities: ["202151"],
  startedOn: "2024-04-01",
};

export const lampCity: Effort = {
  id: "m01",
  title: "旧小学校をテレワーク拠点「灯」に再生する取組",
  text: "市内の廃校の利活用として、㈱うすらいとともに旧校舎を改修し、テレワーク拠点「灯」を整えました。個室は12室です。企業の社員が月に1週間滞在し、木工職人との家具づくりが始まりました。年間のべ1,800人が利用し、移住は3世帯です。",
  applicant: { name: "塩尻市役所", municipalityCode: "202151" },
  partners: [{ name: "㈱うすらい" }],
  municipalities: ["202151"],
  startedOn: "2024-04-01",
};

/** One effort handed in twice, in the words of both sides. */
export const twins: readonly (readonly [Effort, Effort])[] = [
  [lampCompany, lampCity],
  [
    {
      id: "c02",
      title: "離島ワーケーションで漁業の担い手をふやす",
      text: "島の漁協と組み、午前は漁を手伝い、午後はテレワークをする2週間の滞在プログラムを始めました。参加した社員42名のうち5名が副業として漁業に関わり続けています。港の空き倉庫に光回線を引き、作業場と共同の台所を設けました。",
      applicant: { name: "はるにれ情報株式会社", corporateNumber: "8990000000001" },
      partners: [{ name: "佐渡市" }],
      municipalities: ["15224"],
      startedOn: "2025-05-10",
    },
    {
      id: "m02",
      title: "漁業×テレワーク 島の2週間プログラム",
      text: "漁業の担い手不足に対し、午前に漁の手伝い、午後にテレワークを行う2週間の滞在プログラムを、はるにれ情報と漁協の三者で実施しています。港の空き倉庫に光回線と共同の台所を整備しました。参加者42名のうち5名が副業で漁業を続けています。",
      applicant: { name: "新潟県佐渡市", municipalityCode: "152242" },
      partners: [{ name: "はるにれ情報（株）", corporateNumber: "8990000000001" }],
      municipalities: ["152242"],
      startedOn: "2025-06-01",
    },
  ],
  [
    {
      id: "c03",
      title: "週3日地方勤務制度『ハーフステイ』",
      text: "全社員を対象に、週3日まで地方の拠点で働ける「ハーフステイ」制度を導入しました。住居費の半額を会社が負担し、保育園の一時預かりも町と調整しています。制度を使う社員は87名、離職率は8％から3％に下がりました。",
      applicant: { name: "合同会社そらまめ設計室" },
      partners: [],
      municipalities: ["203211"],
      startedOn: "2023-10-01",
    },
    {
      id: "m03",
      title: "そらまめ設計室「ハーフステイ」制度の受け入れ",
      text: "週3日を町の拠点で働く「ハーフステイ」制度の社員を受け入れています。住居費は会社と折半で、町は保育園の一時預かりの枠を調整しました。これまでに87名が利用し、会社の離職率は8％から3％へ下がったと聞いています。",
      applicant: { name: "軽井沢町", municipalityCode: "203211" },
      partners: [],
      municipalities: ["203211"],
      startedOn: "2023-10-01",
    },
  ],
  [
    {
      id: "c04",
      title: "雪国データセンターの余熱で育てる仕事と野菜",
      text: "雪で冷やすデータセンターの隣にサテライトオフィスを設け、遠隔で運用監視を行う15名を地元で採用しました。サーバーの余熱は温室に送り、冬にトマトを育てています。障害のある方の在宅勤務にもつながりました。",
      applicant: { name: "ゆきどけ通信株式会社" },
      partners: [{ name: "美唄市" }, { name: "雪代大学" }],
      municipalities: ["012157"],
      startedOn: "2022-12-01",
    },
    {
      id: "m04",
      title: "データセンターの余熱利用とテレワーク雇用",
      text: "雪冷房のデータセンターに隣接してサテライトオフィスを誘致し、運用監視の仕事で15名の地元雇用が生まれました。サーバー余熱を温室へ送り、冬期にトマトを栽培しています。障害のある方も在宅で勤務しています。",
      applicant: { name: "北海道美唄市", municipalityCode: "012157" },
      partners: [{ name: "ゆきどけ通信" }, { name: "国立大学法人雪代大学" }],
      municipalities: ["012157"],
      startedOn: "2023-01-15",
    },
  ],
  [
    {
      id: "c05",
      title: "こがね町家オフィスネットワーク",
      text: "城下町の町家5棟を借り上げ、首都圏の企業10社が共同で使うオフィスとして運営しています。管理は地元の子育て中の女性8名がテレワークで担い、予約や清掃の手配もオンラインで行います。町家の空き家率は2割減りました。",
      applicant: { name: "一般社団法人こがね町家舎" },
      partners: [{ name: "萩市", municipalityCode: "352047" }],
      municipalities: ["352047"],
      startedOn: "2021-07-01",
    },
    {
      id: "m05",
      title: "こがね町家オフィスネットワーク",
      text: "空き家となった町家を企業10社の共同オフィスに転用する事業です。5棟の管理を、子育て中の女性8名が在宅で担っています。空き家率の改善に加え、まちを歩く人が増えました。",
      applicant: { name: "萩市" },
      partners: [{ name: "（一社）こがね町家舎" }],
      municipalities: ["352047"],
      startedOn: null,
    },
  ],
];
