import "server-only";
import { setTimeout as pause } from "node:timers/promises";
import { db } from "@/lib/db/client";

const LOOK_MS = 200;
const PATIENCE_MS = 5000;

/** Waits a little for the worker, so that most are there when the page opens. The page says so when one is not. */
export async function waitUntilWorkedOut(id: string): Promise<void> {
  for (let waited = 0; waited < PATIENCE_MS; waited += LOOK_MS) {
    const row = await db.awardAdjustment.findUnique({ where: { id }, select: { status: true } });
    if (row === null || row.status !== "REQUESTED") return;
    await pause(LOOK_MS);
  }
}

/** Of which year an adjustment is. */
export async function yearOf(id: string): Promise<number | null> {
  const row = await db.awardAdjustment.findUnique({
    where: { id },
    select: { edition: { select: { fiscalYear: true } } },
  });
  return row?.edition.fiscalYear ?? null;
}
