import type { Answers } from "@/lib/drafts/answers";
import type { OfferFacts, PlaceFacts } from "@/lib/matching/engine/place-facts";
import type { Wish } from "@/lib/matching/engine/wishes";

/** Four invented places and one company, whose ranking was worked out by hand. */
const offer: OfferFacts = { industries: ["G"], cooperation: ["DEVELOPMENT"], hasTrialStay: true, hasSubsidy: false };

const place = (prefectureCode: string, answers: Answers | null, more: Partial<PlaceFacts> = {}): PlaceFacts => ({
  ...{ prefectureCode, answers, offer: null, today: "2026-11-28" },
  ...more,
});

export const golden = {
  /** Near, with a municipality that helps; its price is not known. */
  mountain: place(
    "20",
    { tokyoMinutes: "120", openSeats: "12", privateRooms: "2", webBooths: "0", lodging: "NEARBY" },
    { offer },
  ),
  /** In the region, too far, cheap. */
  town: place("04", {
    ...{ tokyoMinutes: "150", openSeats: "8", privateRooms: "1", webBooths: "1" },
    ...{ priceMonth: "15000", lodging: "NONE" },
  }),
  /** In the region, and says nothing. */
  silent: place("05", {}),
  /** Has everything, elsewhere. */
  far: place("47", {
    ...{ tokyoMinutes: "300", openSeats: "40", privateRooms: "4", webBooths: "2" },
    ...{ priceMonth: "8000", lodging: "ATTACHED" },
  }),
} satisfies Record<string, PlaceFacts>;

export const goldenWishes: readonly Wish[] = [
  { key: "place", values: ["20", "東北"], strength: "must" },
  { key: "tokyo", values: ["120"], strength: "2" },
  { key: "people", values: ["8"], strength: "2" },
  { key: "budget", values: ["20000"], strength: "1" },
  { key: "facilities", values: ["PRIVATE_ROOM", "WEB_BOOTH"], strength: "1" },
  { key: "lodging", values: ["NEAR"], strength: "1" },
  { key: "cooperation", values: ["DEVELOPMENT"], strength: "2" },
];
