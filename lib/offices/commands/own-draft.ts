import "server-only";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import type { Answers } from "@/lib/drafts/answers";
import { discardDraft, lockDraft, openDraft } from "@/lib/drafts/commands";
import { type Draft, readDraft } from "@/lib/drafts/queries";
import { NotPermitted, RecordNotFound, StepNotAllowed } from "@/lib/errors";
import { findMunicipality } from "@/lib/japan/municipalities";
import { FORM_VERSION } from "@/lib/offices/fields";
import { typedAnswers } from "@/lib/offices/own-form";
import { relationsTo } from "@/lib/offices/permissions";
import { officeWorkflow } from "@/lib/offices/workflow";
import { lockOrganization, requireMember } from "@/lib/organizations/commands/record";
import { availableActions } from "@/lib/workflow/workflow";
import { requireMunicipality } from "./municipality";
import { findForChange } from "./record";
import { versionAnswers } from "./versions";

/** A new office that knows where it may stand and who writes it. All who act for the municipality write on the one draft. */
export async function beginOffice(uow: UnitOfWork, organizationId: string): Promise<Draft> {
  const organization = await lockOrganization(uow, organizationId, "act");
  await requireMunicipality(uow, organizationId);
  const { accountId } = requireMember(uow);
  const { name, email } = await uow.tx.account.findUniqueOrThrow({
    where: { id: accountId },
    select: { name: true, email: true },
  });
  return openDraft(uow, {
    flow: "office",
    purpose: "apply",
    formVersion: FORM_VERSION,
    organizationId,
    answers: { municipalityCode: ownPlace(organization.municipalityCode), contactName: name, contactEmail: email },
  });
}

/** The same for a municipality that sent paper. The draft belongs to the officer alone, until it is sent. */
export async function beginForMunicipality(uow: UnitOfWork, organizationId: string): Promise<Draft> {
  const { actor, tx } = uow;
  if (actor.kind !== "staff" || !relationsTo(actor, { organizationId }).includes("reviewer")) throw new NotPermitted();
  await requireMunicipality(uow, organizationId);
  const { municipalityCode } = await tx.organization.findUniqueOrThrow({
    where: { id: organizationId },
    select: { municipalityCode: true },
  });
  return openDraft(uow, {
    flow: "office",
    purpose: "on-behalf",
    formVersion: FORM_VERSION,
    accountId: actor.accountId,
    organizationId,
    answers: { municipalityCode: ownPlace(municipalityCode) },
  });
}

/** Only what the list of municipalities offers: a prefecture, or a code of earlier days, has to choose. */
function ownPlace(code: string | null): string {
  return code === null ? "" : (findMunicipality(code)?.code ?? "");
}

type DraftOf = { readonly organizationId: string; readonly id: string };

/** The draft of a new office, held until the end of the transaction. */
async function requireOwnDraft(uow: UnitOfWork, { organizationId, id }: DraftOf): Promise<Draft> {
  await lockOrganization(uow, organizationId, "act");
  const draft = await lockDraft(uow, id);
  const isOwn = draft.flow === "office" && draft.purpose === "apply" && draft.organizationId === organizationId;
  if (!isOwn || (await uow.tx.submission.count({ where: { key: id } })) > 0) throw new RecordNotFound();
  return draft;
}

export async function throwAwayOffice(uow: UnitOfWork, own: DraftOf): Promise<void> {
  await requireOwnDraft(uow, own);
  await discardDraft(uow, own.id);
}

const STEPS = { correction: ["resubmit", "resubmitChange"], change: ["requestChange"] } as const;

type Working = { readonly id: string; readonly purpose: keyof typeof STEPS };

/**
 * The one working copy of a correction or a change: of the municipality, or of an officer who types in what it sent. The row
 * of the office is held, so that two tabs do not open two.
 */
export async function workingCopy(uow: UnitOfWork, { id, purpose }: Working): Promise<Draft> {
  await uow.tx.$queryRaw`SELECT 1 FROM office WHERE id = ${id}::uuid FOR UPDATE`;
  const office = await findForChange(uow, id);
  const actions = availableActions(officeWorkflow, office.status, relationsTo(uow.actor, office));
  if (!STEPS[purpose].some((step) => actions.includes(step))) throw new StepNotAllowed();
  const owner = uow.actor.kind === "staff" ? { accountId: uow.actor.accountId } : {};
  const open = await openCopy(uow, { caseId: id, purpose, accountId: owner.accountId ?? null });
  if (open !== null) return open;
  const answers: Answers = typedAnswers(await versionAnswers(uow, office.currentVersionId));
  const { organizationId } = office;
  return openDraft(uow, {
    ...{ flow: "office", purpose, formVersion: FORM_VERSION, caseId: id, organizationId, answers },
    ...owner,
  });
}

type Copy = { readonly caseId: string; readonly purpose: string; readonly accountId: string | null };

async function openCopy(uow: UnitOfWork, copy: Copy): Promise<Draft | null> {
  const rows = await uow.tx.draft.findMany({
    where: { ...copy, expiresAt: { gt: uow.now } },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: 5,
  });
  for (const row of rows) {
    if ((await uow.tx.submission.count({ where: { key: row.id } })) === 0) return readDraft(row);
  }
  return null;
}
