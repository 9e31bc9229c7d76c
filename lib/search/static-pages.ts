import "server-only";
import { PAGE_TEXTS } from "@/lib/content/page-texts";
import { SITE_MAP } from "@/lib/content/site-map";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { AUDIENCES } from "@/lib/publishing/kinds/audiences";
import { routes } from "@/lib/routes";
import { putSearchEntry } from "./entries";

const KIND = "PAGE_STATIC";

/** Pages for one of the three; the others are for everybody. */
const FOR: ReadonlyMap<string, string> = new Map([
  [routes.forMunicipalities(), "municipalities"],
  [routes.forCompanies(), "companies"],
  [routes.forWorkers(), "workers"],
  [routes.applyStart(), "companies"],
]);

/** Makes the index know the pages that are written in the code, as they are in this version. Writes only what differs. */
export async function syncStaticPages(uow: UnitOfWork): Promise<void> {
  const pages = SITE_MAP.flatMap(({ pages: group }) => group).filter(({ href }) => href !== routes.search());
  const addresses = pages.map(({ href }) => href);
  const rows = await uow.tx.searchEntry.findMany({ where: { address: { in: addresses } } });
  const known = new Map(rows.map((row) => [row.address, row]));
  for (const { href, label, text: summary = label } of pages) {
    const entry = { title: label, summary, text: PAGE_TEXTS.get(href) ?? "", audiences: audiencesOf(href) };
    const before = known.get(href);
    // What the desk has written anew is known by its own words.
    if (before !== undefined && before.kind !== KIND) continue;
    const isSame =
      before !== undefined &&
      before.title === entry.title &&
      before.summary === entry.summary &&
      before.text === entry.text &&
      before.audiences.join() === entry.audiences.join();
    if (!isSame) await putSearchEntry(uow, { ...entry, address: href, kind: KIND, updatedAt: uow.now });
  }
  await uow.tx.searchEntry.deleteMany({ where: { kind: KIND, address: { notIn: addresses } } });
}

function audiencesOf(href: string): readonly string[] {
  const audience = FOR.get(href);
  return audience === undefined ? AUDIENCES.map(({ value }) => value) : [audience];
}
