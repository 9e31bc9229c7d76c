import { z } from "zod";
import { choice, choices, optionalChoice, optionalText, requiredText } from "@/lib/forms/fields";
import { parsedText } from "@/lib/forms/parsed-field";
import { kanaMessage, parseKana } from "@/lib/japan/kana";
import { mailAddressMessage, parseMailAddress } from "@/lib/japan/mail-address";
import { municipalityCodeMessage, parseMunicipalityCode } from "@/lib/japan/municipality-code";
import { parsePhone, phoneMessage } from "@/lib/japan/phone";
import { parsePostalCode, postalCodeMessage } from "@/lib/japan/postal-code";
import { fieldLabel as label } from "@/lib/offices/fields";
import {
  ACCESSIBILITY,
  CONTRACT_KINDS,
  codesOf,
  EQUIPMENT,
  LODGING,
  OFFICE_KINDS,
  PAYMENTS,
  PROVIDERS,
  WEEKDAYS,
} from "@/lib/offices/options";
import { JAPAN } from "@/lib/offices/read-value";
import { closing, day, decimal, minutes, opening, web, whole, yen, yesNo } from "./parts";

export const DESCRIPTION_MAX = 1000;
export const NOTE_MAX = 500;
const NAME_MAX = 100;
const COUNT_MAX = 9_999;

export const basics = z.object({
  name: requiredText(label("name"), NAME_MAX),
  nameKana: parsedText(label("nameKana"), NAME_MAX, parseKana, kanaMessage),
  nameEnglish: optionalText(label("nameEnglish"), 200),
  commonName: optionalText(label("commonName"), NAME_MAX),
  kind: choice(label("kind"), codesOf(OFFICE_KINDS)),
  provider: choice(label("provider"), codesOf(PROVIDERS)),
  operatorName: optionalText(label("operatorName"), NAME_MAX),
  description: requiredText(label("description"), DESCRIPTION_MAX),
  municipalityCode: parsedText(label("municipalityCode"), 20, parseMunicipalityCode, municipalityCodeMessage),
  postalCode: parsedText(label("postalCode"), 30, parsePostalCode, postalCodeMessage).optional(),
  town: optionalText(label("town"), NAME_MAX),
  street: requiredText(label("street"), NAME_MAX),
  building: optionalText(label("building"), NAME_MAX),
  latitude: decimal("latitude", { ...JAPAN.latitude, places: 6 }),
  longitude: decimal("longitude", { ...JAPAN.longitude, places: 6 }),
  websiteUrl: web("websiteUrl"),
});

const MEASURE = { min: 0, max: 100_000, places: 1 };

export const space = z.object({
  openSeats: whole("openSeats", COUNT_MAX),
  privateRooms: whole("privateRooms", COUNT_MAX),
  privateRoomCapacity: whole("privateRoomCapacity", COUNT_MAX),
  privateRoomArea: decimal("privateRoomArea", MEASURE),
  meetingRooms: whole("meetingRooms", COUNT_MAX),
  meetingRoomCapacity: whole("meetingRoomCapacity", COUNT_MAX),
  soundproof: yesNo("soundproof"),
  webBooths: whole("webBooths", COUNT_MAX),
  equipment: choices(label("equipment"), codesOf(EQUIPMENT)).optional(),
  downMbps: decimal("downMbps", MEASURE),
  upMbps: decimal("upMbps", MEASURE),
  measuredOn: day("measuredOn"),
  equipmentNote: optionalText(label("equipmentNote"), NOTE_MAX),
});

export const usage = z.object({
  openDays: choices(label("openDays"), codesOf(WEEKDAYS)).optional(),
  opensAt: opening("opensAt"),
  closesAt: closing("closesAt"),
  hoursNote: optionalText(label("hoursNote"), NOTE_MAX),
  allDay: yesNo("allDay"),
  publicUse: yesNo("publicUse"),
  contractKinds: choices(label("contractKinds"), codesOf(CONTRACT_KINDS)).optional(),
  priceHour: yen("priceHour"),
  priceHalfDay: yen("priceHalfDay"),
  priceDay: yen("priceDay"),
  priceMonth: yen("priceMonth"),
  priceMonthPrivate: yen("priceMonthPrivate"),
  priceYear: yen("priceYear"),
  priceWholeDay: yen("priceWholeDay"),
  priceNote: optionalText(label("priceNote"), NOTE_MAX),
  payments: choices(label("payments"), codesOf(PAYMENTS)).optional(),
  addressUse: yesNo("addressUse"),
  corporateRegistration: yesNo("corporateRegistration"),
  mailReceipt: yesNo("mailReceipt"),
});

export const access = z.object({
  nearestStation: optionalText(label("nearestStation"), NAME_MAX),
  stationMinutes: minutes("stationMinutes"),
  airport: optionalText(label("airport"), NAME_MAX),
  airportMinutes: minutes("airportMinutes"),
  interchange: optionalText(label("interchange"), NAME_MAX),
  interchangeMinutes: minutes("interchangeMinutes"),
  tokyoMinutes: minutes("tokyoMinutes"),
  accessNote: optionalText(label("accessNote"), NOTE_MAX),
  parkingSpaces: whole("parkingSpaces", COUNT_MAX),
});

export const life = z.object({
  lodging: optionalChoice(label("lodging"), codesOf(LODGING)),
  childcare: yesNo("childcare"),
  accessibility: choices(label("accessibility"), codesOf(ACCESSIBILITY)).optional(),
});

export const contact = z.object({
  contactDepartment: optionalText(label("contactDepartment"), 60),
  contactName: requiredText(label("contactName"), 60),
  contactEmail: parsedText(label("contactEmail"), 254, parseMailAddress, mailAddressMessage),
  contactPhone: parsedText(label("contactPhone"), 50, parsePhone, phoneMessage)
    .transform((phone) => phone.display)
    .optional(),
});
