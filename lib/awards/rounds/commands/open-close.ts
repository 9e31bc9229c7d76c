import "server-only";
import type { System } from "@/lib/access/actor";
import { isGranted } from "@/lib/access/grant";
import { recordAudit } from "@/lib/audit/record";
import { judgedIn } from "@/lib/awards/advances/judged";
import { NotAnnounced } from "@/lib/awards/assignment/refusals";
import { officerOf } from "@/lib/awards/editions/commands/record";
import { settingsInForce } from "@/lib/awards/editions/queries/in-force";
import { stageKeyOf } from "@/lib/awards/editions/rules/judging-schema";
import { visibleTo } from "@/lib/awards/entries/queries/scope";
import { relationsTo, roundPermissions } from "@/lib/awards/rounds/permissions";
import { NotAllAssigned } from "@/lib/awards/rounds/refusals";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { FieldsRefused, StepNotAllowed } from "@/lib/errors";
import { lockRound, moveRound, type Round, roundSubject, roundView, type SeenRound } from "./record";

/** The portal looks at all entries, whoever may see which. */
const PORTAL: System = { kind: "system", job: "award-round" };

const ENTRIES_MAX = 5000;

type Opened = SeenRound & { readonly closesAt: Date; readonly waiver?: string | undefined };

/** 採点の開始: every entry has its jurors, and everybody saw before how they score, or there is a reason why not. */
export async function openRound(uow: UnitOfWork, { closesAt, waiver, ...seen }: Opened): Promise<Round> {
  const round = await lockRound(uow, seen);
  requireLater(uow, closesAt);
  await requireAssigned(uow, round);
  if (waiver === undefined && !(await isCalibrated(uow, round))) {
    throw new FieldsRefused({
      waiver: "基準合わせの採点が済んでいません。済むまで待つか、待たずに始める理由を入力してください。",
    });
  }
  const opened = { openedBy: officerOf(uow), openedAt: uow.now, closesAt, waiver: waiver ?? null };
  return moveRound(uow, round, "open", { changes: opened, ...(waiver === undefined ? {} : { reason: waiver }) });
}

type Extended = SeenRound & { readonly closesAt: Date; readonly reason: string };

/** Another deadline, while scores are taken. */
export async function changeDeadline(uow: UnitOfWork, { closesAt, reason, ...seen }: Extended): Promise<Round> {
  const round = await lockRound(uow, seen);
  if (!isGranted(roundPermissions.extend, relationsTo(uow.actor, round), round.status)) throw new StepNotAllowed();
  requireLater(uow, closesAt);
  const after = await uow.tx.awardRound.update({
    where: { id: round.id },
    data: { closesAt, version: { increment: 1 }, updatedAt: uow.now },
  });
  const views = { before: roundView(round), after: roundView(after) };
  await recordAudit(uow, { action: "awardRound.extend", subject: roundSubject(round.id), reason, ...views });
  return after;
}

/** 採点の終了: what is not submitted stays as it is and does not count. */
export async function closeRound(uow: UnitOfWork, seen: SeenRound): Promise<Round> {
  const round = await lockRound(uow, seen);
  return moveRound(uow, round, "close", { changes: { closedBy: officerOf(uow), closedAt: uow.now } });
}

export function requireLater({ now }: UnitOfWork, closesAt: Date): void {
  if (closesAt <= now) throw new FieldsRefused({ closesDay: "採点の期限は、いまより後の日時を入力してください。" });
}

/** Of all entries, whoever may see which: nothing is said of which one lacks somebody. */
async function requireAssigned(uow: UnitOfWork, round: Round): Promise<void> {
  const { editionId } = round;
  const stage = stageKeyOf(round);
  const inForce = await settingsInForce(editionId, uow.tx);
  if (inForce === null) throw new NotAnnounced();
  const coverage = new Map(inForce.settings.categories.map((category) => [category.key, category.coverage]));
  const entries = await uow.tx.awardEntry.findMany({
    where: { AND: [visibleTo(PORTAL), judgedIn({ editionId, stage })] },
    select: { category: true, _count: { select: { assignments: { where: { stage, endedAt: null } } } } },
    orderBy: { id: "asc" },
    take: ENTRIES_MAX,
  });
  const isWhole = entries.every(({ category, _count }) => _count.assignments >= (coverage.get(category) ?? 0));
  if (entries.length === 0 || !isWhole) throw new NotAllAssigned();
}

/** Before the second stage everybody has long seen how they score. */
async function isCalibrated(uow: UnitOfWork, { editionId, stage, referenceIds }: Round): Promise<boolean> {
  if (stage === "second") return true;
  const ofRound = { kind: "CALIBRATION", entry: { editionId } } as const;
  const unfinished = await uow.tx.awardSheet.count({ where: { ...ofRound, status: { in: ["EMPTY", "DRAFT"] } } });
  const given = await uow.tx.awardSheet.count({ where: { ...ofRound, status: "SUBMITTED" } });
  return referenceIds.length > 0 && unfinished === 0 && given > 0;
}
