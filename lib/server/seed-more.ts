import { parseArgs } from "node:util";
import { WrongEnvironment } from "@/lib/env";
import { portalSettings } from "./portal-environment";
import { Refusal } from "./refusal";
import { withStandingDatabase } from "./standing-database";

const MOST = 1_000_000;
const HOW = `Say how many, from 1 to ${MOST}: npm run seed -- --offices 100000 (or --declarations 100000)`;

/** `npm run seed -- --declarations 100000 --offices 100000`: adds large, invented data to the demo; refused in production. */
async function main(): Promise<void> {
  const settings = portalSettings(process.env);
  if (settings.APP_ENV === "production") throw new Refusal("Demo data does not exist in production.");
  const { values } = parseArgs({ options: { declarations: { type: "string" }, offices: { type: "string" } } });
  const [declarations, offices] = [countOf(values.declarations), countOf(values.offices)];
  if (declarations === 0 && offices === 0) throw new Refusal(HOW);
  await withStandingDatabase(settings, async () => {
    const { addManyDeclarations, addManyOffices } = await import("@/prisma/seed/bulk");
    if (declarations > 0) await addManyDeclarations(declarations, console.log);
    if (offices > 0) await addManyOffices(offices, console.log);
  });
}

function countOf(text: string | undefined): number {
  if (text === undefined) return 0;
  const count = Number(text);
  if (!Number.isInteger(count) || count < 1 || count > MOST) throw new Refusal(HOW);
  return count;
}

try {
  await main();
} catch (error) {
  const isKnown = error instanceof Refusal || error instanceof WrongEnvironment;
  console.error(isKnown ? error.message : error);
  process.exitCode = 2;
}
