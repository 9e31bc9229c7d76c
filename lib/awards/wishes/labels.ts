import type { AwardWishKind } from "@/lib/db/generated/enums";

const wishLabels = {
  WANTS: "担当したい",
  WILLING: "担当できる",
  RATHER_NOT: "できれば避けたい",
} as const satisfies Record<AwardWishKind, string>;

/** What is chosen to begin with. */
export const NO_WISH = "NONE";

export const answerLabels = { [NO_WISH]: "特に希望はない", ...wishLabels } as const;
