import "server-only";
import { setTimeout as pause } from "node:timers/promises";
import { db } from "@/lib/db/client";

const LOOK_MS = 200;
const PATIENCE_MS = 5000;

/** Waits a little for the worker, so that most drafts are there when their page opens. The page says so when it is not. */
export async function waitUntilSolved(id: string): Promise<void> {
  for (let waited = 0; waited < PATIENCE_MS; waited += LOOK_MS) {
    const draft = await db.awardAssignmentDraft.findUnique({ where: { id }, select: { solvedAt: true } });
    if (draft === null || draft.solvedAt !== null) return;
    await pause(LOOK_MS);
  }
}
