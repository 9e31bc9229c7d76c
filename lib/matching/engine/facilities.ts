import { FACILITIES, labelOf } from "@/lib/matching/options";
import { listOf, numberOf, type PlaceFacts, textOf } from "./place-facts";
import { judged, type Part, unknown } from "./verdict";

type Counted = { readonly count: string };
type Answered = { readonly yes: string };
type Listed = { readonly list: string; readonly code: string };

/** Where an office answers whether it has it. */
const WHERE: Readonly<Record<string, Counted | Answered | Listed>> = {
  PRIVATE_ROOM: { count: "privateRooms" },
  MEETING_ROOM: { count: "meetingRooms" },
  SOUNDPROOF: { yes: "soundproof" },
  WEB_BOOTH: { count: "webBooths" },
  WIRED: { list: "equipment", code: "WIRED" },
  ALL_DAY: { yes: "allDay" },
  REGISTRATION: { yes: "corporateRegistration" },
  PARKING: { count: "parkingSpaces" },
};

export function facilityPart(facility: string, place: PlaceFacts): Part {
  const label = labelOf(FACILITIES, facility);
  const has = hasIt(facility, place);
  return has === null ? unknown(label) : judged(has, `${label}${has ? "がある" : "がない"}`);
}

/** Null where the office did not answer; a list of equipment says by leaving out only what it could have named. */
function hasIt(facility: string, place: PlaceFacts): boolean | null {
  const where = WHERE[facility];
  if (where === undefined) return null;
  if ("count" in where) {
    const count = numberOf(place, where.count);
    return count === null ? null : count > 0;
  }
  if ("yes" in where) {
    const answer = textOf(place, where.yes);
    return answer === "" ? null : answer === "YES";
  }
  const list = listOf(place, where.list);
  return list.length === 0 ? null : list.includes(where.code);
}
