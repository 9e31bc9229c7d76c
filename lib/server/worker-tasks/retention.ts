import "server-only";
import type { Task } from "graphile-worker";
import { z } from "zod";
import { perform } from "@/lib/db/unit-of-work";
import { disposeNext } from "@/lib/retention/commands/dispose";
import { proposeDisposals } from "@/lib/retention/commands/propose";

const payloadSchema = z.object({ id: z.uuid() });
const system = (job: string) => ({ kind: "system", job }) as const;

/** What is kept for its time and no longer. */
export const retentionTasks = {
  "propose-disposals": async () => {
    await perform(system("propose-disposals"), proposeDisposals);
  },
  dispose: async (payload) => {
    const { id } = payloadSchema.parse(payload);
    while (await perform(system("dispose"), (uow) => disposeNext(uow, id)));
  },
} as const satisfies Record<string, Task>;
