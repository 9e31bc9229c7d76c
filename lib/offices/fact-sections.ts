import type { OfficeFieldName } from "./fields";

/** Which answers a page tells one below the other, by its sections; hours, prices, place and subsidies have forms of their own. */
export const FACT_SECTIONS = {
  space: [
    ...(["openSeats", "privateRooms", "privateRoomCapacity", "privateRoomArea"] as const),
    ...(["meetingRooms", "meetingRoomCapacity", "soundproof", "webBooths", "equipment"] as const),
    ...(["downMbps", "upMbps", "measuredOn", "equipmentNote"] as const),
  ],
  usage: [
    ...(["hoursNote", "allDay", "publicUse", "contractKinds", "payments"] as const),
    ...(["addressUse", "corporateRegistration", "mailReceipt"] as const),
  ],
  access: [
    ...(["nearestStation", "stationMinutes", "airport", "airportMinutes"] as const),
    ...(["interchange", "interchangeMinutes", "parkingSpaces", "accessNote"] as const),
  ],
  life: ["lodging", "childcare", "accessibility"],
  record: ["acceptedCompanies", "tenants", "grantKind"],
  operation: ["provider", "operatorName", "commonName", "nameEnglish"],
} as const satisfies Record<string, readonly OfficeFieldName[]>;
