// `npm start` and `npm run dev`: installs what is missing, then hands over to portal.ts.
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { installIfNeeded, requireNode } from "./install.mjs";
import { runWithOwnNode } from "./with-own-node.mjs";

process.chdir(resolve(dirname(fileURLToPath(import.meta.url)), "../.."));
requireNode();
installIfNeeded();
await runWithOwnNode("lib/server/portal.ts");
