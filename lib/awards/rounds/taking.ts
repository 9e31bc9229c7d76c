import type { AwardRoundStatus, AwardSheetKind } from "@/lib/db/generated/enums";

type Round = { readonly status: AwardRoundStatus; readonly closesAt: Date | null };

/** Whether sheets of this kind are written now. The deadline holds whether or not anybody has pressed the button to close. */
export function isTaking(kind: AwardSheetKind, { status, closesAt }: Round, now: Date): boolean {
  if (kind === "CALIBRATION") return status === "PREPARING";
  return status === "OPEN" && closesAt !== null && now <= closesAt;
}

/** What was given before the round is final once somebody may have seen where it stands. */
export function isCalibrationShown({ status }: Pick<Round, "status">): boolean {
  return status !== "PREPARING";
}
