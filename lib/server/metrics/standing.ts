import { statfs } from "node:fs/promises";
import { Counter, Gauge, type Registry } from "@prometheus-io/client";
import { env } from "@/lib/env";
import { onRefusal } from "@/lib/rate-limit/told-refusals";
import { currentMaintenance } from "@/lib/server/maintenance/current";
import { readiness } from "@/lib/server/readiness";

/** Whether the portal stands well: ready, with room on its disk, and whom its limits refuse. */
export function measureStanding(registry: Registry): void {
  const registers = [registry];
  new Gauge({
    name: "portal_ready",
    help: "1 while readiness is true.",
    registers,
    async collect() {
      this.set((await readiness()).ready ? 1 : 0);
    },
  });
  new Gauge({
    name: "portal_maintenance",
    help: "1 while procedures are closed on purpose.",
    registers,
    collect() {
      this.set(currentMaintenance() === undefined ? 0 : 1);
    },
  });
  new Gauge({
    name: "portal_disk_free_bytes",
    help: "Room on the disk of DATA_DIR.",
    registers,
    async collect() {
      const disk = await statfs(env().DATA_DIR).catch(() => null);
      if (disk === null) this.remove();
      else this.set(disk.bavail * disk.bsize);
    },
  });
  const refusals = new Counter({
    name: "portal_limit_refusals_total",
    help: "Tries that a limit refused, by limit.",
    labelNames: ["limit"],
    registers,
  });
  onRefusal((limit) => refusals.inc({ limit }));
}
