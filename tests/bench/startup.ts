import { renameSync } from "node:fs";
import { BUILD_RECORD } from "@/lib/server/build-record";
import type { PortalUnderTest } from "@/tests/support/portal";

/** P8: a second start, and one that has to build; the difference is the build (seconds). Leaves the portal running. */
export async function printStartup(portal: PortalUnderTest): Promise<void> {
  await portal.pause();
  const again = await secondsOf(() => portal.start());
  await portal.pause();
  renameSync(BUILD_RECORD, `${BUILD_RECORD}.before`);
  const withBuild = await secondsOf(() => portal.start());
  console.log("\nP8 Start");
  console.log(`  second start ${again.toFixed(1)} s  build ${(withBuild - again).toFixed(1)} s`);
}

async function secondsOf(work: () => Promise<void>): Promise<number> {
  const begun = performance.now();
  await work();
  return (performance.now() - begun) / 1000;
}
