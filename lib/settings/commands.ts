import "server-only";
import { hasDuty } from "@/lib/access/actor";
import { recordAudit } from "@/lib/audit/record";
import { Prisma } from "@/lib/db/generated/client";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { FieldsRefused, NotPermitted, StaleRecord } from "@/lib/errors";
import { recordPublication } from "@/lib/publication";
import { latestEntry } from "./queries";
import { type SettingKey, settingDefinitions } from "./registry";

export const SETTINGS_TAG = "settings";

export type ChangeSettingInput = {
  readonly key: SettingKey;
  readonly value: unknown;
  readonly validFrom: string;
  /** When the latest entry on the screen was made, as `latestEntry` answers it; left out by what has no screen. */
  readonly seen?: string;
};

/** A new value from a day on; values of earlier days stay on record. */
export async function changeSetting(uow: UnitOfWork, input: ChangeSettingInput): Promise<void> {
  const { key, value, validFrom } = input;
  if (uow.actor.kind !== "staff" || !hasDuty(uow.actor, "SETTINGS")) throw new NotPermitted();
  const parsed = settingDefinitions[key].schema.safeParse(value);
  if (!parsed.success) {
    const reason = parsed.error.issues[0]?.message ?? "入力し直してください。";
    throw new FieldsRefused({ value: `${settingDefinitions[key].label}：${reason}` });
  }
  await refuseUnseen(uow, input);
  const day = new Date(validFrom);
  const unique = { key_validFrom: { key, validFrom: day } };
  const before = await uow.tx.setting.findUnique({ where: unique, select: { value: true } });
  const data = { value: parsed.data ?? Prisma.JsonNull, updatedBy: uow.actor.accountId, updatedAt: uow.now };
  await uow.tx.setting.upsert({ where: unique, create: { key, validFrom: day, ...data }, update: data });
  await recordAudit(uow, {
    action: "setting.change",
    subject: { kind: "setting", id: key },
    before: before === null ? null : { value: before.value, validFrom },
    after: { value: parsed.data, validFrom },
  });
  await recordPublication(uow, [SETTINGS_TAG]);
}

/** One writer of a setting at a time, and nobody writes over an entry that was not on the screen. */
async function refuseUnseen({ tx }: UnitOfWork, { key, seen }: ChangeSettingInput): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`setting:${key}`}, 0))`;
  if (seen !== undefined && seen !== (await latestEntry(key, tx))) throw new StaleRecord();
}
