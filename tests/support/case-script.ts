import { randomInt } from "node:crypto";
import { createInterface } from "node:readline";
import { z } from "zod";
import { portalSettings } from "@/lib/server/portal-environment";
import { withStandingDatabase } from "@/lib/server/standing-database";
import type { Founded } from "@/tests/factories/members";

/**
 * Beside a running portal, for tests in a browser: each line that comes in names statuses, and cases are brought into them
 * by the real commands; their numbers go out as a line. Ends when nobody asks any more.
 */
const askedSchema = z.array(z.string());

async function make(statuses: readonly string[]): Promise<readonly string[]> {
  const { createDeclaration } = await import("@/tests/factories/declarations");
  const { DeclarationStatus } = await import("@/lib/db/generated/enums");
  const reviewer = await officer();
  const numbers: string[] = [];
  for (const name of statuses) {
    if (name === "OFFICE") {
      numbers.push(await makeOffice());
      continue;
    }
    if (name === "JUDGED_ENTRY") {
      numbers.push(await makeJudgedEntry());
      continue;
    }
    if (name === "ENTRY") {
      numbers.push(await makeEntry());
      continue;
    }
    const status = Object.values(DeclarationStatus).find((known) => known === name);
    if (status === undefined) throw new Error(`There is no status ${name}.`);
    numbers.push((await createDeclaration({ status, reviewer })).number);
  }
  return numbers;
}

let reviewer: ReturnType<typeof makeOfficer> | undefined;

function officer() {
  reviewer ??= makeOfficer();
  return reviewer;
}

async function makeOfficer() {
  const { createStaff, staffOf } = await import("@/tests/factories/accounts");
  return staffOf(await createStaff());
}

/** An entry of the year that takes entries now, which two officers found eligible. */
async function makeJudgedEntry(): Promise<string> {
  const { db } = await import("@/lib/db/client");
  const { clock } = await import("@/lib/clock");
  const { anEntry, categoryOf } = await import("@/tests/factories/jury");
  const { anAwardOfficer } = await import("@/tests/factories/awards");
  const { id, fiscalYear } = await db.awardEdition.findFirstOrThrow({
    where: { status: "OPEN", windows: { some: { opens: { lte: clock.now() }, enforced: { gt: clock.now() } } } },
    orderBy: { fiscalYear: "asc" },
  });
  const [officer, second] = [await anAwardOfficer(), await anAwardOfficer()];
  const edition = { editionId: id, fiscalYear, officer, second, category: await categoryOf(id) };
  return (await anEntry(edition)).number;
}

/** An office that a municipality has just sent. */
async function makeOffice(): Promise<string> {
  town ??= foundTown();
  const { sendOffice } = await import("@/tests/factories/sent-offices");
  return (await sendOffice(await town)).number;
}

let town: ReturnType<typeof foundTown> | undefined;

async function foundTown() {
  const { foundMunicipality } = await import("@/tests/factories/members");
  const { completeMunicipalityCode } = await import("@/lib/japan/municipality-code");
  return foundMunicipality(completeMunicipalityCode(`36${randomInt(500, 1000)}`));
}

/** An entry into the open call that a company has just sent. */
async function makeEntry(): Promise<string> {
  const { foundOrganization } = await import("@/tests/factories/members");
  const { sendEntry } = await import("@/tests/factories/sent-entries");
  company ??= foundOrganization();
  return (await sendEntry(await company)).number;
}

let company: Promise<Founded> | undefined;

await withStandingDatabase(portalSettings(process.env), async () => {
  for await (const line of createInterface({ input: process.stdin })) {
    console.log(JSON.stringify(await make(askedSchema.parse(JSON.parse(line)))));
  }
});
process.exit(0);
