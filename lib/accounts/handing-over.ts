import "server-only";
import { handOverEntries } from "@/lib/awards/entries/commands/hand-over";
import { entriesHeldBy } from "@/lib/awards/entries/held";
import { handOverConsultations } from "@/lib/consultations/commands/hand-over";
import { consultationsHeldBy } from "@/lib/consultations/held";
import type { Duty } from "@/lib/db/generated/enums";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { handOverCases } from "@/lib/declarations/commands/hand-over";
import { casesHeldBy } from "@/lib/declarations/held";
import { handOverOffices } from "@/lib/offices/commands/hand-over";
import { officesHeldBy } from "@/lib/offices/held";
import { CasesLeft } from "./refusals";

/** Who takes what; each kind of case needs somebody with its duty. */
export type Successors = {
  readonly successorId?: string;
  readonly officeSuccessorId?: string;
  readonly consultationSuccessorId?: string;
  readonly entrySuccessorId?: string;
};

type Leaving = Successors & { readonly id: string; readonly reason: string };

/** Everything that somebody holds goes to those who were named for it. */
export async function handOverEverything(uow: UnitOfWork, leaving: Leaving): Promise<void> {
  const { id: from, reason, successorId, officeSuccessorId, consultationSuccessorId, entrySuccessorId } = leaving;
  if (successorId) await handOverCases(uow, { from, to: successorId, reason });
  if (officeSuccessorId) await handOverOffices(uow, { from, to: officeSuccessorId, reason });
  if (consultationSuccessorId) await handOverConsultations(uow, { from, to: consultationSuccessorId, reason });
  if (entrySuccessorId) await handOverEntries(uow, { from, to: entrySuccessorId, reason });
}

/** Nobody leaves, or loses a duty, while cases of that duty would be left without an owner. */
export async function requireNothingHeld(uow: UnitOfWork, id: string, kept: readonly Duty[] = []): Promise<void> {
  const kinds = [
    { duty: "DECLARATIONS", field: "successorId", count: () => uow.tx.declaration.count({ where: casesHeldBy(id) }) },
    { duty: "OFFICES", field: "officeSuccessorId", count: () => uow.tx.office.count({ where: officesHeldBy(id) }) },
    {
      duty: "CONSULTATIONS",
      field: "consultationSuccessorId",
      count: () => uow.tx.consultation.count({ where: consultationsHeldBy(id) }),
    },
    { duty: "AWARD", field: "entrySuccessorId", count: () => uow.tx.awardEntry.count({ where: entriesHeldBy(id) }) },
  ] as const;
  for (const { duty, field, count } of kinds) {
    if (kept.includes(duty)) continue;
    const left = await count();
    if (left > 0) throw new CasesLeft(left, field);
  }
}
