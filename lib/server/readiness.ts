import { applicationUrl } from "@/lib/db/connection";
import { DatabaseProbe, type DatabaseStanding } from "./database-probe";
import { currentMaintenance } from "./maintenance/current";
import { isDraining } from "./process-state";

export type Readiness = DatabaseStanding & {
  readonly ready: boolean;
  readonly stopping: boolean;
  /** Procedures are closed on purpose; pages are read, so it is ready for that. */
  readonly maintenance: boolean;
};

/** How long what was found is told again, in milliseconds. */
const LIFE = 1_000;

let probe: DatabaseProbe | undefined;
let looking: Promise<DatabaseStanding> | undefined;

/** Asked often and by many, and one look for all of them: the same answer for a second. */
export async function readiness(): Promise<Readiness> {
  looking ??= look();
  const found = await looking;
  const maintenance = currentMaintenance() !== undefined;
  const ready = found.migrations === "complete" || maintenance;
  const stopping = isDraining();
  return { ...found, ready: ready && !stopping, stopping, maintenance };
}

async function look(): Promise<DatabaseStanding> {
  probe ??= new DatabaseProbe(applicationUrl());
  const found = await probe.look();
  setTimeout(() => {
    looking = undefined;
  }, LIFE).unref();
  return found;
}
