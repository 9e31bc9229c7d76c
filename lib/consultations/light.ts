import type { ConsultationStatus } from "@/lib/db/generated/enums";
import { isIn } from "./workflow";

/** How the first answer of a case stands to its target; `none` once it was given or the case is over. */
export type Light = "green" | "yellow" | "red" | "stopped" | "none";

type Clocked = {
  readonly status: ConsultationStatus;
  readonly age: { readonly days: number; readonly isStopped: boolean };
  readonly firstAnsweredAt: Date | null;
};

/** Yellow from the last business day before the target, red beyond it. */
export function lightOf({ status, age, firstAnsweredAt }: Clocked, targetDays: number): Light {
  if (firstAnsweredAt !== null || isIn("ended", status)) return "none";
  if (age.isStopped) return "stopped";
  const left = targetDays - age.days;
  if (left < 0) return "red";
  return left <= 1 ? "yellow" : "green";
}
