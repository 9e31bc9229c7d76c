// `npm test` and `npm run check`: installs what is missing, then hands over to test-run.ts.
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { installIfNeeded, requireNode } from "./install.mjs";
import { runWithOwnNode } from "./with-own-node.mjs";

process.chdir(resolve(dirname(fileURLToPath(import.meta.url)), "../.."));
requireNode();
installIfNeeded({ withTools: true });
await runWithOwnNode("lib/server/test-run.ts");
