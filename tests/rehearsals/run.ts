import { Refusal } from "@/lib/server/refusal";

const HOW = "Say what to rehearse: npm run rehearse -- backup, or npm run rehearse -- upgrade";

/** `npm run rehearse -- backup|upgrade`: does what the README tells an operator to do, on a portal of its own, and looks at what came of it. */
async function main([what]: readonly string[]): Promise<boolean> {
  if (what === "backup") return (await import("./backup/rehearse-backup")).rehearseBackup();
  if (what === "upgrade") return (await import("./upgrade/rehearse-upgrade")).rehearseUpgrade();
  throw new Refusal(HOW);
}

try {
  const isWell = await main(process.argv.slice(2));
  console.log(isWell ? "\nThe rehearsal went well." : "\nThe rehearsal did not go well: see the lines marked ×.");
  process.exit(isWell ? 0 : 1);
} catch (error) {
  console.error(error instanceof Refusal ? error.message : error);
  process.exit(1);
}
