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
  OPEN_SUBSIDY,
  REGISTRATION,
  RENT_SUBSIDY,
  SOME_ACCESS,
  TENANTS,
  WEEKDAYS,
} from "./parts";

/** Invented. No such offices exist. */
export const easternOffices: readonly DemoOffice[] = [
  {
    ...{
      town: "kitami",
      name: "見本サテライトオフィス北見",
      kana: "ミホンサテライトオフィスキタミ",
      kind: "SATELLITE",
    },
    description: "駅前の空きビルを直した拠点です。冬でも暖かく、寒冷地での開発や試験を行う企業に向いています。",
    ...{ at: [43.8031, 143.8946], daysAgo: 40, photos: 2 },
    answers: {
      ...{ openSeats: "24", privateRooms: "6", privateRoomCapacity: "6", meetingRooms: "2", tokyoMinutes: "210" },
      ...{ airport: "女満別空港", airportMinutes: "40", parkingSpaces: "20", lodging: "NEARBY", stationMinutes: "3" },
      ...{ ...WEEKDAYS, ...FULL_EQUIPMENT, ...TENANTS, ...REGISTRATION, ...BARRIER_FREE, ...RENT_SUBSIDY },
      ...{ acceptedCompanies: "9", acceptedYear: "2025", grantKind: "デジタル田園都市国家構想交付金（架空の例）" },
    },
  },
  {
    ...{
      town: "hirosaki",
      name: "見本コワーキングりんごの木",
      kana: "ミホンコワーキングリンゴノキ",
      kind: "COWORKING",
    },
    description: "れんが倉庫の一角にある、誰でも使える仕事場です。地元の学生や農家との交流会を月に1度開いています。",
    ...{ at: [40.6031, 140.4641], daysAgo: 95 },
    answers: {
      ...{ openSeats: "30", meetingRooms: "1", tokyoMinutes: "240", lodging: "NEARBY", stationMinutes: "15" },
      ...{ ...EVERY_DAY, ...BASIC_EQUIPMENT, ...DROP_IN, ...NO_REGISTRATION, ...SOME_ACCESS },
    },
  },
  {
    ...{
      town: "kamaishi",
      name: "見本お試し勤務の家かまいし",
      kana: "ミホンオタメシキンムノイエカマイシ",
      kind: "TRIAL",
    },
    description: "海の見える一軒家で、1週間から試せる仕事場です。少人数のチームの合宿に向いています。",
    ...{ at: [39.2758, 141.8857], daysAgo: 160 },
    answers: {
      ...{ openSeats: "6", privateRooms: "3", meetingRooms: "1", tokyoMinutes: "290", lodging: "ATTACHED" },
      ...{ ...ALL_DAY, ...BASIC_EQUIPMENT, ...FREE, ...RENT_SUBSIDY, ...OPEN_SUBSIDY, parkingSpaces: "4" },
    },
  },
  {
    ...{ town: "ishinomaki", name: "見本シェアオフィスみなと", kana: "ミホンシェアオフィスミナト", kind: "SHARED" },
    description: "水産加工の会社が集まる通りの2階です。ものづくりと販売を手がける企業の入居を待っています。",
    ...{ at: [38.4345, 141.3027], daysAgo: 395 },
    answers: {
      ...{ openSeats: "12", privateRooms: "4", meetingRooms: "1", tokyoMinutes: "170", stationMinutes: "8" },
      ...{ ...WEEKDAYS, ...BASIC_EQUIPMENT, ...MONTHLY, ...REGISTRATION, lodging: "NONE" },
    },
  },
  {
    ...{
      town: "tsuruoka",
      name: "見本研究サテライト鶴岡",
      kana: "ミホンケンキュウサテライトツルオカ",
      kind: "SATELLITE",
    },
    description: "大学と研究所のとなりにある、静かな個室の多い拠点です。研究と開発の部門を置く企業に向いています。",
    ...{ at: [38.7272, 139.8267], daysAgo: 22 },
    answers: {
      ...{ openSeats: "10", privateRooms: "12", privateRoomArea: "24.5", meetingRooms: "3", tokyoMinutes: "235" },
      ...{ ...ALL_DAY, ...FULL_EQUIPMENT, ...TENANTS, ...REGISTRATION, ...BARRIER_FREE, lodging: "NEARBY" },
      ...{ acceptedCompanies: "14", acceptedYear: "2025", tenants: "株式会社みどり工房（架空）" },
    },
  },
  {
    ...{ town: "aizu", name: "見本スマートオフィス会津", kana: "ミホンスマートオフィスアイヅ", kind: "SATELLITE" },
    description: "情報通信の企業が集まる建物です。地元の大学の学生と働く機会があります。",
    ...{ at: [37.4948, 139.9298], daysAgo: 70, photos: 1 },
    answers: {
      ...{ openSeats: "50", privateRooms: "20", meetingRooms: "6", meetingRoomCapacity: "40", tokyoMinutes: "175" },
      ...{ ...EVERY_DAY, ...FULL_EQUIPMENT, ...TENANTS, ...REGISTRATION, ...BARRIER_FREE, ...ENDED_SUBSIDY },
      ...{ stationMinutes: "12", parkingSpaces: "80", acceptedCompanies: "31", acceptedYear: "2025" },
    },
  },
  {
    ...{ town: "otawara", name: "見本ワークラウンジ那須野", kana: "ミホンワークラウンジナスノ", kind: "COWORKING" },
    description: "新幹線の駅から車で15分。週に2日だけ東京へ通う人が多く使っています。",
    ...{ at: [36.8713, 140.0155], daysAgo: 120 },
    answers: {
      ...{ openSeats: "16", privateRooms: "2", meetingRooms: "1", tokyoMinutes: "95", stationMinutes: "15" },
      ...{ ...EVERY_DAY, ...BASIC_EQUIPMENT, ...MONTHLY, ...NO_REGISTRATION, ...SOME_ACCESS, childcare: "YES" },
    },
  },
  {
    ...{
      town: "minakami",
      name: "見本温泉ワーケーション館",
      kana: "ミホンオンセンワーケーションカン",
      kind: "LIVE_IN",
    },
    description: "温泉の宿を改修した、泊まりながら働ける施設です。研修やチームの合宿に使われています。",
    ...{ at: [36.6787, 138.9993], daysAgo: 55, photos: 1 },
    answers: {
      ...{ openSeats: "20", privateRooms: "10", meetingRooms: "2", tokyoMinutes: "100", lodging: "ATTACHED" },
      ...{ ...ALL_DAY, ...FULL_EQUIPMENT, ...RENT_SUBSIDY, contractKinds: ["WHOLE"], priceWholeDay: "44000" },
      ...{ payments: ["CARD", "TRANSFER"], ...SOME_ACCESS, stationMinutes: "10" },
    },
  },
  {
    ...{
      town: "uonuma",
      name: "見本雪国テレワークセンター",
      kana: "ミホンユキグニテレワークセンター",
      kind: "SATELLITE",
    },
    description: "新幹線の駅の前にあり、東京へ80分で着きます。本社の機能を一部移す企業に向いています。",
    ...{ at: [37.0654, 138.8761], daysAgo: 210 },
    answers: {
      ...{ openSeats: "40", privateRooms: "8", meetingRooms: "4", tokyoMinutes: "85", stationMinutes: "2" },
      ...{ ...WEEKDAYS, ...FULL_EQUIPMENT, ...MONTHLY, ...REGISTRATION, ...BARRIER_FREE, ...OPEN_SUBSIDY },
    },
  },
  {
    ...{ town: "takaoka", name: "見本町家オフィス高岡", kana: "ミホンマチヤオフィスタカオカ", kind: "SHARED" },
    description: "古い町家を直した、座敷のある仕事場です。工芸やデザインの仕事をする人が集まっています。",
    ...{ at: [36.7541, 137.0257], daysAgo: 450 },
    answers: {
      ...{ openSeats: "8", privateRooms: "2", tokyoMinutes: "165", lodging: "NEARBY", stationMinutes: "12" },
      ...{ ...WEEKDAYS, ...BASIC_EQUIPMENT, ...MONTHLY, ...REGISTRATION },
    },
  },
  {
    ...{ town: "komatsu", name: "見本空港前オフィス小松", kana: "ミホンクウコウマエオフィスコマツ", kind: "SHARED" },
    description: "空港からも新幹線の駅からも近い拠点です。全国に取引先のある企業に向いています。",
    ...{ at: [36.4082, 136.4454], daysAgo: 15 },
    answers: {
      ...{ openSeats: "18", privateRooms: "5", meetingRooms: "2", tokyoMinutes: "160", stationMinutes: "4" },
      ...{ airport: "小松空港", airportMinutes: "12", lodging: "NEARBY", ...BARRIER_FREE },
      ...{ ...ALL_DAY, ...FULL_EQUIPMENT, ...MONTHLY, ...REGISTRATION, ...RENT_SUBSIDY },
    },
  },
  {
    ...{
      town: "hokuto",
      name: "見本八ヶ岳リモートヴィレッジ",
      kana: "ミホンヤツガタケリモートヴィレッジ",
      kind: "LIVE_IN",
    },
    description: "森の中に建つ6棟の貸家と共同の仕事場です。家族で数か月暮らしながら働けます。",
    ...{ at: [35.8786, 138.3203], daysAgo: 30, photos: 2 },
    answers: {
      ...{ openSeats: "14", privateRooms: "6", meetingRooms: "1", tokyoMinutes: "130", lodging: "ATTACHED" },
      ...{ ...ALL_DAY, ...FULL_EQUIPMENT, ...TENANTS, ...REGISTRATION, childcare: "YES", parkingSpaces: "12" },
      ...{ ...RENT_SUBSIDY, ...OPEN_SUBSIDY, interchange: "小淵沢インターチェンジ", interchangeMinutes: "8" },
    },
  },
];
