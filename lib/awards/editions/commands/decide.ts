import "server-only";
import { recordAudit } from "@/lib/audit/record";
import { relationsTo } from "@/lib/awards/editions/permissions";
import { NothingChanged, SettingsFaulty } from "@/lib/awards/editions/refusals";
import { calendarFaults } from "@/lib/awards/editions/rules/schedule-faults";
import { sealOf } from "@/lib/awards/editions/rules/seal";
import { settingsFaults } from "@/lib/awards/editions/rules/settings-schema";
import type { EditionSettings } from "@/lib/awards/editions/rules/settings-shape";
import { storedSettings } from "@/lib/awards/editions/stored";
import { AWARD_TAG } from "@/lib/awards/editions/tags";
import { editionWorkflow } from "@/lib/awards/editions/workflow";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { holidayName } from "@/lib/japan/holidays";
import { recordPublication } from "@/lib/publication";
import { takeStep } from "@/lib/workflow/workflow";
import { type Edition, lockRevision, moveRevision, officerOf, type Revision, type SeenRevision } from "./record";
import { settleWindows } from "./windows";

export type Reasoned = SeenRevision & { readonly reason: string };

/** 承認の依頼: only what could be announced as it is, and differs from what holds. */
export async function proposeRevision(uow: UnitOfWork, { reason, ...seen }: Reasoned): Promise<Revision> {
  const { edition, revision } = await lockRevision(uow, seen);
  const settings = storedSettings(revision.settings);
  const faults = [...settingsFaults(settings), ...calendarFaults(settings, holidayName)];
  if (faults.length > 0) throw new SettingsFaulty(faults.map(({ message }) => message));
  if (edition.currentRevisionId !== null && (await sealInForce(uow, edition.currentRevisionId)) === sealOf(settings)) {
    throw new NothingChanged();
  }
  const proposed = { reason, proposedBy: officerOf(uow), proposedAt: uow.now, refusal: null };
  return moveRevision(uow, revision, "propose", { changes: proposed, reason });
}

/** 承認: sealed and public from this moment. The first one announces the edition. */
export async function approveRevision(uow: UnitOfWork, seen: SeenRevision): Promise<Revision> {
  const { edition, revision } = await lockRevision(uow, seen);
  const decided = { decidedBy: officerOf(uow), decidedAt: uow.now };
  const sealed = { sha256: sealOf(storedSettings(revision.settings)), ordinal: await nextOrdinal(uow, edition.id) };
  const after = await moveRevision(uow, revision, "approve", { changes: { ...decided, ...sealed } });
  const before = edition.currentRevisionId === null ? null : await settingsOf(uow, edition.currentRevisionId);
  const settings = storedSettings(after.settings);
  await settleWindows(uow, { editionId: edition.id, revisionId: after.id, settings, before });
  await bringIntoForce(uow, { edition, after, proposedBy: revision.proposedBy });
  await recordPublication(uow, [AWARD_TAG]);
  return after;
}

type InForce = { readonly edition: Edition; readonly after: Revision; readonly proposedBy: string | null };

async function bringIntoForce(uow: UnitOfWork, { edition, after, proposedBy }: InForce): Promise<void> {
  const isFirst = edition.status === "DRAFT";
  const status = isFirst
    ? takeStep(editionWorkflow, "open", edition.status, relationsTo(uow.actor, { proposedBy }))
    : edition.status;
  await uow.tx.awardEdition.update({
    where: { id: edition.id },
    data: {
      status,
      currentRevisionId: after.id,
      version: { increment: 1 },
      updatedAt: uow.now,
      ...(isFirst ? { openedAt: uow.now } : {}),
    },
    select: { id: true },
  });
  if (!isFirst) return;
  await recordAudit(uow, {
    action: "awardEdition.open",
    subject: { kind: "awardEdition", id: edition.id },
    step: { flow: "awardEdition", from: edition.status, to: status },
    after: { fiscalYear: edition.fiscalYear, sha256: after.sha256 },
  });
}

/** The second person does not agree, and says why; it is written on. */
export async function refuseRevision(uow: UnitOfWork, { reason, ...seen }: Reasoned): Promise<Revision> {
  const { revision } = await lockRevision(uow, seen);
  return moveRevision(uow, revision, "refuse", { changes: { ...unproposed, refusal: reason }, reason });
}

export async function takeBackRevision(uow: UnitOfWork, seen: SeenRevision): Promise<Revision> {
  const { revision } = await lockRevision(uow, seen);
  return moveRevision(uow, revision, "takeBack", { changes: unproposed });
}

export async function discardRevision(uow: UnitOfWork, seen: SeenRevision): Promise<Revision> {
  const { revision } = await lockRevision(uow, seen);
  return moveRevision(uow, revision, "discard");
}

const unproposed = { proposedBy: null, proposedAt: null } as const;

async function sealInForce(uow: UnitOfWork, id: string): Promise<string | null> {
  return (await uow.tx.awardRevision.findUniqueOrThrow({ where: { id }, select: { sha256: true } })).sha256;
}

async function settingsOf(uow: UnitOfWork, id: string): Promise<EditionSettings> {
  const { settings } = await uow.tx.awardRevision.findUniqueOrThrow({ where: { id }, select: { settings: true } });
  return storedSettings(settings);
}

async function nextOrdinal(uow: UnitOfWork, editionId: string): Promise<number> {
  return (await uow.tx.awardRevision.count({ where: { editionId, status: "IN_FORCE" } })) + 1;
}
