import type { DemoOffice } from "./list";
import {
  ALL_DAY,
  BARRIER_FREE,
  BASIC_EQUIPMENT,
  DROP_IN,
  ENDED_SUBSIDY,
  EVERY_DAY,
  FREE,
  FULL_EQUIPMENT,
  MONTHLY,
  NO_REGISTRATION,
  REGISTRATION,
  RENT_SUBSIDY,
  SOME_ACCESS,
  TENANTS,
  WEEKDAYS,
} from "./parts";

/** Invented. No such offices exist. */
export const westernOffices: readonly DemoOffice[] = [
  {
    ...{
      town: "shimoda",
      name: "見本海辺のコワーキング下田",
      kana: "ミホンウミベノコワーキングシモダ",
      kind: "COWORKING",
    },
    description: "浜まで歩いて3分の仕事場です。朝に海へ出てから働く人が多く、1日から使えます。",
    ...{ at: [34.6795, 138.9453], daysAgo: 65 },
    answers: {
      ...{ openSeats: "15", meetingRooms: "1", tokyoMinutes: "160", lodging: "NEARBY", stationMinutes: "6" },
      ...{ ...EVERY_DAY, ...BASIC_EQUIPMENT, ...DROP_IN, ...NO_REGISTRATION },
    },
  },
  {
    ...{ town: "kumano", name: "見本古道サテライト熊野", kana: "ミホンコドウサテライトクマノ", kind: "SATELLITE" },
    description: "廃校になった小学校の教室を使った拠点です。体育館で製品の試験や撮影もできます。",
    ...{ at: [33.8886, 136.1001], daysAgo: 575 },
    answers: {
      ...{ openSeats: "20", privateRooms: "5", meetingRooms: "2", tokyoMinutes: "310", parkingSpaces: "40" },
      ...{ ...WEEKDAYS, ...BASIC_EQUIPMENT, ...MONTHLY, ...REGISTRATION, ...ENDED_SUBSIDY, lodging: "NONE" },
    },
  },
  {
    ...{ town: "sumoto", name: "見本島のオフィス洲本", kana: "ミホンシマノオフィススモト", kind: "SATELLITE" },
    description: "高速バスの停留所の前にあり、神戸へ60分です。災害に備えて拠点を分けたい企業に向いています。",
    ...{ at: [34.3425, 134.8955], daysAgo: 88 },
    answers: {
      ...{ openSeats: "22", privateRooms: "7", meetingRooms: "2", tokyoMinutes: "250", lodging: "NEARBY" },
      ...{ ...ALL_DAY, ...FULL_EQUIPMENT, ...TENANTS, ...REGISTRATION, ...BARRIER_FREE, ...RENT_SUBSIDY },
      ...{ interchange: "洲本インターチェンジ", interchangeMinutes: "10", parkingSpaces: "30" },
    },
  },
  {
    ...{ town: "shirahama", name: "見本白砂ビジネスセンター", kana: "ミホンシラスナビジネスセンター", kind: "SHARED" },
    description: "空港から車で5分。羽田から75分で着く、海の見える個室の拠点です。",
    ...{ at: [33.6781, 135.3485], daysAgo: 12, photos: 1 },
    answers: {
      ...{ openSeats: "12", privateRooms: "9", privateRoomCapacity: "12", meetingRooms: "2", tokyoMinutes: "115" },
      ...{ airport: "南紀白浜空港", airportMinutes: "5", lodging: "NEARBY", stationMinutes: "10", ...SOME_ACCESS },
      ...{ ...ALL_DAY, ...FULL_EQUIPMENT, ...TENANTS, ...REGISTRATION, ...RENT_SUBSIDY },
      ...{ acceptedCompanies: "18", acceptedYear: "2025" },
    },
  },
  {
    ...{ town: "misato", name: "見本川べりの仕事場", kana: "ミホンカワベリノシゴトバ", kind: "TRIAL" },
    description: "江の川のほとりの古民家です。1組だけで貸し切り、静かに集中できます。",
    ...{ at: null, daysAgo: 655 },
    answers: {
      ...{ openSeats: "5", privateRooms: "1", lodging: "ATTACHED", parkingSpaces: "3" },
      ...{ ...WEEKDAYS, ...BASIC_EQUIPMENT, ...FREE },
    },
  },
  {
    ...{ town: "maniwa", name: "見本木の香オフィス真庭", kana: "ミホンキノカオフィスマニワ", kind: "SATELLITE" },
    description: "地元の木材で建てた平屋の拠点です。林業や再生可能エネルギーに関わる企業が入居しています。",
    ...{ at: [35.0755, 133.7525], daysAgo: 140 },
    answers: {
      ...{ openSeats: "18", privateRooms: "4", meetingRooms: "2", tokyoMinutes: "285", stationMinutes: "9" },
      ...{ ...WEEKDAYS, ...FULL_EQUIPMENT, ...MONTHLY, ...REGISTRATION, ...BARRIER_FREE, lodging: "NEARBY" },
    },
  },
  {
    ...{ town: "minami", name: "見本漁村サテライト美波", kana: "ミホンギョソンサテライトミナミ", kind: "SATELLITE" },
    description: "漁港の前の旧銀行を直した拠点です。半分は地域、半分は仕事に使う働き方を応援しています。",
    ...{ at: [33.7346, 134.5354], daysAgo: 33 },
    answers: {
      ...{ openSeats: "10", privateRooms: "3", meetingRooms: "1", tokyoMinutes: "240", stationMinutes: "5" },
      ...{ ...EVERY_DAY, ...BASIC_EQUIPMENT, ...TENANTS, ...REGISTRATION, lodging: "NEARBY", ...RENT_SUBSIDY },
      ...{ acceptedCompanies: "11", acceptedYear: "2024" },
    },
  },
  {
    ...{ town: "uwajima", name: "見本きさいやワークス", kana: "ミホンキサイヤワークス", kind: "COWORKING" },
    description: "道の駅の2階にある、予約のいらない仕事場です。漁業や農業の人と話す機会があります。",
    ...{ at: [33.2233, 132.5606], daysAgo: 410 },
    answers: {
      ...{ openSeats: "20", meetingRooms: "1", tokyoMinutes: "265", stationMinutes: "14", parkingSpaces: "60" },
      ...{ ...EVERY_DAY, ...BASIC_EQUIPMENT, ...DROP_IN, ...NO_REGISTRATION, ...BARRIER_FREE },
    },
  },
  {
    ...{ town: "shimanto", name: "見本清流シェアオフィス", kana: "ミホンセイリュウシェアオフィス", kind: "SHARED" },
    description: "四万十川の近くの事務所を分け合う施設です。法人の登記ができ、郵便物も受け取れます。",
    ...{ at: [32.9914, 132.9339], daysAgo: 260 },
    answers: {
      ...{ openSeats: "8", privateRooms: "5", meetingRooms: "1", tokyoMinutes: "290", stationMinutes: "10" },
      ...{ ...WEEKDAYS, ...BASIC_EQUIPMENT, ...MONTHLY, ...REGISTRATION, lodging: "NEARBY" },
    },
  },
  {
    ...{ town: "fukuoka", name: "見本博多リモートベース", kana: "ミホンハカタリモートベース", kind: "COWORKING" },
    description: "駅と空港に近い、九州の各地へ出かける人の拠点です。電話やWeb会議の席が多くあります。",
    ...{ at: [33.5902, 130.4017], daysAgo: 5, place: "401323" },
    answers: {
      ...{ openSeats: "60", privateRooms: "10", meetingRooms: "5", tokyoMinutes: "130", stationMinutes: "7" },
      ...{ ...ALL_DAY, ...FULL_EQUIPMENT, ...MONTHLY, priceDay: "2200", priceMonth: "16500", ...REGISTRATION },
      ...{ ...BARRIER_FREE, lodging: "NEARBY", airport: "福岡空港", airportMinutes: "10" },
    },
  },
  {
    ...{ town: "nichinan", name: "見本港町テラス油津", kana: "ミホンミナトマチテラスアブラツ", kind: "SATELLITE" },
    description: "商店街の空き店舗を直した拠点です。保育施設がとなりにあり、子育て中の人も働いています。",
    ...{ at: [31.5835, 131.4005], daysAgo: 180 },
    answers: {
      ...{ openSeats: "26", privateRooms: "4", meetingRooms: "2", tokyoMinutes: "200", stationMinutes: "6" },
      ...{ ...WEEKDAYS, ...FULL_EQUIPMENT, ...TENANTS, ...REGISTRATION, ...BARRIER_FREE, childcare: "YES" },
      ...{ lodging: "NEARBY", acceptedCompanies: "13", acceptedYear: "2025" },
    },
  },
  {
    ...{ town: "nago", name: "見本やんばるワークハウス", kana: "ミホンヤンバルワークハウス", kind: "LIVE_IN" },
    description: "森と海の間にある、滞在と仕事の施設です。企業の研修や開発の合宿に使われています。",
    ...{ at: [26.5916, 127.9774], daysAgo: 48 },
    answers: {
      ...{ openSeats: "24", privateRooms: "12", meetingRooms: "3", tokyoMinutes: "270", lodging: "ATTACHED" },
      ...{ ...ALL_DAY, ...FULL_EQUIPMENT, ...TENANTS, ...SOME_ACCESS, ...RENT_SUBSIDY, parkingSpaces: "40" },
      ...{ airport: "那覇空港", airportMinutes: "75" },
    },
  },
];
