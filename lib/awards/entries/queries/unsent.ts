import "server-only";
import { type Actor, hasDuty } from "@/lib/access/actor";
import { eligibilityOf } from "@/lib/awards/editions/rules/eligibility";
import type { Call } from "@/lib/awards/entries/call";
import { toldDeadline } from "@/lib/awards/entries/deadline";
import { declarationOf, entryTasks } from "@/lib/awards/entries/facts";
import { entryForm } from "@/lib/awards/entries/own-form";
import { approvedExtension } from "@/lib/awards/extensions/approved";
import { clock } from "@/lib/clock";
import { db } from "@/lib/db/client";
import type { Answers } from "@/lib/drafts/answers";
import { answersSchema } from "@/lib/drafts/stored";
import { listCalls } from "./calls";
import { isPublishedDeclaration } from "./register";

/** An entry that was begun and not sent: whose, into what, and whether anything is missing. What it says stays its writers'. */
export type UnsentDraft = {
  readonly draftId: string;
  readonly organizationId: string;
  readonly organizationName: string;
  readonly category: string;
  readonly isComplete: boolean;
  readonly startedAt: Date;
  readonly updatedAt: Date;
  /** What its writers are told: the displayed deadline, or their own later one. */
  readonly closing: Date;
};

const DRAFTS_MAX = 2000;

/** For the office: what may still come into an edition, the nearest deadline first. */
export async function listUnsentDrafts(actor: Actor, editionId: string): Promise<UnsentDraft[]> {
  if (!hasDuty(actor, "AWARD") && actor.kind !== "system") return [];
  const calls = (await listCalls()).filter((call) => call.editionId === editionId);
  const { fiscalYear } = calls[0] ?? {};
  if (fiscalYear === undefined) return [];
  const drafts = await findUnsent(fiscalYear);
  const organizations = await namesOf(drafts.map(({ organizationId }) => organizationId));
  const found = await Promise.all(
    drafts.map(async ({ answers, organizationId, ...draft }): Promise<UnsentDraft[]> => {
      const call = calls.find(({ category }) => category.key === answers["category"]);
      const organization = organizations.get(organizationId);
      if (call === undefined || organization === undefined) return [];
      const of = { editionId, category: call.category.key, organizationId };
      const { displayed: closing } = toldDeadline(call.window, await approvedExtension(of));
      const isComplete = await maySend(call, answers, organization.municipalityCode);
      const { id: draftId, createdAt: startedAt, updatedAt } = draft;
      const whose = { organizationId, organizationName: organization.name, category: of.category };
      return [{ draftId, ...whose, isComplete, startedAt, updatedAt, closing }];
    }),
  );
  return found.flat().toSorted((one, other) => one.closing.getTime() - other.closing.getTime());
}

/** The answers of a draft that was sent are emptied with the send, its year too. */
async function findUnsent(fiscalYear: number) {
  const rows = await db.draft.findMany({
    where: {
      flow: "awardEntry",
      purpose: "apply",
      organizationId: { not: null },
      expiresAt: { gt: clock.now() },
      answers: { path: ["fiscalYear"], equals: String(fiscalYear) },
    },
    orderBy: [{ updatedAt: "desc" }, { id: "asc" }],
    take: DRAFTS_MAX,
  });
  return rows.flatMap(({ organizationId, answers, ...row }) =>
    organizationId === null ? [] : [{ ...row, organizationId, answers: answersSchema.parse(answers) }],
  );
}

async function namesOf(ids: readonly string[]) {
  const rows = await db.organization.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: { id: true, name: true, municipalityCode: true },
    orderBy: { id: "asc" },
    take: DRAFTS_MAX,
  });
  return new Map(rows.map((row) => [row.id, row]));
}

/** Nothing is missing: it only has to be sent. */
async function maySend(call: Call, answers: Answers, ownMunicipality: string | null): Promise<boolean> {
  const checked = entryForm(call).check(answers);
  if (!checked.ok) return false;
  const isDeclared = await isPublishedDeclaration(declarationOf(answers));
  return eligibilityOf(entryTasks(checked.answers, call, { ownMunicipality, isDeclared, at: clock.now() })).maySend;
}
