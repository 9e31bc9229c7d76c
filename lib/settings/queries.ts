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

/** When the entry that was made last was made: what a screen has seen of a setting. Empty before the first. */
export async function latestEntry(key: SettingKey, from: Reader = db): Promise<string> {
  const row = await from.setting.findFirst({
    where: { key },
    orderBy: [{ updatedAt: "desc" }, { id: "desc" }],
    select: { updatedAt: true },
  });
  return row?.updatedAt.toISOString() ?? "";
}
