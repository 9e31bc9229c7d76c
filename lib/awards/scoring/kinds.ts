import type { StageKey } from "@/lib/awards/editions/rules/judging-schema";
import type { AwardSheetKind } from "@/lib/db/generated/enums";

/** The sheets that are scored in a stage. */
export const kindOf = {
  first: "ROUND",
  second: "SECOND_ROUND",
} as const satisfies Record<StageKey, AwardSheetKind>;

/** In whose round a sheet is written. Calibration comes before the first one. */
export const stageOf = {
  ROUND: "first",
  CALIBRATION: "first",
  SECOND_ROUND: "second",
} as const satisfies Record<AwardSheetKind, StageKey>;
