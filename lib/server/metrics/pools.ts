import { Gauge, type Registry } from "@prometheus-io/client";
import { z } from "zod";

/** Pools of connections lie on the global object, where what Next has bundled apart keeps them. */
const POOLS = { queries: "portalPool", limits: "portalLimits" } as const;

const poolSchema = z.object({ totalCount: z.number(), idleCount: z.number(), waitingCount: z.number() });
const holderSchema = z.union([poolSchema, z.object({ pool: poolSchema }).transform(({ pool }) => pool)]);

export function measurePools(registry: Registry): void {
  new Gauge({
    name: "portal_database_connections",
    help: "Connections of this process to the database by pool; waiting: work that waits for one.",
    labelNames: ["pool", "state"],
    registers: [registry],
    collect() {
      for (const [pool, name] of Object.entries(POOLS)) {
        const found = holderSchema.safeParse(Reflect.get(globalThis, name)).data;
        if (found === undefined) continue;
        this.set({ pool, state: "busy" }, found.totalCount - found.idleCount);
        this.set({ pool, state: "idle" }, found.idleCount);
        this.set({ pool, state: "waiting" }, found.waitingCount);
      }
    },
  });
}
