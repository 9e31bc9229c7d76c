import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fingerprint, readStamp } from "./fingerprint";

const STAMP = join("lib", "db", "generated", "schema.sha256");
const SOURCES = ["prisma/schema.prisma", "prisma/models/*.prisma", "node_modules/prisma/package.json"];

/** Makes the database client anew when the schema has changed since. */
export function generateClientIfNeeded(): void {
  const wanted = fingerprint(SOURCES);
  if (readStamp(STAMP) === wanted) return;
  generateClient();
  writeFileSync(STAMP, wanted);
}

/** `prisma generate`. It insists on an engine binary that generating never runs; any existing file will do. */
function generateClient(): void {
  const prisma = join("node_modules", "prisma", "build", "index.js");
  const result = spawnSync(process.execPath, [prisma, "generate", "--no-hints"], {
    encoding: "utf8",
    env: {
      ...process.env,
      PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
      PRISMA_HIDE_UPDATE_MESSAGE: "1",
      CHECKPOINT_DISABLE: "1",
    },
  });
  if (result.status !== 0) throw new Error(`The database client could not be generated:\n${result.stderr}`);
}
