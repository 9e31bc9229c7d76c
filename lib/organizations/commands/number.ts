import "server-only";
import { recordAudit } from "@/lib/audit/record";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { answersSchema } from "@/lib/drafts/stored";
import { StaleRecord } from "@/lib/errors";
import { queueMail } from "@/lib/mail/queue";
import type { NumberInput } from "@/lib/organizations/desk-schema";
import { isLive } from "@/lib/organizations/labels";
import { numberCorrectedMail } from "@/lib/organizations/mails-from-desk";
import { NotMergeable, NumberTaken } from "@/lib/organizations/refusals";
import { mypageUrl } from "./addresses";
import { lockNumber, type Numbers, numberIn } from "./numbers";
import { openOwners } from "./owners";
import { lockOrganization, type Organization, requireStaffId, subjectOf } from "./record";

/** 訂正 of the number that says which organisation it is. Sealed versions of what was sent stay as they were. */
export async function correctNumber(uow: UnitOfWork, input: NumberInput): Promise<void> {
  const before = await lockOrganization(uow, input.id, "administer");
  if (before.version !== input.version) throw new StaleRecord();
  if (!isLive(before.status))
    throw new NotMergeable("この団体は利用中ではないため、番号を訂正できません。団体の画面で状態を確認してください。");
  const { noNumberReason } = input;
  const numbers = numberOf(before, input);
  await lockNumber(uow, numbers);
  await requireFree(uow, before.id, numbers);
  const version = before.version + 1;
  const { corporateNumber: _number, noCorporateNumberReason: _reason, ...rest } = answersSchema.parse(before.profile);
  const told =
    numbers.corporateNumber === null
      ? { noCorporateNumberReason: noNumberReason ?? "other" }
      : { corporateNumber: numbers.corporateNumber };
  const profile = { ...rest, ...told };
  await uow.tx.organization.update({
    where: { id: before.id },
    data: {
      ...numbers,
      noNumberReason: numberIn(numbers) === null ? (noNumberReason ?? "other") : null,
      profile,
      version,
      updatedAt: uow.now,
    },
    select: { id: true },
  });
  await uow.tx.organizationVersion.create({
    data: { organizationId: before.id, version, profile, changedBy: requireStaffId(uow), changedAt: uow.now },
    select: { version: true },
  });
  const { corporateNumber, municipalityCode } = before;
  await recordAudit(uow, {
    action: "organization.correctNumber",
    subject: subjectOf(before.id),
    reason: input.reason,
    before: { corporateNumber, municipalityCode },
    after: numbers,
  });
  for (const to of await openOwners(uow, before.id))
    await queueMail(uow, numberCorrectedMail({ to, organizationName: before.name, url: mypageUrl() }), null);
}

function numberOf({ kind }: Organization, { corporateNumber, municipalityCode }: NumberInput): Numbers {
  return kind === "MUNICIPALITY"
    ? { corporateNumber: null, municipalityCode: municipalityCode ?? null }
    : { corporateNumber: corporateNumber ?? null, municipalityCode: null };
}

async function requireFree(uow: UnitOfWork, id: string, numbers: Numbers): Promise<void> {
  if (numberIn(numbers) === null) return;
  const { corporateNumber, municipalityCode } = numbers;
  const taken = await uow.tx.organization.findFirst({
    where: { ...(corporateNumber === null ? { municipalityCode } : { corporateNumber }), id: { not: id } },
    select: { name: true },
  });
  if (taken !== null) throw new NumberTaken(taken.name);
}
