import { db } from "@/lib/db/client";
import type { DeclarationStatus } from "@/lib/db/generated/enums";
import { perform } from "@/lib/db/unit-of-work";
import { requestChange } from "@/lib/declarations/commands/changes";
import { returnDeclaration } from "@/lib/declarations/commands/corrections";
import { cancelDeclaration, publishDeclaration, suspendDeclaration } from "@/lib/declarations/commands/publication";
import type { Declaration } from "@/lib/declarations/commands/record";
import { expireWhenDue } from "@/lib/declarations/commands/renewal";
import { acceptDeclaration, addNote, refuseDeclaration, startReview } from "@/lib/declarations/commands/review";
import { withdrawDeclaration } from "@/lib/declarations/commands/withdraw";
import { FORM_VERSION } from "@/lib/declarations/fields";
import { openDraft } from "@/lib/drafts/commands";
import type { Reviewers } from "./reviewers";

type Path = {
  readonly after: DeclarationStatus;
  readonly step: (before: Declaration, who: Reviewers) => Promise<unknown>;
};

const seen = ({ id, version }: Declaration) => ({ id, version });

const paths: Readonly<Partial<Record<DeclarationStatus, Path>>> = {
  IN_REVIEW: {
    after: "SUBMITTED",
    step: async (before, who) => {
      await perform(who.first, (uow) => startReview(uow, seen(before)));
      await perform(who.first, (uow) =>
        addNote(uow, { id: before.id, body: "名称と所在地を確認しました。取組内容はこれから確認します。" }),
      );
    },
  },
  RETURNED: {
    after: "IN_REVIEW",
    step: (before, who) =>
      perform(who.first, (uow) =>
        returnDeclaration(uow, {
          ...seen(before),
          items: [
            { field: "efforts", reason: "社員の人数や時期など、取組の規模が分かるように書いてください。" },
            { field: "partnerAreas", reason: "市町村名を都道府県名から書いてください。" },
          ],
        }),
      ),
  },
  ACCEPTED: {
    after: "IN_REVIEW",
    step: (before, who) => perform(who.first, (uow) => acceptDeclaration(uow, { ...seen(before), publishAt: null })),
  },
  PUBLISHED: {
    after: "ACCEPTED",
    step: (before, who) => perform(who.first, (uow) => publishDeclaration(uow, seen(before))),
  },
  CHANGE_SUBMITTED: { after: "PUBLISHED", step: sendChange },
  CHANGE_RETURNED: {
    after: "CHANGE_SUBMITTED",
    step: (before, who) =>
      perform(who.second, (uow) =>
        returnDeclaration(uow, {
          ...seen(before),
          items: [{ field: "efforts", reason: "変更の理由が分かるように書き足してください。" }],
        }),
      ),
  },
  SUSPENDED: {
    after: "PUBLISHED",
    step: (before, who) =>
      perform(who.second, (uow) =>
        suspendDeclaration(uow, { ...seen(before), reason: "記載の内容を団体に確認しています。" }),
      ),
  },
  EXPIRED: {
    after: "PUBLISHED",
    step: async (before) => {
      await db.declaration.update({
        where: { id: before.id },
        data: { validUntil: new Date("2026-03-31") },
        select: { id: true },
      });
      await perform({ kind: "system", job: "expire" }, (uow) => expireWhenDue(uow, before.id));
    },
  },
  REFUSED: {
    after: "IN_REVIEW",
    step: (before, who) =>
      perform(who.first, (uow) =>
        refuseDeclaration(uow, {
          ...seen(before),
          reason: "取組内容が商品の宣伝にとどまり、運動の趣旨と関わりがありませんでした。",
        }),
      ),
  },
  WITHDRAWN: {
    after: "PUBLISHED",
    step: (before) =>
      perform({ kind: "contact", flow: "declaration", caseId: before.id }, (uow) =>
        withdrawDeclaration(uow, seen(before)),
      ),
  },
  CANCELLED: {
    after: "PUBLISHED",
    step: (before, who) =>
      perform(who.second, (uow) =>
        cancelDeclaration(uow, { ...seen(before), reason: "宣言した取組が行われていないことを確認しました。" }),
      ),
  },
};

/** Takes a new case to a status, step by step, by the commands that people use. */
export async function bringTo(caseId: string, status: DeclarationStatus, who: Reviewers): Promise<Declaration> {
  const path = paths[status];
  if (path !== undefined) await path.step(await bringTo(caseId, path.after, who), who);
  return db.declaration.findUniqueOrThrow({ where: { id: caseId } });
}

async function sendChange(before: Declaration): Promise<unknown> {
  const contact = { kind: "contact", flow: "declaration", caseId: before.id } as const;
  const draft = await perform(contact, (uow) =>
    openDraft(uow, {
      flow: "declaration",
      purpose: "change",
      caseId: before.id,
      formVersion: FORM_VERSION,
      answers: {
        efforts: "対象を全社員に広げ、滞在できる地域を三つに増やしました。地域の学校での出前授業も始めます。",
      },
    }),
  );
  return perform(contact, (uow) => requestChange(uow, { id: before.id, draftId: draft.id }));
}
