import "server-only";
import { hasSecondStageBegun } from "@/lib/awards/advances/queries/begun";
import { officerOf } from "@/lib/awards/editions/commands/record";
import { LaterStageBegun } from "@/lib/awards/rounds/refusals";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { StepNotAllowed } from "@/lib/errors";
import { requireLater } from "./open-close";
import { lockRound, moveRound, type Round, type SeenRound } from "./record";

type Asked = SeenRound & { readonly closesAt: Date; readonly reason: string };

const UNASKED = { reopenUntil: null, reopenReason: null, reopenAskedBy: null, reopenAskedAt: null } as const;

/** Asked for by one; another one decides. */
export async function askReopening(uow: UnitOfWork, { closesAt, reason, ...seen }: Asked): Promise<Round> {
  const round = await lockRound(uow, seen);
  await requireLastStage(uow, round);
  requireLater(uow, closesAt);
  const asked = { reopenUntil: closesAt, reopenReason: reason, reopenAskedBy: officerOf(uow), reopenAskedAt: uow.now };
  const changes = { ...asked, reopenDecidedBy: null, reopenDecidedAt: null };
  return moveRound(uow, { ...round, reopenAskedBy: null }, "askReopening", { changes, reason });
}

export async function reopenRound(uow: UnitOfWork, seen: SeenRound): Promise<Round> {
  const round = await lockRound(uow, seen);
  if (round.reopenUntil === null) throw new StepNotAllowed();
  await requireLastStage(uow, round);
  requireLater(uow, round.reopenUntil);
  const decided = { reopenDecidedBy: officerOf(uow), reopenDecidedAt: uow.now };
  const open = { closesAt: round.reopenUntil, closedAt: null, closedBy: null };
  return moveRound(uow, round, "reopen", { changes: { ...decided, ...open } });
}

type Refused = SeenRound & { readonly reason: string };

export async function keepClosed(uow: UnitOfWork, { reason, ...seen }: Refused): Promise<Round> {
  return moveRound(uow, await lockRound(uow, seen), "keepClosed", { changes: UNASKED, reason });
}

export async function takeBackReopening(uow: UnitOfWork, seen: SeenRound): Promise<Round> {
  return moveRound(uow, await lockRound(uow, seen), "takeBack", { changes: UNASKED });
}

/** What the second stage follows from stays as it is once that has begun. */
async function requireLastStage({ tx }: UnitOfWork, { editionId, stage }: Round): Promise<void> {
  if (stage === "first" && (await hasSecondStageBegun(editionId, tx))) throw new LaterStageBegun();
}
