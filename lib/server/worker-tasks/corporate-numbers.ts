import "server-only";
import type { Task } from "graphile-worker";
import { lookUpNumbers } from "@/lib/corporate-numbers/commands";

/** Asks the tax agency what it publishes; nothing waits for the answer. */
export const corporateNumberTasks = {
  "look-up-corporations": async () => {
    await lookUpNumbers();
  },
} as const satisfies Record<string, Task>;
