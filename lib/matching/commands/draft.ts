import "server-only";
import { hasDuty } from "@/lib/access/actor";
import { isGranted } from "@/lib/access/grant";
import { recordAudit } from "@/lib/audit/record";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { NotPermitted, StepNotAllowed } from "@/lib/errors";
import { askerWords } from "@/lib/matching/asker-words";
import { parseCandidateKey } from "@/lib/matching/candidate-key";
import { introductionPermissions, relationsTo } from "@/lib/matching/permissions";
import { type Candidate, findCandidate } from "@/lib/matching/queries/candidates";
import { AlreadyProposed, CandidateGone, RequestClosed } from "@/lib/matching/refusals";
import type { OutcomeInput, TextsInput } from "@/lib/matching/schema";
import { wishesSchema } from "@/lib/matching/stored";
import { introductionGroups } from "@/lib/matching/workflow";
import { requireStaffId } from "@/lib/organizations/commands/record";
import { auditView, type Introduction, lockIntroduction, updateIntroduction } from "./record";
import { lockRequest, type MatchRequest } from "./requests";
import { recordOn } from "./withdraw";

type Drafting = { readonly requestId: string; readonly candidate: string };

/** 紹介の下書き: the reasons are those of this moment, weighed again and not taken from a screen. */
export async function draftIntroduction(uow: UnitOfWork, input: Drafting): Promise<Introduction> {
  if (!hasDuty(uow.actor, "CONSULTATIONS")) throw new NotPermitted();
  const request = await lockRequest(uow, input.requestId);
  if (request.status === "CLOSED") throw new RequestClosed();
  const wishes = wishesSchema.parse(request.wishes);
  const ref = parseCandidateKey(input.candidate);
  const candidate =
    ref === null ? null : await findCandidate(uow.tx, { ...request, wishes: wishes.wishes, now: uow.now }, ref);
  if (candidate === null || candidate.excludedBy.length > 0) throw new CandidateGone();
  await requireNew(uow, request, candidate);
  const created = await uow.tx.introduction.create({
    data: { ...rowOf(request, candidate), ...textsOf(request, candidate), draftedBy: requireStaffId(uow), ...at(uow) },
  });
  await recordAudit(uow, {
    action: "introduction.draft",
    subject: { kind: "introduction", id: created.id },
    step: { flow: "introduction", from: "", to: created.status },
    after: auditView(created),
  });
  return created;
}

const at = ({ now }: UnitOfWork) => ({ createdAt: now, updatedAt: now });

async function requireNew(uow: UnitOfWork, request: MatchRequest, candidate: Candidate): Promise<void> {
  const known = await uow.tx.introduction.count({
    where: {
      requestId: request.id,
      counterpartOrganizationId: candidate.organizationId,
      officeId: candidate.officeId,
      status: { notIn: [...introductionGroups.lapsed] },
    },
  });
  if (known > 0) throw new AlreadyProposed();
}

function rowOf(request: MatchRequest, candidate: Candidate) {
  const { met, missing, unknown } = candidate;
  return {
    ...{ requestId: request.id, direction: request.direction, status: "DRAFT" as const },
    askerOrganizationId: request.organizationId,
    counterpartOrganizationId: candidate.organizationId,
    officeId: candidate.officeId,
    counterpartName: candidate.name,
    counterpartPlace: candidate.place,
    counterpartPath: candidate.path,
    score: candidate.score,
    reasons: { met: [...met], missing: [...missing], unknown: [...unknown] },
  };
}

/** What stands there to begin with: people write better on something than on nothing. */
function textsOf(request: MatchRequest, { name, place, words }: Candidate) {
  const asker = askerWords({ ...request, wishes: wishesSchema.parse(request.wishes) });
  const own = words === "" ? "" : `\n\n相手からのことば：${words}`;
  return {
    askerText: `ご希望をうかがい、${name}（${place}）をご提案します。内容を確かめ、紹介を希望するかをお知らせください。${own}`,
    counterpartText: `${asker}が、${name}に関心をお持ちです。次の希望を確かめ、紹介を受けるかをお知らせください。`,
  };
}

/** 文面の変更, while nobody has read them. */
export async function adjustTexts(uow: UnitOfWork, input: TextsInput): Promise<Introduction> {
  const { id, version, askerText, counterpartText } = input;
  const before = await lockIntroduction(uow, id);
  requireAbility(uow, before, "adjust");
  const after = await updateIntroduction(uow, before, version, { askerText, counterpartText });
  await recordOn(uow, "introduction.adjust", before, after);
  return after;
}

/** 結果の記録: what became of it, as often as there is news. */
export async function recordOutcome(uow: UnitOfWork, input: OutcomeInput): Promise<Introduction> {
  const { id, version, outcome, outcomeNote } = input;
  const before = await lockIntroduction(uow, id);
  requireAbility(uow, before, "recordOutcome");
  const changes = { outcome, outcomeNote: outcomeNote ?? null, outcomeAt: uow.now };
  const after = await updateIntroduction(uow, before, version, changes);
  await recordOn(uow, "introduction.outcome", before, after);
  return after;
}

function requireAbility(uow: UnitOfWork, introduction: Introduction, ability: "adjust" | "recordOutcome"): void {
  const relations = relationsTo(uow.actor, introduction);
  if (!isGranted(introductionPermissions[ability], relations, introduction.status)) throw new StepNotAllowed();
}
