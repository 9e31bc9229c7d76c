import type { Answers } from "@/lib/drafts/answers";

/** The least that makes an office. */
export function anOffice(changes: Answers = {}): Answers {
  return {
    name: "見本市サテライトオフィス",
    nameKana: "ミホンシサテライトオフィス",
    kind: "SATELLITE",
    provider: "MUNICIPALITY",
    description: "駅から歩いて5分の、静かな仕事場です。少人数の拠点に向いています。",
    municipalityCode: "202151",
    street: "1-2-3",
    contactName: "桜庭 ひろし",
    contactEmail: "sakuraba@example.jp",
    ...changes,
  };
}

/** One that answers everything companies look for. */
export function aWholeOffice(changes: Answers = {}): Answers {
  return {
    ...anOffice(),
    ...{ nameEnglish: "Mihon Satellite Office", postalCode: "399-0786", town: "大門一番町", building: "見本会館2階" },
    ...{ latitude: "36.115", longitude: "137.9534", websiteUrl: "https://mihon.example.jp/office" },
    ...{ openSeats: "20", privateRooms: "8", privateRoomCapacity: "4", privateRoomArea: "19", meetingRooms: "2" },
    ...{ soundproof: "YES", equipment: ["WIFI", "POWER"], downMbps: "500", upMbps: "300", measuredOn: "2026-04-01" },
    ...{ openDays: ["1", "2", "3", "4", "5"], opensAt: "9:00", closesAt: "18:00", allDay: "NO" },
    ...{ contractKinds: ["DROP_IN", "MONTHLY"], priceDay: "1100", priceMonth: "11000", payments: ["CASH"] },
    ...{ corporateRegistration: "YES", nearestStation: "JR中央本線 塩尻駅", stationMinutes: "5", tokyoMinutes: "150" },
    ...{ lodging: "NEARBY", childcare: "NO", accessibility: ["WHEELCHAIR", "TOILET"] },
    ...{ subsidy1Name: "お試し勤務の補助", subsidy1Summary: "交通費の半分", subsidy1Until: "2027-03-31" },
    ...{ acceptedCompanies: "12", acceptedYear: "2025", tenants: "株式会社みどり工房" },
    ...{ photo1: ["019ac0de-0000-7000-8000-000000000001"], photo1Alt: "窓ぎわの席", photo1Rights: "見本市" },
    ...changes,
  };
}
