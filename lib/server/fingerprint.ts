import { createHash } from "node:crypto";
import { existsSync, globSync, readFileSync, statSync } from "node:fs";

/** One hash over the names and contents of files; a few hundred files take some ten milliseconds. */
export function fingerprint(patterns: readonly string[]): string {
  const hash = createHash("sha256");
  const files = [...new Set(patterns.flatMap((pattern) => globSync(pattern)))].sort();
  for (const file of files) {
    if (!statSync(file).isFile()) continue;
    hash.update(`${file}\0`).update(readFileSync(file)).update("\0");
  }
  return hash.digest("hex");
}

export function readStamp(file: string): string | undefined {
  return existsSync(file) ? readFileSync(file, "utf8").trim() : undefined;
}
