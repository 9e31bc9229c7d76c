import { ReopenRequests } from "@/components/admin/reopen-requests";
import { EntryCounts } from "@/components/awards/entries/desk/entry-counts";
import { ExtensionTable } from "@/components/awards/extensions/extension-table";
import { Section } from "@/components/ui/section";
import type { Staff } from "@/lib/access/actor";
import { listEditionChoices, nameOfCategory } from "@/lib/awards/editions/queries/choices";
import { listReopenRequests } from "@/lib/awards/entries/queries/reopenings";
import { countWaiting } from "@/lib/awards/entries/queries/waiting";
import { listExtensionsToDecide } from "@/lib/awards/extensions/queries/list";
import { routes } from "@/lib/routes";
import { getSetting } from "@/lib/settings/queries";

type EntriesWaitingProps = { readonly staff: Staff };

/** Entries of the award that wait for somebody, and what takes a second person. */
export async function EntriesWaiting({ staff }: EntriesWaitingProps) {
  const [waiting, requests, extensions, editions, targetDays] = await Promise.all([
    countWaiting(staff),
    listReopenRequests(staff),
    listExtensionsToDecide(staff),
    listEditionChoices(staff),
    getSetting("award.targetDays"),
  ]);
  return (
    <>
      <Section title="表彰への応募">
        <EntryCounts waiting={waiting} targetDays={targetDays} />
      </Section>
      {requests.length > 0 && (
        <Section title={`確認のやり直しの承認を待っている応募（${requests.length}件）`}>
          <ReopenRequests
            requests={requests.map(({ applicantName, ...request }) => ({
              ...request,
              organizationName: applicantName,
              href: routes.adminAwardEntryAct(request.number, "reopen"),
            }))}
          />
        </Section>
      )}
      {extensions.length > 0 && (
        <Section title={`承認を待っている期限の延長（${extensions.length}件）`}>
          <ExtensionTable
            rows={extensions.map((row) => ({
              ...row,
              categoryName: nameOfCategory(editions, row.fiscalYear, row.category),
            }))}
          />
        </Section>
      )}
    </>
  );
}
