import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { expect, it } from "vitest";
import { WHOLE_ONLY_FILES, WHOLE_ONLY_INTEGRATION, wholeOnlyTitles } from "@/tests/whole-only";

/** Every browser test as Playwright names it: project, file, groups and title. */
function allTitles(): readonly string[] {
  const env: NodeJS.ProcessEnv = { ...process.env, GATE: undefined, E2E_REPORT: undefined };
  const told = execFileSync(process.execPath, ["node_modules/@playwright/test/cli.js", "test", "--list"], {
    env,
    encoding: "utf8",
  });
  return told
    .split("\n")
    .filter((line) => line.includes(".spec.ts:"))
    .map((line) => line.replace(/:\d+:\d+/, "").replaceAll(" › ", " "));
}

it("names no file that is not there", () => {
  const files = [
    ...WHOLE_ONLY_FILES.map((name) => `tests/e2e/${name}.spec.ts`),
    ...WHOLE_ONLY_INTEGRATION.map((name) => `tests/integration/${name}.test.ts`),
  ];
  expect(files.filter((file) => !existsSync(file))).toEqual([]);
});

it("names no test that is not there, and leaves most files to the gate", { timeout: 60_000 }, () => {
  const titles = allTitles();

  expect(wholeOnlyTitles.filter((pattern) => !titles.some((title) => pattern.test(title)))).toEqual([]);
  const filesOf = (list: readonly string[]) => new Set(list.map((title) => /[\w-]+\.spec\.ts/.exec(title)?.[0]));
  const inGate = titles.filter(
    (title) =>
      !wholeOnlyTitles.some((pattern) => pattern.test(title)) &&
      !WHOLE_ONLY_FILES.some((name) => title.includes(`/${name}.spec.ts`)),
  );
  expect(filesOf(inGate).size).toBeGreaterThan((filesOf(titles).size * 3) / 5);
});
