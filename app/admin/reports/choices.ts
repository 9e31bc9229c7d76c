import { ENTRANCES } from "@/lib/consultations/options";
import { fiscalYearOf } from "@/lib/japan/dates";
import { FIRST_YEAR, isMonth, monthLabel, monthOf, type Period, shiftMonth, yearOf } from "@/lib/reports/period";
import { routes } from "@/lib/routes";

type Shown = { readonly period: Period; readonly entrance?: string | undefined };

const YEARS_SHOWN = 4;

export function yearChoices({ period, entrance }: Shown, now: Date) {
  const last = fiscalYearOf(now);
  const years = Array.from({ length: YEARS_SHOWN }, (_, index) => last - index).filter((year) => year >= FIRST_YEAR);
  return years.map((year) => ({
    label: `${year}年度`,
    href: routes.adminReports({ period: String(year), entrance }),
    isCurrent: period.key === String(year),
  }));
}

/** The months of the year that is shown, as far as they have begun. */
export function monthChoices({ period, entrance }: Shown, now: Date) {
  const year = isMonth(period.key) ? yearOf(period.key) : Number(period.key);
  const months = Array.from({ length: 12 }, (_, index) => shiftMonth(`${year}-04`, index));
  return months
    .filter((month) => month <= monthOf(now))
    .map((month) => ({
      label: monthLabel(month),
      href: routes.adminReports({ period: month, entrance }),
      isCurrent: period.key === month,
    }));
}

export function entranceChoices({ period, entrance }: Shown) {
  const all = [{ value: undefined, label: "すべて" }, ...ENTRANCES];
  return all.map(({ value, label }) => ({
    label,
    href: routes.adminReports({ period: period.key, entrance: value }),
    isCurrent: entrance === value,
  }));
}
