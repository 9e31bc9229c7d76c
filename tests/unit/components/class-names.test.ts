import { globSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, resolve } from "node:path";
import { __unstable__loadDesignSystem as loadDesignSystem } from "tailwindcss";
import { describe, expect, it } from "vitest";

const require = createRequire(import.meta.url);
const root = resolve(import.meta.dirname, "../../..");
const entry = resolve(root, "app/globals.css");

async function loadStylesheet(id: string, base: string) {
  const name = id === "tailwindcss" ? "tailwindcss/index.css" : id;
  const path = name.startsWith(".") ? resolve(base, name) : require.resolve(name);
  return { path, base: dirname(path), content: readFileSync(path, "utf8") };
}

const design = await loadDesignSystem(readFileSync(entry, "utf8"), { base: dirname(entry), loadStylesheet });

function hasStyle(name: string): boolean {
  return name === "group" || design.candidatesToCss([name])[0] !== null;
}

/** Every literal that is a class attribute, or has at least one class among its words. */
function classListsOf(source: string): string[] {
  const attributes = [...source.matchAll(/className="([^"]*)"/g)].map(([, list = ""]) => list);
  const plain = [...source.matchAll(/"([^"\n]*)"/g)].map(([, list = ""]) => list);
  const templates = [...source.matchAll(/`([^`\n]*)`/g)].flatMap(([, list = ""]) => list.split(/\$\{[^}]*\}/));
  const literals = [...plain, ...templates];
  return [
    ...attributes,
    ...literals.filter((list) => wordsIn(list).some((word) => word !== "group" && hasStyle(word))),
  ];
}

function wordsIn(list: string): string[] {
  return list.split(/\s+/).filter(Boolean);
}

const sources = globSync("{components,app}/**/*.{ts,tsx}", { cwd: root }).sort();

describe("class names", () => {
  it("knows one that exists from one that does not", () => {
    expect(["bg-blue-900", "text-std-16N-170", "desktop:flex", "max-w-text"].filter((name) => !hasStyle(name))).toEqual(
      [],
    );
    expect(["bg-slate-500", "text-lg", "rounded-lg", "md:flex", "font-bold", "max-w-3xl"].filter(hasStyle)).toEqual([]);
  });

  it("uses no class without a style", () => {
    const unknown = sources.flatMap((file) =>
      classListsOf(readFileSync(resolve(root, file), "utf8"))
        .flatMap(wordsIn)
        .filter((name) => !hasStyle(name))
        .map((name) => `${file}: ${name}`),
    );

    expect(unknown).toEqual([]);
  });
});
