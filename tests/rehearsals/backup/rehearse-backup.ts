import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { routes } from "@/lib/routes";
import { runNode } from "@/lib/server/run-node";
import { cleanEnvironment } from "@/lib/server/test-step";
import { Checks, printTimes, timed } from "@/tests/rehearsals/checks";
import { PortalUnderTest } from "@/tests/support/portal";
import { differences, filesNotAsStored, inventoryOf } from "./inventory";
import { PostgresServer, postgresPrograms } from "./postgres-server";
import { readmeCommands, runCommands } from "./readme-commands";
import { signIn } from "./sign-in";

const PORT = 3450;
const DATABASE_PORT = 3451;
const SECRET = "a secret for rehearsals, known to everyone";
const CASES = "300";
const PATIENCE_MS = 1_800_000;

/**
 * A portal with demo data and some hundred cases is backed up by the commands of the README, lost with its database and its
 * files, and restored by the README. Answers whether the restored one is the same and serves.
 */
export async function rehearseBackup(): Promise<boolean> {
  const { values } = parseArgs({ options: { readme: { type: "string" } }, allowPositionals: true });
  const [backUp, restore] = [readmeCommands("Back up", values.readme), readmeCommands("Restore", values.readme)];
  const programs = postgresPrograms();
  const folder = mkdtempSync(join(tmpdir(), "portal-rehearsal-"));
  const portals = [new PortalUnderTest(PORT), new PortalUnderTest(PORT)] as const;
  const server = new PostgresServer(folder, DATABASE_PORT, programs);
  const files = join(folder, "files");
  const settings = { DATABASE_URL: server.ownerUrl, STORAGE_URL: `file://${files}`, SECRET };
  const shell = {
    ...settings,
    FILES: files,
    BACKUP: join(folder, "backup"),
    PATH: `${programs}:${process.env.PATH ?? ""}`,
  };
  try {
    await server.create();
    await fill(portals[0], settings);
    const before = await inventoryOf(server.ownerUrl, files);
    await timed("backed up", async () => runCommands(backUp, shell));
    await lose(server, files);

    await timed("an empty database", () => server.create());
    await timed("restored", async () => runCommands(restore, shell));
    const checks = new Checks();
    const after = await inventoryOf(server.ownerUrl, files);
    const counted = (kind: string) => [...before.keys()].filter((name) => name.startsWith(kind)).length;
    const what = `${counted("table")} tables row by row, ${counted("sealed version")} sealed versions, ${counted("file")} files, sequences and rights`;
    checks.add(`the same as before: ${what}`, differences(before, after));
    checks.add("every file that the database knows, by its hash", await filesNotAsStored(server.ownerUrl, after));
    await serveAgain(portals[1], settings, checks);
    printTimes();
    return checks.isWell;
  } finally {
    for (const portal of portals) await portal.stop();
    await server.destroy();
    rmSync(folder, { recursive: true, force: true });
  }
}

type Settings = Readonly<Record<"DATABASE_URL" | "STORAGE_URL" | "SECRET", string>>;

/** Stopped afterwards, so that what was backed up can be compared to the row. */
async function fill(portal: PortalUnderTest, settings: Settings): Promise<void> {
  await timed("a portal with demo data", () => portal.start(settings, PATIENCE_MS));
  await timed(`${CASES} more cases`, () => command(portal, settings, "seed-more.ts", "--declarations", CASES));
  await portal.pause();
}

async function lose(server: PostgresServer, files: string): Promise<void> {
  await server.destroy();
  rmSync(files, { recursive: true, force: true });
  console.log("- the database, its server and all files are gone");
}

async function serveAgain(portal: PortalUnderTest, settings: Settings, checks: Checks): Promise<void> {
  await timed("the portal serves again", () => portal.start(settings, PATIENCE_MS));
  const verdict = await timed("audit:verify", () => command(portal, settings, "audit-verify.ts"));
  checks.add(`audit:verify: ${verdict.trim()}`, []);
  checks.add("a member of staff signs in with password and authenticator", await signIn(portal.origin));
  const { status } = await fetch(portal.origin + routes.declarations());
  checks.add("the list of declarations is shown", status === 200 ? [] : [`status ${status}`]);
}

/** A command of the operator beside the portal, with the same environment. */
async function command(
  portal: PortalUnderTest,
  settings: Settings,
  script: string,
  ...words: string[]
): Promise<string> {
  const options = ["--conditions=react-server", "--disable-warning=ExperimentalWarning", "--import", "tsx"];
  const env = { ...cleanEnvironment(process.env), ...settings, DATA_DIR: portal.dataDir };
  const { succeeded, output } = await runNode([...options, `lib/server/${script}`, ...words], { env });
  if (!succeeded) throw new Error(`${script} did not succeed: ${output.slice(-2_000)}`);
  return output;
}
