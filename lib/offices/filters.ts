import { z } from "zod";
import { PREFECTURE_CODES } from "@/lib/japan/prefecture";
import { DAY_PRICE_BANDS, MONTH_PRICE_BANDS, SEAT_BANDS, TOKYO_BANDS } from "./facets";
import { ACCESSIBILITY, OFFICE_KINDS } from "./options";

const QUERY_MAX = 100;

const first = z.union([z.string(), z.array(z.string()).transform((all) => all[0] ?? "")]).catch("");
const many = z.union([z.string().transform((text) => [text]), z.array(z.string())]).catch([]);

function oneOf<const Value extends string | number>(values: readonly Value[]) {
  return first.transform((text) => values.find((value) => String(value) === text));
}

function someOf<const Value extends string>(values: readonly Value[]) {
  return many.transform((texts) => values.filter((value) => texts.includes(value)));
}

const yes = first.transform((text) => text === "1");

/** Read from the address bar: whatever stands there becomes a question that can be asked. */
export const officeFiltersSchema = z.object({
  q: first.transform((text) => [...text.replace(/\p{Cc}/gu, " ").trim()].slice(0, QUERY_MAX).join("").trim()),
  prefecture: oneOf(PREFECTURE_CODES),
  municipality: first.transform((text) => (/^\d{6}$/.test(text) ? text : undefined)),
  kind: someOf(OFFICE_KINDS.map(({ value }) => value)),
  privateRoom: yes,
  meetingRoom: yes,
  seats: oneOf(SEAT_BANDS),
  dayPrice: oneOf(DAY_PRICE_BANDS),
  monthPrice: oneOf(MONTH_PRICE_BANDS),
  tokyo: oneOf(TOKYO_BANDS),
  allDay: yes,
  registration: yes,
  lodging: yes,
  subsidy: yes,
  accessibility: someOf(ACCESSIBILITY.map(({ value }) => value)),
});

export type OfficeFilters = z.output<typeof officeFiltersSchema>;

/** What an office has to carry: of each inner list one token, of the outer list all. */
export function wantedTokens(filters: OfficeFilters): readonly (readonly string[])[] {
  const { prefecture, municipality, kind, seats, dayPrice, monthPrice, tokyo } = filters;
  const value = (key: string, chosen: string | number | undefined) =>
    chosen === undefined ? [] : [[`${key}:${chosen}`]];
  const flag = (key: string, isWanted: boolean) => (isWanted ? [[`${key}:YES`]] : []);
  return [
    ...value("prefecture", municipality === undefined ? prefecture : undefined),
    ...value("municipality", municipality),
    ...(kind.length === 0 ? [] : [kind.map((code) => `kind:${code}`)]),
    ...flag("private-room", filters.privateRoom),
    ...flag("meeting-room", filters.meetingRoom),
    ...value("seats", seats),
    ...value("day-price", dayPrice),
    ...value("month-price", monthPrice),
    ...value("tokyo", tokyo),
    ...flag("all-day", filters.allDay),
    ...flag("registration", filters.registration),
    ...(filters.lodging ? [["lodging:ATTACHED", "lodging:NEARBY"]] : []),
    ...filters.accessibility.map((code) => [`accessibility:${code}`]),
  ];
}
