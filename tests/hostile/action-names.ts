import { readFile } from "node:fs/promises";
import { z } from "zod";

const actionsSchema = z.record(z.string(), z.object({ filename: z.string(), exportedName: z.string() }));
const manifestSchema = z.object({ node: actionsSchema });

/** What pages send their forms to, by the server's own name for it: file and function. Functions whose answers are kept are none. */
export async function actionNames(): Promise<ReadonlyMap<string, string>> {
  const manifest = manifestSchema.parse(
    JSON.parse(await readFile(".next/server/server-reference-manifest.json", "utf8")),
  );
  const actions = Object.entries(manifest.node).filter(([, { exportedName }]) => !exportedName.startsWith("$$"));
  return new Map(actions.map(([id, { filename, exportedName }]) => [id, `${filename} ${exportedName}`]));
}
