import "server-only";
import { entriesAssignedMail } from "@/lib/awards/assignment/mails";
import type { Pair } from "@/lib/awards/assignment/problem";
import { NotAnnounced } from "@/lib/awards/assignment/refusals";
import { settingsInForce } from "@/lib/awards/editions/queries/in-force";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { baseUrl } from "@/lib/env";
import { queueMail } from "@/lib/mail/queue";
import { routes } from "@/lib/routes";

const SEATS_MAX = 500;

/** One letter to each juror, with how many entries are new to them. */
export async function tellJurors(uow: UnitOfWork, editionId: string, pairs: readonly Pair[]): Promise<void> {
  if (pairs.length === 0) return;
  const inForce = await settingsInForce(editionId, uow.tx);
  if (inForce === null) throw new NotAnnounced();
  const seats = await uow.tx.awardJuror.findMany({
    where: { id: { in: [...new Set(pairs.map(({ jurorId }) => jurorId))] } },
    select: { id: true, account: { select: { email: true } } },
    orderBy: { id: "asc" },
    take: SEATS_MAX,
  });
  for (const { id, account } of seats) {
    const letter = entriesAssignedMail({
      to: account.email,
      edition: inForce.settings.name,
      count: pairs.filter(({ jurorId }) => jurorId === id).length,
      url: `${baseUrl()}${routes.juryScores()}`,
    });
    await queueMail(uow, letter, { flow: "awardJuror", caseId: id });
  }
}
