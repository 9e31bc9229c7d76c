import "server-only";
import { type Actor, hasDuty } from "@/lib/access/actor";
import { getStaffNames } from "@/lib/accounts/queries";
import { clock } from "@/lib/clock";
import { db } from "@/lib/db/client";
import { toJapanDay } from "@/lib/japan/dates";
import { getSetting, latestEntry } from "./queries";
import { SETTING_KEYS, type SettingKey, settingDefinitions } from "./registry";

const HISTORY_MAX = 50;

export type SettingState = {
  readonly key: SettingKey;
  readonly label: string;
  /** The value that holds today. */
  readonly current: unknown;
  /** The next value that is already decided. */
  readonly next: { readonly value: unknown; readonly validFrom: string } | undefined;
};

/** Every setting with the value of today and the one that comes, for those who keep the settings. */
export async function listSettings(actor: Actor): Promise<SettingState[]> {
  if (!hasDuty(actor, "SETTINGS")) return [];
  return Promise.all(SETTING_KEYS.map(stateOf));
}

async function stateOf(key: SettingKey): Promise<SettingState> {
  const today = toJapanDay(clock.now());
  const [current, next] = await Promise.all([
    getSetting(key, { on: today }),
    db.setting.findFirst({
      where: { key, validFrom: { gt: new Date(today) } },
      orderBy: { validFrom: "asc" },
      select: { value: true, validFrom: true },
    }),
  ]);
  return {
    key,
    label: settingDefinitions[key].label,
    current,
    next: next === null ? undefined : { value: next.value, validFrom: toDayText(next.validFrom) },
  };
}

/** One setting with every value it had or will have, the latest first, and who set them. */
export async function getSettingState(actor: Actor, key: SettingKey) {
  if (!hasDuty(actor, "SETTINGS")) return null;
  const [state, seen, rows] = await Promise.all([
    stateOf(key),
    latestEntry(key),
    db.setting.findMany({
      where: { key },
      orderBy: { validFrom: "desc" },
      select: { value: true, validFrom: true, updatedBy: true, updatedAt: true },
      take: HISTORY_MAX,
    }),
  ]);
  const names = await getStaffNames(
    actor,
    rows.flatMap(({ updatedBy }) => (updatedBy === null ? [] : [updatedBy])),
  );
  const today = toJapanDay(clock.now());
  const holding = rows.find(({ validFrom }) => toDayText(validFrom) <= today);
  const history = rows.map((row) => ({
    value: row.value,
    validFrom: toDayText(row.validFrom),
    updatedAt: row.updatedAt,
    updatedBy: names.get(row.updatedBy ?? "") ?? null,
    holds: holdsOf(toDayText(row.validFrom), today, row === holding),
  }));
  return { ...state, seen, initial: settingDefinitions[key].initial, history };
}

function holdsOf(validFrom: string, today: string, isHolding: boolean): "later" | "now" | "earlier" {
  if (validFrom > today) return "later";
  return isHolding ? "now" : "earlier";
}

/** A column of type date comes as midnight UTC. */
function toDayText(date: Date): string {
  return date.toISOString().slice(0, 10);
}
