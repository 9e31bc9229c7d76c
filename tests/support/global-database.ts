import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { prepareDatabase } from "@/lib/db/prepare";
import { appConnectionString } from "@/lib/db/roles";
import { startEmbeddedDatabase } from "@/lib/server/embedded-database";

declare module "vitest" {
  interface ProvidedContext {
    templateUrl: string;
    secret: string;
  }
}

/** One throw-away PostgreSQL per run, with a database that holds all migrations and serves every test file as template. */
export default async function startTestDatabase(project: TestProject): Promise<() => Promise<void>> {
  const secret = project.config.env.SECRET ?? "";
  const folder = mkdtempSync(join(tmpdir(), "portal-test-"));
  const server = await startEmbeddedDatabase(folder, { database: "template_portal", durable: false });
  await prepareDatabase(server.ownerUrl, { appUrl: appConnectionString(server.ownerUrl, secret) });
  project.provide("templateUrl", server.ownerUrl);
  project.provide("secret", secret);

  return async () => {
    await server.stop("immediate");
    rmSync(folder, { recursive: true, force: true });
  };
}
