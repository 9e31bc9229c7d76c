import { z } from "zod";
import { DAY_MS } from "@/lib/durations";
import { addDays, daysBetween } from "@/lib/japan/dates";
import type { HolidayNames } from "./closed-days";
import { type Moved, movedFrom, ROLLS } from "./roll";
import { instantOf, type WallTime, wallTimeSchema } from "./wall-time";

/** A longer tolerance would be another deadline, and has to be said to everybody. */
export const GRACE_MINUTES_MAX = 60;

const GRACE_MESSAGE = `猶予は0分から${GRACE_MINUTES_MAX}分までの数字で入力してください。`;

/** When entries of one category are taken, as staff set it. */
export const windowSchema = z
  .object({
    opens: wallTimeSchema("受付の開始"),
    /** What people are told. */
    closes: wallTimeSchema("締切"),
    /** The instant after which a send is late; what is not told lies between this and `closes`. */
    enforced: wallTimeSchema("受付を終える時刻"),
    /** Minutes after `enforced` in which a send is taken, and recorded as taken by grace. */
    graceMinutes: z
      .number({ error: GRACE_MESSAGE })
      .int({ error: GRACE_MESSAGE })
      .min(0, { error: GRACE_MESSAGE })
      .max(GRACE_MINUTES_MAX, { error: GRACE_MESSAGE }),
    roll: z.enum(ROLLS, { error: "閉庁日に当たるときの扱いを選択してください。" }),
  })
  .readonly();

export type EntryWindow = z.output<typeof windowSchema>;

export type WindowFault = { readonly field: "opens" | "closes" | "enforced"; readonly message: string };

export function windowFaults({ opens, closes, enforced }: EntryWindow): readonly WindowFault[] {
  const [start, told, end] = [opens, closes, enforced].map((time) => instantOf(time).getTime());
  if (start === undefined || told === undefined || end === undefined) return [];
  const faults: readonly (WindowFault | false)[] = [
    start >= told && { field: "closes", message: "締切は、受付の開始より後の日時を入力してください。" },
    closes.time === "00:00" && { field: "closes", message: midnightMessage(closes) },
    end < told && {
      field: "enforced",
      message: "受付を終える時刻は、お知らせする締切と同じか、それより後にしてください。",
    },
    end > told + DAY_MS && {
      field: "enforced",
      message:
        "受付を終える時刻は、お知らせする締切から24時間以内にしてください。それより後にするときは、締切を変更してください。",
    },
  ];
  return faults.filter((fault) => fault !== false);
}

/** The window as it holds: three instants. To be stored when a call opens, so that no later calendar moves them. */
export type SettledWindow = {
  readonly opens: Date;
  readonly displayed: Date;
  readonly enforced: Date;
  readonly graceMinutes: number;
  readonly moved: Moved | null;
};

export function settleWindow(window: EntryWindow, nameOf: HolidayNames): SettledWindow {
  const { opens, closes, enforced, graceMinutes, roll } = window;
  const moved = movedFrom(closes.day, roll, nameOf);
  const days = moved === null ? 0 : daysBetween(moved.from, moved.to);
  return {
    opens: instantOf(opens),
    displayed: instantOf(daysLater(closes, days)),
    enforced: instantOf(daysLater(enforced, days)),
    graceMinutes,
    moved,
  };
}

export function daysLater({ day, time }: WallTime, days: number): WallTime {
  return { day: addDays(day, days), time };
}

/** 0:00 of a day is read as its end by many: they would come a day late. */
function midnightMessage({ day }: WallTime): string {
  return `締切の0:00は、その日の終わりと読み違えられます。前の日の「24:00」（${addDays(day, -1)} 24:00）として入力してください。`;
}
