import "server-only";
import { placeName } from "@/lib/awards/entries/partner-place";
import { QuestionChanged } from "@/lib/awards/entries/refusals";
import { isIn } from "@/lib/awards/entries/workflow";
import { partnerAnsweredMail } from "@/lib/awards/partners/mails";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { baseUrl } from "@/lib/env";
import { StepNotAllowed } from "@/lib/errors";
import { queueMail } from "@/lib/mail/queue";
import { routes } from "@/lib/routes";
import { requirePartnerLink } from "./links";
import { lockPartner, movePartner, type Partner } from "./record";

export type PartnerAnswer = {
  readonly token: string;
  /** The version of the question that the page showed: what was written after it is not answered unseen. */
  readonly seen: number;
  readonly isConfirmed: boolean;
  /** Who answers, in their own words. */
  readonly name: string;
  readonly note: string | undefined;
};

/** The municipality's word, by the link of its letter. The same word again changes nothing; another one takes its place. */
export async function answerAsPartner(uow: UnitOfWork, answer: PartnerAnswer): Promise<Partner> {
  const { token, seen, isConfirmed, name, note } = answer;
  const id = await requirePartnerLink(uow, token);
  const { partner: before } = await lockPartner(uow, id);
  const entry = await uow.tx.awardEntry.findUniqueOrThrow({ where: { id: before.entryId } });
  if (!isIn("live", entry.status)) throw new StepNotAllowed();
  if (before.status === (isConfirmed ? "CONFIRMED" : "DECLINED")) return before;
  if (before.version !== seen) throw new QuestionChanged();
  const changes = { answeredAt: uow.now, answeredBy: name, note: note ?? null };
  const { organizationId, contactEmail: to, number } = entry;
  const after = await movePartner(uow, before, isConfirmed ? "confirm" : "decline", { organizationId, changes });
  const place = placeName(after.municipalityCode);
  const url = `${baseUrl()}${routes.mypageAward(number)}`;
  await queueMail(uow, partnerAnsweredMail({ to, number, place, isConfirmed, url }), {
    flow: "awardEntry",
    caseId: entry.id,
  });
  return after;
}
