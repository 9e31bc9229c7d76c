import { appConnectionString } from "@/lib/db/roles";
import { rememberedSecret } from "@/lib/server/keys";
import { PortalUnderTest } from "@/tests/support/portal";
import { readOptions } from "./options";
import { measureReading } from "./reading";
import { weigh } from "./weight";

/** `npm run bench`: figures as ratios of one run; nothing here fails for being slow. See options.ts for what may be asked. */
const PORT = 3390;
const WEIGHED = [
  "/",
  "/about",
  "/policies",
  "/news",
  "/statistics",
  "/declarations",
  "/offices",
  "/declarations/apply",
];
const { sizes, isWanted } = readOptions(process.argv.slice(2));
const portal = new PortalUnderTest(PORT);

try {
  await portal.start();
  const env = databaseOf();
  // What follows connects while it is loaded, so that it is loaded once the database stands.
  Object.assign(process.env, env);

  if (isWanted("P2")) await printWeights();
  if (isWanted("P1")) await measureReading(portal, PORT, env);
  if (isWanted("P4")) await (await import("./pages")).printPages(portal.origin);
  if (isWanted("growth")) await (await import("./growth")).measureGrowth(portal, sizes);
  if (isWanted("R10")) await (await import("./overload")).printOverload(portal.origin);
  if (isWanted("import")) await (await import("./imports")).printImport();
  if (isWanted("P7")) await (await import("./awards/assignment")).printAssignments();
  if (isWanted("P8")) await (await import("./startup")).printStartup(portal);
} finally {
  await portal.stop();
}
process.exit(0);

/** What another process needs to read the same database. */
function databaseOf(): NodeJS.ProcessEnv {
  const secret = rememberedSecret(portal.dataDir);
  const url = appConnectionString(portal.ownerUrl(), secret);
  return { ...process.env, DATA_DIR: portal.dataDir, SECRET: secret, DATABASE_APP_URL: url };
}

async function printWeights(): Promise<void> {
  console.log("\nP2 Weight on the wire, compressed (bytes)");
  for (const path of WEIGHED) {
    const { html, css, script, requests } = await weigh(portal.origin, path);
    console.log(`  ${path.padEnd(24)} html ${html}  css ${css}  script ${script}  requests ${requests}`);
  }
}
