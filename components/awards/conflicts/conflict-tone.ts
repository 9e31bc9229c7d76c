import type { Tone } from "@/components/ui/tone";
import type { AwardConflictStatus } from "@/lib/db/generated/enums";

export const conflictTones = {
  SUSPECTED: "warning",
  CONFIRMED: "error",
  CLEARING_PROPOSED: "info",
  CLEARED: "neutral",
} as const satisfies Record<AwardConflictStatus, Tone>;
