import { cpSync, mkdirSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { migrate } from "@/lib/db/migrate";
import { readMigrations } from "@/lib/db/migration-files";

type Step = { readonly name: string; readonly apply: () => Promise<number> };

/** The migrations of the tree, to be applied one by one as an installation met them; `apply` answers with milliseconds. */
export function migrationSteps(ownerUrl: string, folder: string): readonly Step[] {
  mkdirSync(folder, { recursive: true });
  return readMigrations().map(({ name, path }) => ({
    name,
    apply: async () => {
      cpSync(dirname(path), join(folder, basename(dirname(path))), { recursive: true });
      const begun = performance.now();
      const applied = await migrate(ownerUrl, { folder });
      if (applied.join() !== name)
        throw new Error(`Instead of ${name}, ${applied.join(", ") || "nothing"} was applied.`);
      return performance.now() - begun;
    },
  }));
}
