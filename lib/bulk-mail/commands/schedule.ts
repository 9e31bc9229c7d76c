import "server-only";
import { type AudienceFlow, audienceOf } from "@/lib/bulk-mail/audience";
import { faultOf } from "@/lib/bulk-mail/placeholders";
import { listUnresolved } from "@/lib/bulk-mail/queries/unresolved";
import { ON_ITS_WAY, RECALL_MINUTES } from "@/lib/bulk-mail/workflow";
import { addJob } from "@/lib/db/jobs";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { DomainError, FieldsRefused } from "@/lib/errors";
import { countRecipients, leaveOutConflicts } from "./recipients";
import { accountOf, type Letter, lockForWriting, lockLetter, moveLetter, requireSeen } from "./record";

type Asked = { readonly id: string; readonly version: number };

class NotReady extends DomainError {
  override readonly name = "NotReady";
}

/** 送信する: ten minutes from now, to as many people as the officer typed. Until then nothing is written to anybody. */
export async function scheduleLetter(
  uow: UnitOfWork,
  { id, version, count }: Asked & { readonly count: number },
): Promise<Letter> {
  const before = await lockForWriting(uow, id, version);
  const audience = audienceOf(before.audience);
  if (audience === null) throw new NotReady("宛先がまだ選ばれていません。先に宛先を選んでください。");
  await leaveOutConflicts(uow, { ...before, scheduledBy: accountOf(uow) }, audience.flow);
  const letters = await countRecipients(uow, id);
  if (letters === 0) throw new NotReady("送る宛先がありません。宛先の条件を変えるか、除いた人を戻してください。");
  await requireFilledIn(uow, before, audience.flow);
  if (count !== letters)
    throw new FieldsRefused({
      count: `入力した人数（${people(count)}）が、宛先の人数（${people(letters)}）と違います。宛先を確かめて、人数を入力し直してください。`,
    });
  await requireNoOther(uow);
  const releaseAt = new Date(uow.now.getTime() + RECALL_MINUTES * 60_000);
  const after = await moveLetter(uow, before, "schedule", {
    changes: { scheduledBy: accountOf(uow), releaseAt, recalledBy: null, recalledAt: null },
    told: { letters, audience, releaseAt: releaseAt.toISOString() },
  });
  await addJob(uow, "release-bulk-mail", { id }, { key: jobKey(id), runAt: releaseAt });
  return after;
}

function jobKey(id: string): string {
  return `bulk-mail:${id}`;
}

async function requireFilledIn(uow: UnitOfWork, letter: Letter, flow: AudienceFlow): Promise<void> {
  const fault = faultOf(letter.subject) ?? faultOf(letter.body);
  if (fault !== null) throw new NotReady(fault);
  const { total, names } = await listUnresolved(uow.tx, uow.actor, { letter, flow });
  if (total > 0)
    throw new NotReady(
      `${people(total)}の宛先で、差し込み項目（${names.join("、")}）を埋められません。本文から項目を外すか、その人を宛先から除いてください。`,
    );
}

/** The index of the table says it too. */
async function requireNoOther({ tx }: UnitOfWork): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended('bulk-mail', 0))`;
  const other = await tx.bulkMail.findFirst({
    where: { status: { in: [...ON_ITS_WAY] } },
    select: { releaseAt: true },
  });
  if (other !== null)
    throw new NotReady(
      "ほかの一斉メールが、送信待ちか送信中です。一度に送れるのは1つです。終わってから、もう一度送信してください。",
    );
}

/** 送信を取り消す: as long as the worker has not begun, nothing has gone out, and nothing will. */
export async function recallLetter(uow: UnitOfWork, { id, version }: Asked): Promise<void> {
  const before = await lockLetter(uow, id);
  if (before.status === "SENDING" || before.status === "SENT")
    throw new DomainError("送信が始まったため、もう取り消せません。");
  requireSeen(before, version);
  await moveLetter(uow, before, "recall", { changes: { recalledBy: accountOf(uow), recalledAt: uow.now } });
}

/** 下書きに戻す: what was taken back is mended and sent anew. */
export async function reviseLetter(uow: UnitOfWork, { id, version }: Asked): Promise<void> {
  const before = await lockLetter(uow, id);
  requireSeen(before, version);
  await moveLetter(uow, before, "revise");
}

export async function discardLetter(uow: UnitOfWork, { id, version }: Asked): Promise<void> {
  const before = await lockForWriting(uow, id, version);
  await moveLetter(uow, before, "discard");
}

function people(count: number): string {
  return `${count.toLocaleString("ja-JP")}人`;
}
