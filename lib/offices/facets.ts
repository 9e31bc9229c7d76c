import { type Answers, asList, asText } from "@/lib/drafts/answers";
import { SUBSIDIES } from "./fields/support";

/**
 * Choices of the search as tokens, `kind:SHARED`. Bands run upwards or downwards, so that one token finds all that fit: an
 * office two hours from Tokyo carries `tokyo:120` and `tokyo:180`, and one with 20 seats `seats:5`, `seats:10` and `seats:20`.
 */
export const SEAT_BANDS = [5, 10, 20, 50] as const;
export const DAY_PRICE_BANDS = [0, 1_000, 2_000, 5_000] as const;
export const MONTH_PRICE_BANDS = [0, 10_000, 30_000, 50_000] as const;
export const TOKYO_BANDS = [60, 120, 180, 300] as const;

/** Where it stands: six digits of the municipality, and of its city for a ward. */
export type Place = { readonly municipalityCodes: readonly string[] };

/** What an office answers of the choices of the search. Subsidies depend on the day and are looked at apart. */
export function facetsOf(answers: Answers, { municipalityCodes }: Place): string[] {
  const prefecture = municipalityCodes[0]?.slice(0, 2);
  return [
    ...(prefecture === undefined ? [] : [`prefecture:${prefecture}`]),
    ...municipalityCodes.map((code) => `municipality:${code}`),
    ...one("kind", answers["kind"]),
    ...some("private-room", answers["privateRooms"]),
    ...some("meeting-room", answers["meetingRooms"]),
    ...atLeast("seats", SEAT_BANDS, answers["openSeats"]),
    ...atMost("day-price", DAY_PRICE_BANDS, answers["priceDay"]),
    ...atMost("month-price", MONTH_PRICE_BANDS, answers["priceMonth"]),
    ...atMost("tokyo", TOKYO_BANDS, answers["tokyoMinutes"]),
    ...yes("all-day", answers["allDay"]),
    ...yes("registration", answers["corporateRegistration"]),
    ...(["ATTACHED", "NEARBY"].includes(asText(answers["lodging"])) ? one("lodging", answers["lodging"]) : []),
    ...asList(answers["accessibility"]).map((code) => `accessibility:${code}`),
  ];
}

/** The last day on which a subsidy can be asked for: null without one, `9999-12-31` for one without an end. */
export function subsidyUntil(answers: Answers): string | null {
  const ends = SUBSIDIES.flatMap((n) => {
    const isThere = asText(answers[`subsidy${n}Name`]) !== "";
    return isThere ? [asText(answers[`subsidy${n}Until`]) || "9999-12-31"] : [];
  });
  return ends.toSorted().at(-1) ?? null;
}

type Value = Answers[string] | undefined;

function one(key: string, value: Value): string[] {
  const text = asText(value);
  return text === "" ? [] : [`${key}:${text}`];
}

function yes(key: string, value: Value): string[] {
  return asText(value) === "YES" ? [`${key}:YES`] : [];
}

function some(key: string, value: Value): string[] {
  return Number(asText(value) || "0") > 0 ? [`${key}:YES`] : [];
}

function atLeast(key: string, bands: readonly number[], value: Value): string[] {
  const text = asText(value);
  return text === "" ? [] : bands.filter((band) => Number(text) >= band).map((band) => `${key}:${band}`);
}

function atMost(key: string, bands: readonly number[], value: Value): string[] {
  const text = asText(value);
  return text === "" ? [] : bands.filter((band) => Number(text) <= band).map((band) => `${key}:${band}`);
}
