import { setTimeout } from "node:timers/promises";
import type { Member } from "@/lib/access/actor";
import { db } from "@/lib/db/client";
import { perform } from "@/lib/db/unit-of-work";
import { listMunicipalities } from "@/lib/japan/municipalities";
import { publishOffice } from "@/lib/offices/commands/review";
import { startUndo } from "@/lib/offices/imports/commands/choose";
import { createStaff, staffOf } from "@/tests/factories/accounts";
import { type Founded, foundMunicipality } from "@/tests/factories/members";
import { appliedByWorker, importReached, stagedByWorker } from "@/tests/factories/office-imports";
import { manyRows } from "@/tests/support/office-files/rows";
import { CONNECTIONS } from "./measure";

const ROWS = 5_000;
const LOOK_MS = 50;

type Town = Pick<Founded, "owner" | "organizationId">;

/** How long one file of 5,000 offices takes in the worker of the portal, step by step; together it is to stay under a minute. */
export async function printImport(): Promise<void> {
  const [changing, beginning] = listMunicipalities("47").toReversed();
  console.log(`\nP6 One file of ${ROWS} offices (seconds)`);
  await printBeginning(await foundMunicipality(beginning?.code ?? ""));
  await printChanging(await foundMunicipality(changing?.code ?? ""));
}

async function printBeginning({ owner, organizationId }: Town): Promise<void> {
  const id = await timed("new: read and compared", () => stagedByWorker(owner, organizationId, manyRows(ROWS)));
  await timed("new: taken over", () => appliedByWorker(owner, id));
  await timed("the same file again", () => stagedByWorker(owner, organizationId, manyRows(ROWS)));
  await timed("new: taken back", () => takeBack(owner, id));
}

/** All of them are shown, and the file says something else of each. */
async function printChanging({ owner, organizationId }: Town): Promise<void> {
  await appliedByWorker(owner, await stagedByWorker(owner, organizationId, manyRows(ROWS)));
  await timed(`published one by one, ${CONNECTIONS} at once`, () => publishAll(organizationId));
  const id = await timed("changed: read and compared", () =>
    stagedByWorker(owner, organizationId, manyRows(ROWS, { seats: "20" })),
  );
  await timed("changed: taken over", () => appliedByWorker(owner, id));
  await timed("changed: taken back", () => takeBack(owner, id));
}

async function takeBack(owner: Member, id: string): Promise<void> {
  await perform(owner, (uow) => startUndo(uow, { id, reason: "bench" }));
  await importReached(id, "UNDONE");
}

async function publishAll(organizationId: string): Promise<void> {
  const officer = await staffOf(await createStaff(["OFFICES"]));
  const offices = await db.office.findMany({
    where: { organizationId },
    select: { id: true, version: true },
    orderBy: { id: "asc" },
    take: ROWS,
  });
  const lane = async (): Promise<void> => {
    for (let office = offices.pop(); office !== undefined; office = offices.pop()) {
      const seen = office;
      await perform(officer, (uow) => publishOffice(uow, seen));
    }
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, lane));
}

/** Once nothing else waits for the worker. */
async function timed<T>(name: string, work: () => Promise<T>): Promise<T> {
  while ((await waitingJobs()) > 0) await setTimeout(LOOK_MS * 10);
  const begun = performance.now();
  const value = await work();
  console.log(`  ${name.padEnd(40)}${((performance.now() - begun) / 1000).toFixed(1)}`);
  return value;
}

/** Those that are to be done by now. */
async function waitingJobs(): Promise<number> {
  const [row] = await db.$queryRaw<{ count: bigint }[]>`
    SELECT count(*) AS count FROM graphile_worker.jobs WHERE run_at <= now() AND attempts < max_attempts`;
  return Number(row?.count ?? 0);
}
