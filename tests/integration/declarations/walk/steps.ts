import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { approveChange, declineChange, dropChange, requestChange } from "@/lib/declarations/commands/changes";
import { resubmitDeclaration, returnDeclaration } from "@/lib/declarations/commands/corrections";
import {
  cancelDeclaration,
  publishDeclaration,
  publishWhenDue,
  resumeDeclaration,
  scheduleDeclaration,
  suspendDeclaration,
} from "@/lib/declarations/commands/publication";
import type { Declaration } from "@/lib/declarations/commands/record";
import { expireWhenDue, remindWhenDue, renewDeclaration } from "@/lib/declarations/commands/renewal";
import { askToReopen, decideReopening } from "@/lib/declarations/commands/reopening";
import {
  acceptDeclaration,
  addNote,
  assignDeclaration,
  recordChecks,
  refuseDeclaration,
  startReview,
} from "@/lib/declarations/commands/review";
import { withdrawDeclaration } from "@/lib/declarations/commands/withdraw";
import { createDraft } from "@/tests/factories/declarations";
import type { RandomSource } from "@/tests/support/random";

export type WalkStep = {
  readonly name: string;
  /** Prepared before the attempt, outside its transaction. */
  readonly prepare?: (target: Declaration, random: RandomSource) => Promise<string>;
  readonly run: (uow: UnitOfWork, target: Declaration, random: RandomSource, draftId: string) => Promise<unknown>;
};

const reason = "歩行試験の理由です。";
const anyText = (random: RandomSource) => `取組の内容その${random.below(1_000_000)}。`;

/** Mostly the version on the screen; sometimes an old screen. */
function seen(target: Declaration, random: RandomSource) {
  return { id: target.id, version: random.chance(0.1) ? target.version - 1 : target.version };
}

export const walkSteps: readonly WalkStep[] = [
  { name: "startReview", run: (uow, target, random) => startReview(uow, seen(target, random)) },
  {
    name: "assign",
    run: (uow, target, random) => assignDeclaration(uow, { ...seen(target, random), assigneeId: null }),
  },
  { name: "note", run: (uow, target) => addNote(uow, { id: target.id, body: "内部メモ" }) },
  {
    name: "checks",
    run: (uow, target, random) =>
      recordChecks(uow, {
        ...seen(target, random),
        results: [{ item: "purpose", result: random.pick(["OK", "NG", "NA"]) }],
      }),
  },
  {
    name: "return",
    run: (uow, target, random) =>
      returnDeclaration(uow, {
        ...seen(target, random),
        items: [{ field: random.pick(["efforts", "contactName"]), reason }],
      }),
  },
  {
    name: "resubmit",
    prepare: (target, random) =>
      createDraft(
        { efforts: anyText(random), contactName: anyText(random), "explain-efforts": random.pick(["", "説明"]) },
        "correction",
        target.id,
      ),
    run: (uow, target, _random, draftId) => resubmitDeclaration(uow, { id: target.id, draftId }),
  },
  {
    name: "accept",
    run: (uow, target, random) =>
      acceptDeclaration(uow, {
        ...seen(target, random),
        publishAt: random.chance(0.5) ? new Date(Date.now() - 1000) : null,
      }),
  },
  {
    name: "schedule",
    run: (uow, target, random) => scheduleDeclaration(uow, { ...seen(target, random), publishAt: new Date() }),
  },
  { name: "refuse", run: (uow, target, random) => refuseDeclaration(uow, { ...seen(target, random), reason }) },
  { name: "publish", run: (uow, target, random) => publishDeclaration(uow, seen(target, random)) },
  { name: "publishWhenDue", run: (uow, target) => publishWhenDue(uow, target.id) },
  {
    name: "requestChange",
    prepare: (target, random) => createDraft({ efforts: anyText(random) }, "change", target.id),
    run: (uow, target, _random, draftId) => requestChange(uow, { id: target.id, draftId }),
  },
  { name: "approveChange", run: (uow, target, random) => approveChange(uow, seen(target, random)) },
  { name: "declineChange", run: (uow, target, random) => declineChange(uow, { ...seen(target, random), reason }) },
  { name: "dropChange", run: (uow, target, random) => dropChange(uow, seen(target, random)) },
  { name: "suspend", run: (uow, target, random) => suspendDeclaration(uow, { ...seen(target, random), reason }) },
  { name: "resume", run: (uow, target, random) => resumeDeclaration(uow, { ...seen(target, random), reason }) },
  { name: "cancel", run: (uow, target, random) => cancelDeclaration(uow, { ...seen(target, random), reason }) },
  { name: "withdraw", run: (uow, target, random) => withdrawDeclaration(uow, seen(target, random)) },
  { name: "renew", run: (uow, target, random) => renewDeclaration(uow, seen(target, random)) },
  { name: "expire", run: (uow, target) => expireWhenDue(uow, target.id) },
  { name: "remind", run: (uow, target) => remindWhenDue(uow, target.id) },
  { name: "askToReopen", run: (uow, target, random) => askToReopen(uow, { ...seen(target, random), reason }) },
  {
    name: "decideReopening",
    run: async (uow, target, random) => {
      const request = await uow.tx.approvalRequest.findFirst({ where: { caseId: target.id, decidedAt: null } });
      return decideReopening(uow, {
        ...seen(target, random),
        requestId: request?.id ?? target.id,
        isApproved: random.chance(0.8),
      });
    },
  },
];
