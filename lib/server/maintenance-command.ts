import { parseArgs } from "node:util";
import { WrongEnvironment } from "@/lib/env";
import { formatDateTime, isJapanDay } from "@/lib/japan/dates";
import { momentOf, parseTimeOfDay } from "@/lib/japan/time-of-day";
import { type Maintenance, readMaintenance, removeMaintenance, writeMaintenance } from "./maintenance/maintenance-file";
import { portalSettings } from "./portal-environment";
import { Refusal } from "./refusal";

const HOW = `Say on or off, with times in Japan: npm run maintenance -- on --until "2026-12-05 06:00"
  --from "2026-12-05 02:00" announces it until then; npm run maintenance alone says how it is.`;

/** `npm run maintenance -- on|off`: closes procedures and signed-in places, or opens them; the portal notices within a second. */
function main(): void {
  const { DATA_DIR } = portalSettings(process.env);
  const { values, positionals } = parse();
  const [what] = positionals;
  if (positionals.length > 1) throw new Refusal(HOW);
  if (what === "on") writeMaintenance(DATA_DIR, asked(values));
  else if (what === "off") removeMaintenance(DATA_DIR);
  else if (what !== undefined) throw new Refusal(HOW);
  console.log(stateOf(readMaintenance(DATA_DIR), new Date()));
}

function parse() {
  try {
    const options = { from: { type: "string" }, until: { type: "string" } } as const;
    return parseArgs({ options, allowPositionals: true });
  } catch {
    throw new Refusal(HOW);
  }
}

function asked(values: { readonly from?: string; readonly until?: string }): Maintenance {
  const from = values.from === undefined ? new Date() : momentIn(values.from);
  const until = values.until === undefined ? undefined : momentIn(values.until);
  if (until !== undefined && (until <= from || until <= new Date()))
    throw new Refusal("It has to end after it begins, and after now.");
  return { from, until };
}

function momentIn(text: string): Date {
  const [day = "", clockTime = ""] = text.trim().split(/[ T]/);
  const time = parseTimeOfDay(clockTime);
  if (!isJapanDay(day) || !time.ok) throw new Refusal(`${text} is no time: write it as 2026-12-05 06:00.`);
  return momentOf(day, time.value);
}

function stateOf(found: Maintenance | undefined, now: Date): string {
  if (found === undefined) return "メンテナンスは設定されていません。すべての手続きが使えます。";
  const end = found.until === undefined ? "終わる時刻は未定" : `${formatDateTime(found.until)}までの予定`;
  if (found.from > now)
    return `${formatDateTime(found.from)}から手続きを止めます（${end}）。手続きのページで予告しています。`;
  return `手続きを止めています（${end}）。「off」にするまで続きます。`;
}

try {
  main();
} catch (error) {
  if (!(error instanceof Refusal || error instanceof WrongEnvironment)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
