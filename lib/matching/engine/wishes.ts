import type { MatchDirection } from "@/lib/db/generated/enums";

/** A condition that must hold, or a wish that counts once, twice or three times. */
export const STRENGTHS = ["must", "3", "2", "1"] as const;

export type Strength = (typeof STRENGTHS)[number];

export const strengthLabels = {
  must: "必須",
  "3": "とても重視する",
  "2": "重視する",
  "1": "あればよい",
} as const satisfies Record<Strength, string>;

/** What a wish weighs in the score. What must hold counts as much as the strongest wish: known is better than not known. */
export const strengthWeights = { must: 3, "3": 3, "2": 2, "1": 1 } as const satisfies Record<Strength, number>;

export const wishLabels = {
  place: "地域",
  tokyo: "東京からの時間",
  people: "人数・規模",
  budget: "1席あたりの月額の予算",
  period: "利用する期間",
  facilities: "設備",
  lodging: "宿泊",
  subsidy: "補助制度",
  cooperation: "地元との協業",
  industry: "業種",
  policies: "取組方針",
  partner: "その県での活動",
} as const;

export type WishKey = keyof typeof wishLabels;

export const WISH_KEYS = [
  ...(["place", "tokyo", "people", "budget", "period", "facilities"] as const),
  ...(["lodging", "subsidy", "cooperation", "industry", "policies", "partner"] as const),
] as const satisfies readonly WishKey[];

/** Values are texts as a form sends them: codes, or a number in digits. */
export type Wish = { readonly key: WishKey; readonly values: readonly string[]; readonly strength: Strength };

/** What is asked of whom. */
export const wishesOf = {
  COMPANY_SEEKS_PLACE: [
    ...(["place", "tokyo", "people", "budget", "period", "facilities"] as const),
    ...(["lodging", "subsidy", "cooperation", "industry"] as const),
  ],
  MUNICIPALITY_SEEKS_COMPANY: ["industry", "people", "place", "cooperation", "policies", "partner"],
} as const satisfies Record<MatchDirection, readonly WishKey[]>;
