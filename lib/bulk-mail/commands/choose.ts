import "server-only";
import { z } from "zod";
import { recordAudit } from "@/lib/audit/record";
import { AUDIENCE_FLOWS, type Audience, audienceSchema } from "@/lib/bulk-mail/audience";
import { relationsTo } from "@/lib/bulk-mail/permissions";
import { listCallChoices } from "@/lib/bulk-mail/queries/calls";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { DomainError, FieldsRefused, NotPermitted } from "@/lib/errors";
import { countRecipients, fillRecipients } from "./recipients";
import { accountOf, changeLetter, type Letter, letterView, lockForWriting, subjectOf } from "./record";

type Asking = Readonly<Record<string, unknown>>;
type Asked = { readonly id: string; readonly version: number };

/** 宛先を選ぶ: whoever is in the group now. Answers how many that are. */
export async function chooseAudience(uow: UnitOfWork, { id, version, ...asked }: Asked & Asking): Promise<number> {
  const before = await lockForWriting(uow, id, version);
  requireOwn(uow, asked);
  const audience = readAudience(await withCall(uow, asked));
  const after = await changeLetter(uow, id, { flow: audience.flow, audience });
  await fillRecipients(uow, after);
  const letters = await countRecipients(uow, id);
  await recordAudit(uow, {
    action: "bulkMail.choose",
    subject: subjectOf(id),
    before: letterView(before),
    after: { ...letterView(after), audience, letters },
  });
  return letters;
}

function requireOwn({ actor }: UnitOfWork, asked: Asking): void {
  const flow = z.enum(AUDIENCE_FLOWS).safeParse(asked.flow);
  if (!flow.success || !relationsTo(actor, { flow: flow.data }).includes("writer"))
    throw new NotPermitted(
      "この手続きはあなたの担当業務ではないため、宛先に選べません。担当する職員に依頼してください。",
    );
}

/** Of the award, which call: by the value that the screen offered. */
async function withCall({ actor }: UnitOfWork, asked: Asking): Promise<Asking> {
  if (asked.flow !== "awardEntry") return asked;
  const call = (await listCallChoices(actor)).find(({ value }) => value === asked.call);
  if (call === undefined) throw new FieldsRefused({ call: "年度と部門を、表示されている選択肢から選んでください。" });
  return { ...asked, ...call };
}

function readAudience(asked: Asking): Audience {
  const read = audienceSchema.safeParse(asked);
  if (!read.success)
    throw new FieldsRefused({ statuses: "送る手続きの状況を、表示されている選択肢から選んでください。" });
  return read.data;
}

type Person = Asked & { readonly recipient: string };

/** 宛先から除く: one person, with a reason that whoever looks at the letter later can read. */
export async function leaveOut(
  uow: UnitOfWork,
  { id, version, recipient, reason }: Person & { readonly reason: string },
) {
  const before = await lockForWriting(uow, id, version);
  const { count } = await uow.tx.bulkMailRecipient.updateMany({
    where: { id: recipient, letterId: id, exclusion: null },
    data: { exclusion: "officer", reason, excludedBy: accountOf(uow) },
  });
  await recordPerson(uow, before, { action: "bulkMail.leaveOut", count, reason });
}

/** 宛先に戻す: only whom an officer had left out. */
export async function takeBack(uow: UnitOfWork, { id, version, recipient }: Person): Promise<void> {
  const before = await lockForWriting(uow, id, version);
  const { count } = await uow.tx.bulkMailRecipient.updateMany({
    where: { id: recipient, letterId: id, exclusion: "officer" },
    data: { exclusion: null, reason: null, excludedBy: null },
  });
  await recordPerson(uow, before, { action: "bulkMail.takeBack", count });
}

class PersonNotFound extends DomainError {
  override readonly name = "PersonNotFound";
  constructor() {
    super("この宛先は変更できません。宛先の一覧を開き直して、最新の状態を確認してください。");
  }
}

type Change = {
  readonly action: "bulkMail.leaveOut" | "bulkMail.takeBack";
  readonly count: number;
  readonly reason?: string;
};

async function recordPerson(uow: UnitOfWork, before: Letter, { action, count, reason }: Change): Promise<void> {
  if (count === 0) throw new PersonNotFound();
  const after = await changeLetter(uow, before.id);
  await recordAudit(uow, {
    action,
    subject: subjectOf(before.id),
    reason: reason ?? null,
    before: letterView(before),
    after: { ...letterView(after), letters: await countRecipients(uow, before.id) },
  });
}
