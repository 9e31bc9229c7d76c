import { clockText, parseTimeOfDay } from "@/lib/japan/time-of-day";
import { foldWidth, removeSpaces } from "@/lib/japan/width";
import { type Cell, single, taken, wrong } from "./cell";

const MIDNIGHT = /^(?:24(?:[:時](?:00?分?)?)?|2400|24時00分)$/;
const WITH_SECONDS = /^(\d{1,2}:\d{2}):00$/;
const DAY_FRACTION = /^[01]?\.\d+$/;

export const opening = clock(false);
export const closing = clock(true);

/** HH:MM; the end of a day may be 24:00. A fraction of a day is how a spreadsheet stores a time. */
function clock(endsDay: boolean): Cell {
  return single((text, heading) => {
    const bare = removeSpaces(foldWidth(text)).replace(WITH_SECONDS, "$1");
    if (MIDNIGHT.test(bare))
      return endsDay
        ? taken("24:00")
        : wrong(`${heading}に24:00は書けません。0時に始まるときは「0:00」と書いてください。`);
    if (DAY_FRACTION.test(bare)) return ofFraction(Number(bare));
    const parsed = parseTimeOfDay(bare);
    if (parsed.ok) return taken(clockText(parsed.value));
    return wrong(
      endsDay
        ? `${heading}は「17:30」のように、0:00から24:00までで書いてください。翌日にかかるときは「24:00」とし、「利用時間の補足」に説明を書いてください。`
        : `${heading}は「9:00」のように、0:00から23:59までで書いてください。`,
    );
  });
}

function ofFraction(fraction: number) {
  const found = clockText(Math.round(fraction * 24 * 60));
  return taken(found, `Excelの内部の数を、時刻「${found}」と読みました。`);
}
