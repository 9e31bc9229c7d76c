import { parseArgs } from "node:util";
import { WrongEnvironment } from "@/lib/env";
import { portalSettings } from "./portal-environment";
import { Refusal } from "./refusal";
import { withStandingDatabase } from "./standing-database";

const MOST = 1_000_000;

/** `npm run seed -- --declarations 100000`: adds large, invented data to the demo; refused in production. */
async function main(): Promise<void> {
  const settings = portalSettings(process.env);
  if (settings.APP_ENV === "production") throw new Refusal("Demo data does not exist in production.");
  const { values } = parseArgs({ options: { declarations: { type: "string" }, offices: { type: "string" } } });
  if (values.offices !== undefined)
    throw new Refusal("Offices are not part of the portal yet; try --declarations 100000.");
  const count = Number(values.declarations);
  if (!Number.isInteger(count) || count < 1 || count > MOST) {
    throw new Refusal(`Say how many, from 1 to ${MOST}: npm run seed -- --declarations 100000`);
  }
  await withStandingDatabase(settings, async () => {
    const { addManyDeclarations } = await import("@/prisma/seed/bulk");
    await addManyDeclarations(count, console.log);
  });
}

try {
  await main();
} catch (error) {
  const isKnown = error instanceof Refusal || error instanceof WrongEnvironment;
  console.error(isKnown ? error.message : error);
  process.exitCode = 2;
}
