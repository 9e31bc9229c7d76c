import { installJobSchema } from "./job-schema";
import { migrate } from "./migrate";
import { ensureAppRole } from "./roles";

type Options = { readonly appUrl: string; readonly log?: (line: string) => void };

/** Everything a database needs before the portal runs on it; changes nothing where all of it is there. */
export async function prepareDatabase(ownerUrl: string, { appUrl, log }: Options): Promise<void> {
  await ensureAppRole(ownerUrl, appUrl);
  await installJobSchema(ownerUrl);
  await migrate(ownerUrl, log ? { log } : {});
}
