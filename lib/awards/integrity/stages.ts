import { STAGE_KEYS, type StageKey } from "@/lib/awards/editions/rules/judging-schema";
import type { IntegrityFacts, SheetFact } from "./facts";

export type StageSheets = { readonly stage: StageKey; readonly sheets: readonly SheetFact[] };

/** The sheets of the first stage, and of the second one of a year that had one. */
export function sheetsByStage({ sheets }: IntegrityFacts): StageSheets[] {
  return STAGE_KEYS.map((stage) => ({ stage, sheets: sheets.filter((sheet) => sheet.stage === stage) })).filter(
    ({ stage, sheets: own }) => stage === "first" || own.length > 0,
  );
}
