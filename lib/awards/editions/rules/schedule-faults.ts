import { closureOf, type HolidayNames } from "@/lib/awards/deadlines/closed-days";
import { settleWindow, windowFaults } from "@/lib/awards/deadlines/window";
import { lastDayOf } from "@/lib/awards/deadlines/words";
import { fiscalYearOf, formatDate, formatDateWithWeekday, type JapanDay } from "@/lib/japan/dates";
import { type Fault, faultsAmong } from "./faults";
import type { EditionSettings } from "./settings-shape";

/** What has to hold between days, whatever the holidays. */
export function scheduleFaults(settings: EditionSettings): readonly Fault[] {
  return [
    ...settings.categories.flatMap(({ name, window }, index) => [
      ...windowFaults(window).map(({ field, message }) => ({
        path: ["categories", index, "window", field],
        message: `「${name}」：${message}`,
      })),
      ...yearFaults(window.closes.day, settings.fiscalYear, { name, index }),
    ]),
    ...ceremonyFaults(settings),
    ...fileFaults(settings),
  ];
}

/**
 * What the calendar adds: a closing that is rolled to the next business day may leave its fiscal year or pass the ceremony. To be
 * asked for when an edition is opened, beside the schema.
 */
export function calendarFaults(settings: EditionSettings, nameOf: HolidayNames): readonly Fault[] {
  const { ceremony, fiscalYear } = settings;
  return settings.categories.flatMap(({ name, window }, index) => {
    const { moved, enforced } = settleWindow(window, nameOf);
    if (moved === null) return [];
    const path = ["categories", index, "window", "closes", "day"];
    return faultsAmong([
      fiscalYearOf(moved.to) !== fiscalYear && {
        path,
        message: `「${name}」：${moved.reason}${fiscalYear}年度のうちに締め切るように、締切の日を早めてください。`,
      },
      ceremony !== null &&
        ceremony.day <= lastDayOf(enforced) && {
          path,
          message: `「${name}」：${moved.reason}表彰式（${formatDate(ceremony.day)}）より前になるように、締切の日を早めてください。`,
        },
    ]);
  });
}

/** For staff to look at; nothing forbids a ceremony on a Sunday. */
export function ceremonyClosure({ ceremony }: EditionSettings, nameOf: HolidayNames): string | null {
  const closure = ceremony === null ? null : closureOf(ceremony.day, nameOf);
  return ceremony === null || closure === null
    ? null
    : `表彰式の日（${formatDateWithWeekday(ceremony.day)}）は閉庁日（${closure}）です。`;
}

type Where = { readonly name: string; readonly index: number };

function yearFaults(closing: JapanDay, fiscalYear: number, { name, index }: Where): readonly Fault[] {
  return faultsAmong([
    fiscalYearOf(closing) !== fiscalYear && {
      path: ["categories", index, "window", "closes", "day"],
      message: `「${name}」の締切は、${fiscalYear}年度（${fiscalYear}年4月1日から${fiscalYear + 1}年3月31日まで）の日を入力してください。`,
    },
  ]);
}

function ceremonyFaults({ ceremony, categories }: EditionSettings): readonly Fault[] {
  if (ceremony === null) return [];
  const late = categories.find(({ window }) => window.enforced.day >= ceremony.day);
  return faultsAmong([
    late !== undefined && {
      path: ["ceremony", "day"],
      message: `表彰式は、「${late.name}」の受付を終える日（${formatDate(late.window.enforced.day)}）より後の日を入力してください。`,
    },
    ceremony.mode !== "online" &&
      ceremony.place === null && {
        path: ["ceremony", "place"],
        message: "表彰式の会場を入力してください。オンラインだけで開くときは、開催方法を「オンライン」にしてください。",
      },
  ]);
}

function fileFaults({ files }: EditionSettings): readonly Fault[] {
  return faultsAmong([
    files.count > 0 &&
      files.types.length === 0 && {
        path: ["files", "types"],
        message: "添付できるファイルの種類を1つ以上選択してください。添付を求めないときは、数の上限を0にしてください。",
      },
  ]);
}
