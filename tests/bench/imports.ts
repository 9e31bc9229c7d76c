import { db } from "@/lib/db/client";
import { perform } from "@/lib/db/unit-of-work";
import { listMunicipalities } from "@/lib/japan/municipalities";
import { publishOffice } from "@/lib/offices/commands/review";
import { applyImport } from "@/lib/offices/imports/commands/apply";
import { startImport, startUndo } from "@/lib/offices/imports/commands/choose";
import { undoImport } from "@/lib/offices/imports/commands/undo";
import { createStaff, staffOf } from "@/tests/factories/accounts";
import { type Founded, foundMunicipality } from "@/tests/factories/members";
import { applied, staged } from "@/tests/factories/office-imports";
import { manyRows } from "@/tests/support/office-files/rows";
import { CONNECTIONS } from "./measure";

const ROWS = 5_000;

type Town = Pick<Founded, "owner" | "organizationId">;

/** How long one file of 5,000 offices takes, step by step; together it is to stay under a minute. */
export async function printImport(): Promise<void> {
  const [changing, beginning] = listMunicipalities("47").toReversed();
  console.log(`\nP6 One file of ${ROWS} offices (seconds)`);
  await printBeginning(await foundMunicipality(beginning?.code ?? ""));
  await printChanging(await foundMunicipality(changing?.code ?? ""));
}

async function printBeginning({ owner, organizationId }: Town): Promise<void> {
  const id = await timed("new: read and compared", () => staged(owner, organizationId, manyRows(ROWS)));
  await perform(owner, (uow) => startImport(uow, { id, scope: "all" }));
  await timed("new: taken over", () => applyImport(id));
  await timed("the same file again", () => staged(owner, organizationId, manyRows(ROWS)));
  await perform(owner, (uow) => startUndo(uow, { id, reason: "bench" }));
  await timed("new: taken back", () => undoImport(id));
}

/** All of them are shown, and the file says something else of each. */
async function printChanging({ owner, organizationId }: Town): Promise<void> {
  await applied(owner, organizationId, manyRows(ROWS));
  await timed(`published one by one, ${CONNECTIONS} at once`, () => publishAll(organizationId));
  const id = await timed("changed: read and compared", () =>
    staged(owner, organizationId, manyRows(ROWS, { seats: "20" })),
  );
  await perform(owner, (uow) => startImport(uow, { id, scope: "all" }));
  await timed("changed: taken over", () => applyImport(id));
  await perform(owner, (uow) => startUndo(uow, { id, reason: "bench" }));
  await timed("changed: taken back", () => undoImport(id));
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

async function timed<T>(name: string, work: () => Promise<T>): Promise<T> {
  const begun = performance.now();
  const value = await work();
  console.log(`  ${name.padEnd(40)}${((performance.now() - begun) / 1000).toFixed(1)}`);
  return value;
}
