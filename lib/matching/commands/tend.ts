import "server-only";
import type { MatchSide } from "@/lib/db/generated/enums";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { isOver, isReminderDue, untilWords } from "@/lib/matching/deadline";
import { introductionReminderMail } from "@/lib/matching/mails";
import { isIn } from "@/lib/matching/workflow";
import { endings } from "./endings";
import { issueLink } from "./links";
import { tellOfEnd, writeTo } from "./notify";
import { type Introduction, lockIntroduction, stepIntroduction } from "./record";
import { isStillThere } from "./still-there";
import { ended, recordOn, withdrawNow } from "./withdraw";

/** Daily job for one introduction that waits for an answer. A second run finds nothing left to do. */
export async function tendIntroduction(
  uow: UnitOfWork,
  id: string,
): Promise<"expired" | "withdrawn" | "reminded" | null> {
  const introduction = await lockIntroduction(uow, id);
  if (!isIn("waiting", introduction.status)) return null;
  if (isOver(introduction.dueAt, uow.now)) {
    await expire(uow, introduction);
    return "expired";
  }
  if (!(await isStillThere(uow, introduction))) {
    const isPlace = introduction.direction === "COMPANY_SEEKS_PLACE";
    await withdrawNow(uow, { id }, isPlace ? endings.placeGone : endings.companyGone);
    return "withdrawn";
  }
  if (introduction.remindedAt !== null || !isReminderDue(introduction.dueAt, uow.now)) return null;
  await remind(uow, introduction);
  return "reminded";
}

const waitsFor = ({ status }: Introduction): MatchSide => (status === "PROPOSED" ? "ASKER" : "COUNTERPART");

async function expire(uow: UnitOfWork, before: Introduction): Promise<void> {
  await stepIntroduction(uow, before, "expire", { version: before.version, changes: ended(uow) });
  const silent = waitsFor(before);
  const late = { what: "返事の期限が過ぎました", next: "引き続き希望する場合は、事務局へお問い合わせください。" };
  await tellOfEnd(uow, before, silent, late);
  if (silent === "ASKER") return;
  const next = "ほかの候補を、事務局から改めてご提案することがあります。";
  await tellOfEnd(uow, before, "ASKER", { what: "相手から、期限までに返事がありませんでした", next });
}

/** What was asked again is no change of the record: whoever writes on it at that moment is not told of a newer version. */
async function remind(uow: UnitOfWork, before: Introduction): Promise<void> {
  const after = await uow.tx.introduction.update({ where: { id: before.id }, data: { remindedAt: uow.now } });
  await recordOn(uow, "introduction.remind", before, after);
  const side = waitsFor(before);
  const { id, dueAt, counterpartName: name } = before;
  await writeTo(uow, before, side, async (to) =>
    introductionReminderMail({
      ...{ to, name, until: untilWords(dueAt ?? uow.now) },
      url: await issueLink(uow, id, side),
    }),
  );
}
