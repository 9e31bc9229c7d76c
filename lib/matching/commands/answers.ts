import "server-only";
import type { MatchSide } from "@/lib/db/generated/enums";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { askerWords } from "@/lib/matching/asker-words";
import { dueAfter, isOver, untilWords } from "@/lib/matching/deadline";
import { introductionMadeMail, introductionOfferedMail } from "@/lib/matching/mails";
import { DECLINE_REASONS, labelOf } from "@/lib/matching/options";
import { wishRows, wishText } from "@/lib/matching/presentation";
import { AnswerLate, CounterpartGone } from "@/lib/matching/refusals";
import type { DeclineInput } from "@/lib/matching/schema";
import { wishesSchema } from "@/lib/matching/stored";
import type { IntroductionAction } from "@/lib/matching/workflow";
import { issueLink } from "./links";
import { requireContact, tellOfEnd, writeTo } from "./notify";
import { type Introduction, lockIntroduction, stepIntroduction } from "./record";
import { isStillThere } from "./still-there";
import { ended } from "./withdraw";

type Seen = { readonly id: string; readonly version: number };

/** The first yes: the other side is asked, by what it may know. */
export async function acceptProposal(uow: UnitOfWork, { id, version }: Seen): Promise<Introduction> {
  const before = await lockToAnswer(uow, id);
  const dueAt = dueAfter(uow.now);
  const changes = { offeredAt: uow.now, dueAt, remindedAt: null };
  const after = await stepIntroduction(uow, before, "accept", { version, changes });
  if (!(await isStillThere(uow, after))) throw new CounterpartGone();
  const request = await uow.tx.matchRequest.findUniqueOrThrow({ where: { id: after.requestId } });
  const wishes = wishesSchema.parse(request.wishes);
  await writeTo(uow, after, "COUNTERPART", async (to) =>
    introductionOfferedMail({
      ...{ to, name: after.counterpartName, text: after.counterpartText },
      asker: askerWords({ ...request, wishes }),
      wishes: wishRows(wishes.wishes).map(wishText),
      url: await issueLink(uow, id, "COUNTERPART"),
      until: untilWords(dueAt),
    }),
  );
  return after;
}

/** The second yes: in this transaction, and in no other, contact data pass, to both at once. */
export async function acceptOffer(uow: UnitOfWork, { id, version }: Seen): Promise<Introduction> {
  const before = await lockToAnswer(uow, id);
  const changes = { introducedAt: uow.now, dueAt: null };
  const after = await stepIntroduction(uow, before, "introduce", { version, changes });
  if (!(await isStillThere(uow, after))) throw new CounterpartGone();
  await handOn(uow, after, "ASKER", "COUNTERPART");
  await handOn(uow, after, "COUNTERPART", "ASKER");
  return after;
}

async function handOn(uow: UnitOfWork, introduction: Introduction, side: MatchSide, of: MatchSide): Promise<void> {
  const other = await requireContact(uow, introduction, of);
  const name = introduction.counterpartName;
  await writeTo(uow, introduction, side, (to) => introductionMadeMail({ to, name, other }));
}

type Declining = DeclineInput & { readonly id: string };

/** 見送り before the other side was asked: it never hears of it. */
export function declineProposal(uow: UnitOfWork, input: Declining): Promise<Introduction> {
  return decline(uow, input, "declineProposal", "ASKER");
}

/** 辞退 by the side that was found. The other is told that it is over; why, only the desk reads. */
export async function declineOffer(uow: UnitOfWork, input: Declining): Promise<Introduction> {
  const after = await decline(uow, input, "declineOffer", "COUNTERPART");
  const next = "ほかの候補を、事務局から改めてご提案することがあります。";
  await tellOfEnd(uow, after, "ASKER", { what: "相手が見送りました", next });
  return after;
}

/** 取りやめ of the first yes, as long as the other has not answered. */
export async function retractAcceptance(uow: UnitOfWork, input: Declining): Promise<Introduction> {
  const after = await decline(uow, input, "retract", "ASKER");
  await tellOfEnd(uow, after, "COUNTERPART", {
    what: "相手が希望を取りやめました",
    next: "返事をする必要はありません。",
  });
  return after;
}

async function decline(
  uow: UnitOfWork,
  { id, version, reason, note }: Declining,
  action: IntroductionAction,
  declinedBy: MatchSide,
): Promise<Introduction> {
  const before = await lockIntroduction(uow, id);
  const changes = { ...ended(uow), declinedBy, declineReason: reason, declineNote: note ?? null };
  return stepIntroduction(uow, before, action, { version, reason: labelOf(DECLINE_REASONS, reason), changes });
}

/** A yes counts until the last day, also when the job that ends it is late. */
async function lockToAnswer(uow: UnitOfWork, id: string): Promise<Introduction> {
  const introduction = await lockIntroduction(uow, id);
  if (isOver(introduction.dueAt, uow.now)) throw new AnswerLate();
  return introduction;
}
