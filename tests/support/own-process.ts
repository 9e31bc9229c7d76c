import { globSync, readFileSync } from "node:fs";

/** What changes the modules or the environment of a process, or has a helper do so. */
const CHANGES = /\bvi\.(stubEnv|stubGlobal|doMock|mock|resetModules)\(|support\/oidc\/ministry|\.\/try-actions/;

/**
 * The test files of a folder that need a process of their own. The others share one, which spares most of the time of a run:
 * starting a process and loading the modules of the portal takes longer than most files.
 */
export function needOwnProcess(pattern: string): readonly string[] {
  return globSync(pattern).filter((path) => CHANGES.test(readFileSync(path, "utf8")));
}
