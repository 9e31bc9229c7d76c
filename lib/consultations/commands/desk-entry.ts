import "server-only";
import type { Entrance } from "@/lib/consultations/options";
import { relationsTo } from "@/lib/consultations/permissions";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import type { Answers } from "@/lib/drafts/answers";
import { DRAFT_DAYS, lockDraft } from "@/lib/drafts/commands";
import { daysAfter } from "@/lib/durations";
import { NotPermitted, RecordNotFound } from "@/lib/errors";
import { officerId } from "./record";
import { type SubmitInput, type Submitted, submitConsultation } from "./submit";

export type DeskEntry = {
  /** Made with the screen: a second press is the same entry. */
  readonly key: string;
  readonly entrance: Entrance;
  readonly answers: Answers;
  readonly channel: NonNullable<SubmitInput["onBehalf"]>;
};

/** 電話・書面の相談: entered for whoever asked, whom the officer asked for the consent. */
export async function enterConsultation(uow: UnitOfWork, entry: DeskEntry): Promise<Submitted> {
  if (!relationsTo(uow.actor, null).includes("desk")) throw new NotPermitted();
  const accountId = officerId(uow);
  const times = {
    createdAt: uow.now,
    updatedAt: uow.now,
    expiresAt: daysAfter(uow.now, DRAFT_DAYS),
  };
  const { key: id, entrance, channel } = entry;
  const answers = { ...entry.answers, entrance };
  const draft = { id, flow: "consultation", purpose: "on-behalf", formVersion: "desk", accountId, revisions: {} };
  await uow.tx.draft.createMany({ data: [{ ...draft, answers, ...times }], skipDuplicates: true });
  if ((await lockDraft(uow, id)).accountId !== accountId) throw new RecordNotFound();
  return submitConsultation(uow, { draftId: id, hasConsent: true, onBehalf: channel });
}
