import { redirect } from "next/navigation";
import { openLetter } from "@/app/admin/bulk-mail/open-letter";
import { RecipientTable } from "@/components/bulk-mail/recipient-table";
import { BackLink } from "@/components/layout/back-link";
import { MainArea } from "@/components/layout/main-area";
import { PageHeading } from "@/components/layout/page-heading";
import { pageTitle } from "@/components/layout/site-name";
import { CountsNav } from "@/components/ui/counts-nav";
import { KeysetNavigation } from "@/components/ui/page-navigation";
import { countGroup } from "@/lib/bulk-mail/queries/outcome";
import { listRecipients } from "@/lib/bulk-mail/queries/recipients";
import { recipientsQuerySchema } from "@/lib/bulk-mail/schema";
import { routes } from "@/lib/routes";

export const instant = false;

const VIEWS = {
  to: { label: "送る人", empty: "送る宛先はありません。宛先の条件を選ぶと、ここに並びます。" },
  out: { label: "送らない人", empty: "宛先から除いた人はいません。" },
} as const;

type RecipientsPageProps = {
  readonly params: Promise<{ readonly id: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function RecipientsPage({ params, searchParams }: RecipientsPageProps) {
  const { staff, letter } = await openLetter(params);
  const filters = recipientsQuerySchema.parse(await searchParams);
  const [page, { letters, left }] = await Promise.all([
    listRecipients(staff, letter, filters),
    countGroup(staff, letter),
  ]);
  if (page === null) redirect(routes.adminLetter(letter.id));
  const { view } = filters;
  const { items, previous, next } = page;
  const counts = { to: letters, out: left.reduce((sum, { count }) => sum + count, 0) };
  const tabs = (["to", "out"] as const).map((one) => ({
    label: VIEWS[one].label,
    count: counts[one],
    href: routes.adminLetterRecipients(letter.id, { view: one }),
    isCurrent: one === view,
  }));
  return (
    <MainArea width="wide" before={<BackLink href={routes.adminLetter(letter.id)} label="一斉メールに戻る" />}>
      <title>{pageTitle("宛先", "一斉メール")}</title>
      <PageHeading lead="宛先を見たことは、監査記録に残ります。">宛先</PageHeading>
      <div className="flex flex-col gap-6">
        <CountsNav label="宛先の人数" counts={tabs} />
        <RecipientTable letterId={letter.id} caption={VIEWS[view].label} rows={items} whenEmpty={VIEWS[view].empty} />
      </div>
      <KeysetNavigation
        of="宛先の一覧"
        previous={previous && routes.adminLetterRecipients(letter.id, { view, after: previous })}
        next={next && routes.adminLetterRecipients(letter.id, { view, before: next })}
      />
    </MainArea>
  );
}
