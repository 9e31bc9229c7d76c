import { perform } from "@/lib/db/unit-of-work";
import { listMunicipalities } from "@/lib/japan/municipalities";
import { applyImport } from "@/lib/offices/imports/commands/apply";
import { startImport, startUndo } from "@/lib/offices/imports/commands/choose";
import { undoImport } from "@/lib/offices/imports/commands/undo";
import { foundMunicipality } from "@/tests/factories/members";
import { staged } from "@/tests/factories/office-imports";
import { manyRows } from "@/tests/support/office-files/rows";

const ROWS = 5_000;

/** How long one file of 5,000 offices takes, step by step; together it is to stay under a minute. */
export async function printImport(): Promise<void> {
  const [place] = listMunicipalities("47").toReversed();
  const { owner, organizationId } = await foundMunicipality(place?.code ?? "");
  console.log(`\nP6 One file of ${ROWS} offices (seconds)`);
  const id = await timed("read and compared", () => staged(owner, organizationId, manyRows(ROWS)));
  await perform(owner, (uow) => startImport(uow, { id, scope: "all" }));
  await timed("taken over", () => applyImport(id));
  await timed("the same file again", () => staged(owner, organizationId, manyRows(ROWS)));
  await perform(owner, (uow) => startUndo(uow, { id, reason: "bench" }));
  await timed("taken back", () => undoImport(id));
}

async function timed<T>(name: string, work: () => Promise<T>): Promise<T> {
  const begun = performance.now();
  const value = await work();
  console.log(`  ${name.padEnd(40)}${((performance.now() - begun) / 1000).toFixed(1)}`);
  return value;
}
