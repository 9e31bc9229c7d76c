import type { APIRequestContext } from "@playwright/test";
import { SITE_MAP } from "@/lib/content/site-map";
import { routes } from "@/lib/routes";
import { askDatabase } from "./e2e-database";

/** Addresses of public pages that are the same in every portal, procedures left out. */
export const FIXED_PAGES: readonly string[] = SITE_MAP.flatMap(({ pages }) => pages.map(({ href }) => href)).filter(
  (href) => ![routes.mypageSignIn(), routes.applyStart(), routes.status(), routes.receipts()].includes(href),
);

/** The newest public declarations, by the file that anybody may load. */
export async function shownNumbers(request: APIRequestContext): Promise<readonly string[]> {
  const answer = await request.get(routes.openDataFile("declarations", "json"));
  const { records }: { records: readonly { readonly number: string }[] } = await answer.json();
  return records.map(({ number }) => number);
}

/** A declaration of the demo data in a status. */
export async function numberIn(status: string): Promise<string> {
  const [row] = await askDatabase<{ number: string }>(
    "SELECT number FROM declaration WHERE status = $1::declaration_status ORDER BY created_at LIMIT 1",
    [status],
  );
  if (row === undefined) throw new Error(`The demo data hold no declaration that is ${status}.`);
  return row.number;
}
