import { routes } from "@/lib/routes";

type EntryLinksProps = { readonly fiscalYear: number };

/** Where the entries of a year are handled. */
export function EntryLinks({ fiscalYear }: EntryLinksProps) {
  return (
    <ul className="mt-6 flex flex-wrap gap-x-8 gap-y-2">
      <li>
        <a href={routes.adminAwardOverview(fiscalYear)}>応募の状況</a>
      </li>
      <li>
        <a href={routes.adminAwardEntries({ view: "all", year: String(fiscalYear) })}>応募の一覧</a>
      </li>
      <li>
        <a href={routes.adminExtensions(fiscalYear)}>期限の延長</a>
      </li>
    </ul>
  );
}
