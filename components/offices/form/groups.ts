import type { OfficeFieldName } from "@/lib/offices/fields";
import type { Section } from "@/lib/offices/sections";

type QuestionGroup = {
  readonly legend: string;
  readonly help?: string;
  readonly fields: readonly OfficeFieldName[];
};

/** The questions of each section in the order in which they are asked, as they belong together. */
export const SECTION_GROUPS: Readonly<Record<Section, readonly QuestionGroup[]>> = {
  basics: [
    {
      legend: "施設",
      fields: ["name", "nameKana", "nameEnglish", "commonName", "kind", "provider", "operatorName", "description"],
    },
    {
      legend: "所在地",
      help: "郵便番号から、市区町村と町字を入力できます。",
      fields: ["postalCode", "municipalityCode", "town", "street", "building"],
    },
    {
      legend: "地図の位置",
      help: "地図と「近くの施設」に使います。両方を入力してください。",
      fields: ["latitude", "longitude"],
    },
    { legend: "ウェブサイト", fields: ["websiteUrl"] },
  ],
  space: [
    { legend: "席と個室", fields: ["openSeats", "privateRooms", "privateRoomCapacity", "privateRoomArea"] },
    { legend: "会議", fields: ["meetingRooms", "meetingRoomCapacity", "soundproof", "webBooths"] },
    { legend: "設備と通信", fields: ["equipment", "downMbps", "upMbps", "measuredOn", "equipmentNote"] },
  ],
  usage: [
    { legend: "利用できる日時", fields: ["openDays", "opensAt", "closesAt", "hoursNote", "allDay", "publicUse"] },
    {
      legend: "契約と料金",
      help: "ある料金だけを、税込みで入力してください。無料の場合は0とします。",
      fields: [
        "contractKinds",
        "priceHour",
        "priceHalfDay",
        "priceDay",
        "priceMonth",
        "priceMonthPrivate",
        "priceYear",
        "priceWholeDay",
        "priceNote",
        "payments",
      ],
    },
    { legend: "住所と登記", fields: ["addressUse", "corporateRegistration", "mailReceipt"] },
  ],
  access: [
    {
      legend: "行き方",
      fields: [
        "nearestStation",
        "stationMinutes",
        "airport",
        "airportMinutes",
        "interchange",
        "interchangeMinutes",
        "tokyoMinutes",
        "accessNote",
      ],
    },
    { legend: "駐車場", fields: ["parkingSpaces"] },
  ],
  life: [{ legend: "滞在とバリアフリー", fields: ["lodging", "childcare", "accessibility"] }],
  subsidies: [
    { legend: "補助制度1", fields: subsidy(1) },
    { legend: "補助制度2", fields: subsidy(2) },
    { legend: "補助制度3", fields: subsidy(3) },
  ],
  record: [{ legend: "受入実績", fields: ["acceptedCompanies", "acceptedYear", "tenants", "grantKind"] }],
  photos: [
    { legend: "写真1", fields: ["photo1", "photo1Alt", "photo1Rights"] },
    { legend: "写真2", fields: ["photo2", "photo2Alt", "photo2Rights"] },
    { legend: "写真3", fields: ["photo3", "photo3Alt", "photo3Rights"] },
  ],
  contact: [
    {
      legend: "担当者",
      help: "事務局からの連絡に使います。公開しません。企業には、紹介を承諾したときにだけ伝えます。",
      fields: ["contactDepartment", "contactName", "contactEmail", "contactPhone"],
    },
  ],
};

function subsidy<const N extends 1 | 2 | 3>(n: N) {
  return [`subsidy${n}Name`, `subsidy${n}Summary`, `subsidy${n}From`, `subsidy${n}Until`, `subsidy${n}Url`] as const;
}
