import "server-only";
import type { Task } from "graphile-worker";
import { perform } from "@/lib/db/unit-of-work";
import { indexOlderDeclarations } from "@/lib/declarations/commands/search-entry";
import { indexOlderOffices } from "@/lib/offices/commands/search-entry";
import { syncStaticPages } from "@/lib/search/static-pages";

const indexer = { kind: "system", job: "sync-search" } as const;
const BATCHES_MAX = 10;

/** With each start: what this version of the portal says about itself, and what older versions did not index. */
export const searchTasks = {
  "sync-search": async () => {
    await perform(indexer, syncStaticPages);
    for (let batch = 0; batch < BATCHES_MAX; batch++) {
      const declarations = await perform(indexer, indexOlderDeclarations);
      const offices = await perform(indexer, indexOlderOffices);
      if (declarations + offices === 0) return;
    }
  },
} as const satisfies Record<string, Task>;
