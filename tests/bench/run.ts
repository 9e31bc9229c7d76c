import { execFileSync } from "node:child_process";
import { appConnectionString } from "@/lib/db/roles";
import { rememberedSecret } from "@/lib/server/keys";
import { PortalUnderTest } from "@/tests/support/portal";
import { measure, printTable } from "./measure";
import { measurePlans } from "./plans";
import { weigh } from "./weight";

/** `npm run bench [cases]`: figures as ratios of one run; nothing here fails for being slow. */
const CASES = Number(process.argv[2] ?? 10_000);
const portal = new PortalUnderTest(3390);

try {
  await portal.start();
  console.log(`Adding ${CASES} declarations …`);
  const seed = [
    "--conditions=react-server",
    "--import",
    "tsx",
    "lib/server/seed-more.ts",
    "--declarations",
    String(CASES),
  ];
  execFileSync(process.execPath, seed, { env: { ...process.env, DATA_DIR: portal.dataDir }, stdio: "inherit" });

  const documents = [
    await measure("list as a document", `${portal.origin}/declarations`),
    await measure("home as a document", `${portal.origin}/`),
  ];
  const search = await measure(
    "search, two characters",
    `${portal.origin}/declarations/search?q=${encodeURIComponent("高原")}`,
  );
  console.log("\nWeight on the wire, compressed (bytes)");
  for (const path of ["/", "/declarations", "/about", "/declarations/apply"]) {
    const { html, css, script, requests } = await weigh(portal.origin, path);
    console.log(`  ${path.padEnd(24)} html ${html}  css ${css}  script ${script}  requests ${requests}`);
  }
  console.log(`\nDatabase alone, ${CASES} cases`);
  await measurePlans(portal.ownerUrl());
  process.env.DATABASE_APP_URL = appConnectionString(portal.ownerUrl(), rememberedSecret(portal.dataDir));
  process.env.SECRET = rememberedSecret(portal.dataDir);
  const { measureSubmits } = await import("./submits");
  const submits = await measureSubmits();

  await portal.pause();
  await portal.start({ DOCUMENTS: "off" });
  const plain = await measure("list by Next alone (DOCUMENTS=off)", `${portal.origin}/declarations`);
  printTable("Reading, 16 connections; ratio to Next alone", [plain, ...documents, search], plain);
  printTable("Writing", [submits]);
} finally {
  await portal.stop();
}
process.exit(0);
