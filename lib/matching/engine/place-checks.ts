import { industryLabel, isIndustryCode } from "@/lib/japan/industries";
import { COOPERATION, LODGING_WISHES, labelOf, PERIODS } from "@/lib/matching/options";
import { durationText, subsidiesOf } from "@/lib/offices/facts";
import { optionLabel } from "@/lib/offices/options";
import { facilityPart } from "./facilities";
import { listOf, numberOf, type PlaceFacts, textOf } from "./place-facts";
import { placePart } from "./places";
import { anyOf, failed, judged, met, type Part, unknown } from "./verdict";
import type { wishesOf } from "./wishes";

type PlaceWish = (typeof wishesOf)["COMPANY_SEEKS_PLACE"][number];
type Check = (values: readonly string[], place: PlaceFacts) => readonly Part[];

const yen = (amount: number) => `${amount.toLocaleString("ja-JP")}円`;

/** What a company wishes of a place, each point in words. */
export const placeChecks: Readonly<Record<PlaceWish, Check>> = {
  place: (wished, { prefectureCode }) => [placePart(prefectureCode, wished, "所在地")],
  tokyo: ([wished = ""], place) => {
    const minutes = numberOf(place, "tokyoMinutes");
    if (minutes === null) return [unknown("東京からの時間")];
    const words = `東京から${durationText(String(minutes))}（希望：${durationText(wished)}以内）`;
    return [judged(minutes <= Number(wished), words)];
  },
  people: ([wished = ""], place) => [seatsPart(Number(wished), place)],
  budget: ([wished = ""], place) => {
    const price = numberOf(place, "priceMonth");
    if (price === null) return [unknown("月額の料金")];
    return [judged(price <= Number(wished), `月額${yen(price)}（予算：${yen(Number(wished))}）`)];
  },
  period: ([wished = ""], place) => [periodPart(wished, place)],
  facilities: (wished, place) => wished.map((facility) => facilityPart(facility, place)),
  lodging: ([wished = ""], place) => {
    const lodging = textOf(place, "lodging");
    if (lodging === "") return [unknown("宿泊")];
    const isMet = lodging === "ATTACHED" || (wished === "NEAR" && lodging === "NEARBY");
    return [judged(isMet, `宿泊：${optionLabel("lodging", lodging)}（希望：${labelOf(LODGING_WISHES, wished)}）`)];
  },
  subsidy: (_wished, place) => [subsidyPart(place)],
  cooperation: (wished, { offer }) =>
    wished.map((code) => {
      const words = labelOf(COOPERATION, code);
      if (offer === null) return unknown(`${words}への協力`);
      const isMet = offer.cooperation.includes(code);
      return judged(isMet, isMet ? `${words}に、自治体が協力する` : `${words}は、自治体の提供内容にない`);
    }),
  industry: ([own = ""], { offer }) => [industryPart(own, offer)],
};

function seatsPart(people: number, place: PlaceFacts): Part {
  const rooms = [
    ["共用の席", numberOf(place, "openSeats"), "席"],
    ["個室", numberOf(place, "privateRoomCapacity"), "名まで"],
  ] as const;
  const parts = rooms.map(([what, size, unit]) =>
    size === null ? unknown(what) : judged(size >= people, `${what}：${size}${unit}（希望：${people}名）`),
  );
  const known = parts.filter(({ verdict }) => verdict !== "unknown").map(({ words }) => words);
  if (known.length === 0) return unknown("席数");
  return anyOf(parts, failed(known.join("、")));
}

/** Which contracts serve which period. */
const CONTRACTS: Readonly<Record<string, readonly string[]>> = {
  DAYS: ["DROP_IN", "WHOLE"],
  MONTHS: ["MONTHLY"],
  YEARS: ["YEARLY", "MONTHLY"],
};

function periodPart(wished: string, place: PlaceFacts): Part {
  const label = labelOf(PERIODS, wished);
  if (wished === "DAYS" && place.offer?.hasTrialStay) return met("自治体のお試し滞在がある");
  const contracts = listOf(place, "contractKinds");
  if (contracts.length === 0) return unknown("契約の形");
  const isMet = contracts.some((kind) => CONTRACTS[wished]?.includes(kind) ?? false);
  const words = contracts.map((kind) => optionLabel("contractKinds", kind)).join("、");
  return judged(isMet, `契約の形：${words}（希望：${label}）`);
}

/** No answer is no no: few offices say that there is nothing. */
function subsidyPart({ answers, offer, today }: PlaceFacts): Part {
  const open = answers === null ? [] : subsidiesOf(answers, today).filter(({ state }) => state !== "ended");
  const [first] = open;
  if (first !== undefined) return met(`補助制度：${first.name}`);
  if (offer === null) return unknown("補助制度");
  return judged(offer.hasSubsidy, offer.hasSubsidy ? "自治体の補助制度がある" : "利用できる補助制度がない");
}

function industryPart(own: string, offer: PlaceFacts["offer"]): Part {
  if (offer === null) return unknown("歓迎する業種");
  if (offer.industries.length === 0) return met("自治体は業種を問わない");
  const wanted = offer.industries.map(industryText).join("、");
  return judged(offer.industries.includes(own), `自治体が歓迎する業種：${wanted}（業種：${industryText(own)}）`);
}

function industryText(code: string): string {
  return isIndustryCode(code) ? industryLabel(code) : code;
}
