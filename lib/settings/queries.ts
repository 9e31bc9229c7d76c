import "server-only";
import { clock } from "@/lib/clock";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { toJapanDay } from "@/lib/japan/dates";
import { type SettingKey, type SettingValue, settingDefinitions } from "./registry";

type Reader = Pick<Prisma.TransactionClient, "setting">;

/** The value that holds on a day of Japan; the built-in one before the first entry or when a stored one no longer fits. */
export async function getSetting<Key extends SettingKey>(
  key: Key,
  { on = toJapanDay(clock.now()), from = db }: { readonly on?: string; readonly from?: Reader } = {},
): Promise<SettingValue<Key>> {
  const row = await from.setting.findFirst({
    where: { key, validFrom: { lte: new Date(on) } },
    orderBy: { validFrom: "desc" },
    select: { value: true },
  });
  const { schema, initial } = settingDefinitions[key];
  const parsed = schema.safeParse(row?.value);
  return (row !== null && parsed.success ? parsed.data : initial) as SettingValue<Key>;
}

export type SettingEntry = { readonly value: unknown; readonly validFrom: string; readonly updatedAt: Date };

export async function listSettingHistory(key: SettingKey): Promise<SettingEntry[]> {
  const rows = await db.setting.findMany({
    where: { key },
    orderBy: { validFrom: "desc" },
    select: { value: true, validFrom: true, updatedAt: true },
    take: 50,
  });
  return rows.map((row) => ({ ...row, validFrom: row.validFrom.toISOString().slice(0, 10) }));
}
