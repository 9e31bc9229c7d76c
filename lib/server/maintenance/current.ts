import { clock } from "@/lib/clock";
import { env } from "@/lib/env";
import { type Maintenance, readMaintenance } from "./maintenance-file";

const LIFE_MS = 1_000;
let known: { readonly until: number; readonly found: Maintenance | undefined } | undefined;

/** What is switched on or announced; looked up once a second at most. */
function setMaintenance(): Maintenance | undefined {
  const now = performance.now();
  if (!known || known.until < now) known = { until: now + LIFE_MS, found: readMaintenance(env().DATA_DIR) };
  return known.found;
}

/** The maintenance under way: procedures are closed. */
export function currentMaintenance(): Maintenance | undefined {
  const found = setMaintenance();
  return found !== undefined && found.from <= clock.now() ? found : undefined;
}

/** One that has been announced and has not begun. */
export function announcedMaintenance(): Maintenance | undefined {
  const found = setMaintenance();
  return found !== undefined && found.from > clock.now() ? found : undefined;
}
