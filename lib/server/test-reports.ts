import { existsSync, readFileSync } from "node:fs";
import { z } from "zod";

export type Count = { readonly passed: number; readonly failed: number };

const vitestSchema = z.object({ numPassedTests: z.number(), numFailedTests: z.number() });
const playwrightSchema = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }),
});

/** A run that ended badly without a failed test (a file that does not load) counts as one failure. */
export function readVitestReport(file: string, succeeded: boolean): Count {
  const report = existsSync(file) ? vitestSchema.safeParse(JSON.parse(readFileSync(file, "utf8"))).data : undefined;
  return counted(report?.numPassedTests ?? 0, report?.numFailedTests ?? 0, succeeded);
}

export function readPlaywrightReport(file: string, succeeded: boolean): Count {
  const report = existsSync(file) ? playwrightSchema.safeParse(JSON.parse(readFileSync(file, "utf8"))).data : undefined;
  const { expected = 0, unexpected = 0, flaky = 0 } = report?.stats ?? {};
  return counted(expected + flaky, unexpected, succeeded);
}

function counted(passed: number, failed: number, succeeded: boolean): Count {
  return { passed, failed: succeeded ? failed : Math.max(1, failed) };
}
