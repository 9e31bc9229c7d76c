import type { Answers } from "@/lib/drafts/answers";

/** An invented office that answers everything: the examples of the dictionary. */
export const EXAMPLE: Answers = {
  ...{
    name: "見本市サテライトオフィス",
    nameKana: "ミホンシサテライトオフィス",
    nameEnglish: "Mihon Satellite Office",
  },
  ...{ commonName: "みほんオフィス", kind: "SATELLITE", provider: "MUNICIPALITY", operatorName: "株式会社みどり工房" },
  ...{ description: "駅から歩いて5分の、静かな仕事場です。", municipalityCode: "202151", postalCode: "3990786" },
  ...{ town: "大門一番町", street: "1-2-3", building: "見本会館2階", latitude: "36.115", longitude: "137.9534" },
  ...{ websiteUrl: "https://mihon.example.jp/office", openSeats: "20", privateRooms: "8", privateRoomCapacity: "4" },
  ...{ privateRoomArea: "19", meetingRooms: "2", meetingRoomCapacity: "8", soundproof: "YES", webBooths: "2" },
  ...{ equipment: ["WIFI", "POWER"], downMbps: "500", upMbps: "300", measuredOn: "2026-04-01" },
  ...{ equipmentNote: "モニターは5台まで貸し出します。", openDays: ["1", "2", "3", "4", "5"], opensAt: "09:00" },
  ...{ closesAt: "18:00", hoursNote: "祝日は休みです。", allDay: "NO", publicUse: "YES" },
  ...{ contractKinds: ["DROP_IN", "MONTHLY"], priceHour: "300", priceHalfDay: "600", priceDay: "1100" },
  ...{ priceMonth: "11000", priceMonthPrivate: "33000", priceYear: "120000", priceWholeDay: "20000" },
  ...{ priceNote: "6か月以上の契約は1割引きです。", payments: ["CASH", "CARD"], addressUse: "YES" },
  ...{ corporateRegistration: "YES", mailReceipt: "YES", nearestStation: "JR中央本線 塩尻駅", stationMinutes: "5" },
  ...{ airport: "信州まつもと空港", airportMinutes: "15", interchange: "塩尻IC", interchangeMinutes: "10" },
  ...{ tokyoMinutes: "150", accessNote: "駅から循環バスがあります。", parkingSpaces: "10", lodging: "NEARBY" },
  ...{ childcare: "NO", accessibility: ["WHEELCHAIR", "TOILET"], subsidy1Name: "お試し勤務の補助" },
  ...{ subsidy1Summary: "交通費の半分を補助します。", subsidy1From: "2026-04-01", subsidy1Until: "2027-03-31" },
  ...{ subsidy1Url: "https://mihon.example.jp/subsidy", acceptedCompanies: "12", acceptedYear: "2025" },
  ...{ tenants: "株式会社みどり工房", grantKind: "デジタル田園都市国家構想交付金（地方創生テレワークタイプ）" },
};
