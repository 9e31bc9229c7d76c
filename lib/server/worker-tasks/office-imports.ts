import "server-only";
import type { Task } from "graphile-worker";
import { z } from "zod";
import { applyImport } from "@/lib/offices/imports/commands/apply";
import { clearOldImports } from "@/lib/offices/imports/commands/clear";
import { stageImport } from "@/lib/offices/imports/commands/stage";
import { undoImport } from "@/lib/offices/imports/commands/undo";

const payloadSchema = z.object({ id: z.uuid() });

function forOneImport(work: (id: string) => Promise<void>): Task {
  return async (payload) => work(payloadSchema.parse(payload).id);
}

/** Files of offices: read, taken over and taken back in parts that each commit. */
export const officeImportTasks = {
  "stage-office-import": forOneImport(stageImport),
  "apply-office-import": forOneImport(applyImport),
  "undo-office-import": forOneImport(undoImport),
  "clear-old-office-imports": async () => {
    await clearOldImports();
  },
} as const satisfies Record<string, Task>;
