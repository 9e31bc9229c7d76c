import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { migrate } from "@/lib/db/migrate";
import { MIGRATIONS_FOLDER } from "@/lib/db/migration-files";
import { pause } from "@/lib/server/processes";
import { hasNginx } from "@/tests/support/fleet/edge";
import { Fleet } from "@/tests/support/fleet/fleet";
import { faultsOf } from "@/tests/support/migration-rules";
import { Load } from "./fleet-load";
import { storedCases } from "./state";

/** A full table takes a quarter of an hour to fill in; `FAULT_CASES=20000` for a first look. */
const CASES = Number(process.env.FAULT_CASES ?? 100_000);
const PAGES = ["/", "/declarations", "/about", "/search?q=テレワーク"];

/** What the migrations of a release may be, on the tables that readers and submits use most. */
const NEXT_RELEASE = {
  "20991231000000_columns": `
    ALTER TABLE declaration ADD COLUMN next_note text, ADD COLUMN next_rank integer NOT NULL DEFAULT 0;
    ALTER TABLE published_declaration ADD COLUMN next_rank integer NOT NULL DEFAULT 0;
    ALTER TABLE declaration ADD CONSTRAINT declaration_next_rank CHECK (next_rank >= 0) NOT VALID;
    CREATE TABLE next_thing (id uuid PRIMARY KEY, declaration_id uuid NOT NULL REFERENCES declaration (id));`,
  "20991231000001_valid": "ALTER TABLE declaration VALIDATE CONSTRAINT declaration_next_rank;",
  "20991231000002_index": "CREATE INDEX CONCURRENTLY declaration_next_rank ON declaration (next_rank, id);",
  "20991231000003_index": "CREATE INDEX CONCURRENTLY published_next_rank ON published_declaration (next_rank);",
} as const;

const fleet = new Fleet();
const folder = mkdtempSync(join(tmpdir(), "portal-next-release-"));

if (!hasNginx()) console.log("skipped: there is no nginx on the path (Debian: apt-get install nginx-light)");

beforeAll(() => {
  cpSync(MIGRATIONS_FOLDER, folder, { recursive: true });
  for (const [name, sql] of Object.entries(NEXT_RELEASE)) {
    mkdirSync(join(folder, name));
    writeFileSync(join(folder, name, "migration.sql"), sql);
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it("tries what the rule about migrations allows", () => {
  expect(Object.values(NEXT_RELEASE).flatMap(faultsOf)).toEqual([]);
});

describe.runIf(hasNginx())("the version before, on a full database", () => {
  beforeAll(async () => {
    await fleet.start();
    await fleet.fill(CASES);
  }, 1_800_000);
  afterAll(() => fleet.stop(), 90_000);

  it("fails no request while the next one migrates, nor when it is started again after that", {
    timeout: 600_000,
  }, async () => {
    const load = new Load(fleet.origin, PAGES);
    load.begin(3, 3);
    await pause(3_000);
    const begun = performance.now();
    const applied = await migrate(fleet.ownerUrl, { folder });
    const milliseconds = Math.round(performance.now() - begun);
    await pause(3_000);
    const ready = await Promise.all(fleet.webs.map((web) => web.isReady()));
    for (const web of fleet.webs) {
      await web.stop();
      await web.start();
    }
    await load.end();

    const { reads, submits, acknowledged, again, failures } = load;
    console.log(
      `${applied.length} migrations over ${CASES} cases in ${milliseconds} ms: ${reads} pages read, ${submits} submits sent, ` +
        `${acknowledged.length} acknowledged and found, ${failures.length + again.length} failed requests`,
    );
    expect(applied).toEqual(Object.keys(NEXT_RELEASE));
    expect([ready, failures, again]).toEqual([[true, true], [], []]);
    expect(await storedCases(fleet.ownerUrl, acknowledged)).toEqual(
      acknowledged.toSorted().map((number) => ({ number, events: 1, seals: 1, mails: 1, submissions: 1 })),
    );
  });
});
