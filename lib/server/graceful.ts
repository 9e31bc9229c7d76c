import type { Server } from "node:http";
import type { Logger } from "pino";
import { env } from "@/lib/env";
import { drainTime, PATIENCE } from "./drain";
import { startDraining } from "./process-state";
import { pause } from "./processes";
import { quietMoment } from "./quiet-moment";

type Options = { readonly server: Server; readonly log: Logger; readonly release: () => Promise<void> };

/**
 * On SIGTERM, or when the launcher is gone: readiness turns false, some seconds pass in which a balancer notices, then
 * nothing new is taken and what is under way is finished.
 */
export function stopGracefully({ server, log, release }: Options): void {
  let asked = false;
  const stop = async () => {
    if (asked) return;
    asked = true;
    startDraining();
    log.info("stopping");
    await pause(drainTime(env()));
    await quietMoment();
    const closed = new Promise((settle) => server.close(settle));
    await Promise.race([closed, pause(PATIENCE)]);
    await release();
    process.exit(0);
  };
  process.on("SIGTERM", stop);
  process.on("SIGINT", stop);
  process.on("disconnect", stop);
}
