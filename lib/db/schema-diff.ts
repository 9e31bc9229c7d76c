import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { PrismaPg } from "@prisma/adapter-pg";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";

/** The schema folder as one text, in a fixed order. */
export function readSchema(folder = "prisma"): string {
  const files = [join(folder, "schema.prisma"), ...globSync(join(folder, "models", "*.prisma")).sort()];
  return files.map((file) => readFileSync(file, "utf8").trim()).join("\n\n");
}

/** SQL that turns a database of one schema into the other; the engine wants any open connection to think beside. */
export async function schemaDiff(from: string | undefined, to: string, connectionString: string): Promise<string> {
  const { SchemaEngine } = await import("@prisma/schema-engine-wasm");
  const adapter = bindMigrationAwareSqlAdapterFactory(new PrismaPg({ connectionString }));
  const engine = await SchemaEngine.new({ datamodels: undefined }, () => undefined, adapter);
  try {
    const { stdout } = await engine.diff({
      from: from === undefined ? { tag: "empty" } : datamodel(from),
      to: datamodel(to),
      script: true,
      exitCode: null,
      filters: { externalTables: [], externalEnums: [] },
    });
    return (stdout ?? "").trim();
  } finally {
    engine.free();
  }
}

function datamodel(content: string) {
  return { tag: "schemaDatamodel" as const, files: [{ path: "schema.prisma", content }] };
}
