import type { Actor, Contact, Staff } from "@/lib/access/actor";
import { db } from "@/lib/db/client";
import type { DeclarationStatus } from "@/lib/db/generated/enums";
import { perform } from "@/lib/db/unit-of-work";
import { requestChange } from "@/lib/declarations/commands/changes";
import { returnDeclaration } from "@/lib/declarations/commands/corrections";
import { cancelDeclaration, publishDeclaration, suspendDeclaration } from "@/lib/declarations/commands/publication";
import type { Declaration } from "@/lib/declarations/commands/record";
import { expireWhenDue } from "@/lib/declarations/commands/renewal";
import { acceptDeclaration, refuseDeclaration, startReview } from "@/lib/declarations/commands/review";
import { submitDeclaration } from "@/lib/declarations/commands/submit";
import { withdrawDeclaration } from "@/lib/declarations/commands/withdraw";
import { CONSENT_KEYS } from "@/lib/declarations/consents";
import { FORM_VERSION } from "@/lib/declarations/fields";
import type { Answers } from "@/lib/drafts/answers";
import { openDraft } from "@/lib/drafts/commands";
import type { DraftPurpose } from "@/lib/drafts/queries";
import { wholeAnswers } from "./answers";

export const visitor: Actor = { kind: "visitor" };
export const worker: Actor = { kind: "system", job: "test" };

export function contactOf(caseId: string): Contact {
  return { kind: "contact", flow: "declaration", caseId };
}

export async function createDraft(
  answers: Answers = wholeAnswers,
  purpose: DraftPurpose = "apply",
  caseId?: string,
): Promise<string> {
  const draft = await perform(visitor, (uow) =>
    openDraft(uow, {
      flow: "declaration",
      purpose,
      formVersion: FORM_VERSION,
      answers,
      ...(caseId === undefined ? {} : { caseId }),
    }),
  );
  return draft.id;
}

export function findDeclaration(id: string): Promise<Declaration> {
  return db.declaration.findUniqueOrThrow({ where: { id } });
}

type Journey = (reviewer: Staff, before: Declaration) => Promise<unknown>;
type Stage = { readonly after: DeclarationStatus; readonly step: Journey };

const seen = (declaration: Declaration) => ({ id: declaration.id, version: declaration.version });
const reason = "確認のためのデモの理由です。";

async function sendChange(before: Declaration): Promise<unknown> {
  const draftId = await createDraft({ efforts: "取組の内容を変更しました。" }, "change", before.id);
  return perform(contactOf(before.id), (uow) => requestChange(uow, { id: before.id, draftId }));
}

/** How each status is reached from the one before it, through the real commands. */
const stages: Readonly<Partial<Record<DeclarationStatus, Stage>>> = {
  IN_REVIEW: { after: "SUBMITTED", step: (who, before) => perform(who, (uow) => startReview(uow, seen(before))) },
  RETURNED: {
    after: "IN_REVIEW",
    step: (who, before) =>
      perform(who, (uow) =>
        returnDeclaration(uow, {
          ...seen(before),
          items: [{ field: "efforts", reason: "地域の名前を書いてください。" }],
        }),
      ),
  },
  ACCEPTED: {
    after: "IN_REVIEW",
    step: (who, before) => perform(who, (uow) => acceptDeclaration(uow, { ...seen(before), publishAt: null })),
  },
  PUBLISHED: { after: "ACCEPTED", step: (who, before) => perform(who, (uow) => publishDeclaration(uow, seen(before))) },
  CHANGE_SUBMITTED: { after: "PUBLISHED", step: (_who, before) => sendChange(before) },
  CHANGE_RETURNED: {
    after: "CHANGE_SUBMITTED",
    step: (who, before) =>
      perform(who, (uow) =>
        returnDeclaration(uow, {
          ...seen(before),
          items: [{ field: "efforts", reason: "変更の時期を書いてください。" }],
        }),
      ),
  },
  SUSPENDED: {
    after: "PUBLISHED",
    step: (who, before) => perform(who, (uow) => suspendDeclaration(uow, { ...seen(before), reason })),
  },
  EXPIRED: {
    after: "PUBLISHED",
    step: async (_who, before) => {
      await db.declaration.update({ where: { id: before.id }, data: { validUntil: new Date("2020-03-31") } });
      return perform(worker, (uow) => expireWhenDue(uow, before.id));
    },
  },
  REFUSED: {
    after: "IN_REVIEW",
    step: (who, before) => perform(who, (uow) => refuseDeclaration(uow, { ...seen(before), reason })),
  },
  WITHDRAWN: {
    after: "PUBLISHED",
    step: (_who, before) => perform(contactOf(before.id), (uow) => withdrawDeclaration(uow, seen(before))),
  },
  CANCELLED: {
    after: "PUBLISHED",
    step: (who, before) => perform(who, (uow) => cancelDeclaration(uow, { ...seen(before), reason })),
  },
};

export type DeclarationOrder = {
  readonly status?: DeclarationStatus;
  readonly answers?: Partial<Record<string, string | readonly string[]>>;
  readonly reviewer: Staff;
};

/** A declaration in any status, brought there by the real commands. */
export async function createDeclaration({
  status = "SUBMITTED",
  answers = {},
  reviewer,
}: DeclarationOrder): Promise<Declaration> {
  const stage = stages[status];
  if (stage === undefined) {
    const draftId = await createDraft({ ...wholeAnswers, ...defined(answers) });
    const { caseId } = await perform(visitor, (uow) => submitDeclaration(uow, { draftId, consents: CONSENT_KEYS }));
    return findDeclaration(caseId);
  }
  const before = await createDeclaration({ status: stage.after, answers, reviewer });
  await stage.step(reviewer, before);
  return findDeclaration(before.id);
}

function defined(answers: NonNullable<DeclarationOrder["answers"]>): Answers {
  return Object.fromEntries(
    Object.entries(answers).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}
