import { existsSync, globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** Every source file that somebody wrote, by its path from the root. */
export const sources: readonly string[] = globSync("{app,components,lib,prisma/seed,tests}/**/*.{ts,tsx,mjs}")
  .filter((file) => !file.startsWith("lib/db/generated/"))
  .sort();

export function textOf(file: string): string {
  return readFileSync(file, "utf8");
}

const IMPORT =
  /(?:^|\n)\s*(?:import|export)\s(?:type\s)?(?:[^"';]*?\sfrom\s)?["']([^"']+)["']|\bimport\(\s*["']([^"']+)["']\s*\)/g;
const TYPE_IMPORT = /(?:^|\n)\s*(?:import|export)\stype\s[^"';]*?\sfrom\s["'][^"']+["']/g;

export function importsOf(file: string): readonly string[] {
  return [...textOf(file).matchAll(IMPORT)].flatMap((match) => match[1] ?? match[2] ?? []);
}

/** Files reached from one file through what it imports at run time, itself included. */
export function reachedFrom(file: string, seen: Set<string> = new Set()): ReadonlySet<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  const text = textOf(file).replace(TYPE_IMPORT, "");
  for (const match of text.matchAll(IMPORT)) {
    const target = resolved(file, match[1] ?? match[2] ?? "");
    if (target) reachedFrom(target, seen);
  }
  return seen;
}

function resolved(from: string, name: string): string | undefined {
  if (!name.startsWith("@/") && !name.startsWith("./")) return undefined;
  const base = name.startsWith("@/") ? name.slice(2) : join(dirname(from), name);
  return [`${base}.tsx`, `${base}.ts`, base].find((path) => /\.tsx?$/.test(path) && existsSync(path));
}
