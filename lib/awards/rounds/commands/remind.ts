import "server-only";
import { isGranted } from "@/lib/access/grant";
import { recordAudit } from "@/lib/audit/record";
import { NotAnnounced } from "@/lib/awards/assignment/refusals";
import { settingsInForce } from "@/lib/awards/editions/queries/in-force";
import { stageKeyOf } from "@/lib/awards/editions/rules/judging-schema";
import { readySeats } from "@/lib/awards/jury/ready-seats";
import { scoringReminderMail } from "@/lib/awards/rounds/mails";
import { relationsTo, roundPermissions } from "@/lib/awards/rounds/permissions";
import { RemindedLately } from "@/lib/awards/rounds/refusals";
import { kindOf } from "@/lib/awards/scoring/kinds";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { baseUrl } from "@/lib/env";
import { StepNotAllowed } from "@/lib/errors";
import { formatDateTime } from "@/lib/japan/dates";
import { queueMail } from "@/lib/mail/queue";
import { routes } from "@/lib/routes";
import { lockRound, type Round, roundSubject, type SeenRound } from "./record";

const PAUSE_MS = 12 * 3_600_000;
const SEATS_MAX = 500;

/** 案内: to each juror who has sheets left, with how many. */
export async function remindJurors(uow: UnitOfWork, seen: SeenRound): Promise<Round> {
  const round = await lockRound(uow, seen);
  if (!isGranted(roundPermissions.remind, relationsTo(uow.actor, round), round.status)) throw new StepNotAllowed();
  if (round.remindedAt !== null && uow.now.getTime() - round.remindedAt.getTime() < PAUSE_MS)
    throw new RemindedLately();
  const inForce = await settingsInForce(round.editionId, uow.tx);
  if (inForce === null) throw new NotAnnounced();
  const isRound = round.status === "OPEN";
  for (const { id, account, _count } of await slowSeats(uow, round)) {
    const letter = scoringReminderMail({
      to: account.email,
      edition: inForce.settings.name,
      count: _count.sheets,
      until: isRound && round.closesAt !== null ? formatDateTime(round.closesAt) : null,
      url: `${baseUrl()}${routes.juryScores()}`,
    });
    await queueMail(uow, letter, { flow: "awardJuror", caseId: id });
  }
  await recordAudit(uow, { action: "awardRound.remind", subject: roundSubject(round.id) });
  return uow.tx.awardRound.update({
    where: { id: round.id },
    data: { remindedAt: uow.now, version: { increment: 1 }, updatedAt: uow.now },
  });
}

function slowSeats(uow: UnitOfWork, { editionId, status, ...round }: Round) {
  const kind = status === "OPEN" ? kindOf[stageKeyOf(round)] : "CALIBRATION";
  const left = { kind, status: { in: ["EMPTY", "DRAFT"] } } as const;
  const where = { ...left, status: { in: [...left.status.in] } };
  return uow.tx.awardJuror.findMany({
    where: { ...readySeats(editionId), sheets: { some: where } },
    select: { id: true, account: { select: { email: true } }, _count: { select: { sheets: { where } } } },
    orderBy: { id: "asc" },
    take: SEATS_MAX,
  });
}
