import "server-only";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { daysInMonth, partsOfDay, toDay, toJapanDay } from "@/lib/japan/dates";
import { getSetting } from "./queries";

/** Last valid day of a declaration that begins or is renewed now; null while the office sets no validity. */
export async function declarationValidUntil(uow: UnitOfWork): Promise<Date | null> {
  const months = await getSetting("declaration.validityMonths", { on: toJapanDay(uow.now), from: uow.tx });
  return months === null ? null : new Date(addMonths(toJapanDay(uow.now), months));
}

export async function declarationReminderDays(uow: UnitOfWork): Promise<readonly number[]> {
  return getSetting("declaration.reminderDays", { on: toJapanDay(uow.now), from: uow.tx });
}

/** The same day `months` later, or the last day of a shorter month. */
export function addMonths(day: string, months: number): string {
  const { year, month, day: date } = partsOfDay(day);
  const index = year * 12 + (month - 1) + months;
  const [targetYear, targetMonth] = [Math.floor(index / 12), (index % 12) + 1];
  return toDay(targetYear, targetMonth, Math.min(date, daysInMonth(targetYear, targetMonth)));
}
