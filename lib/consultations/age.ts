import "server-only";
import { caseAge as ageOf, type CaseAge } from "@/lib/cases/age";

type Clocked = {
  readonly receivedAt: Date;
  readonly stoppedSince: Date | null;
  readonly stoppedDays: number;
  readonly firstAnsweredAt: Date | null;
};

/** Business days from receipt to the first answer or now, without the time the requester took. */
export function caseAge({ firstAnsweredAt, ...clock }: Clocked, now: Date): CaseAge {
  return ageOf({ ...clock, decidedAt: firstAnsweredAt }, now);
}
