import type { Metadata } from "next";
import { connection } from "next/server";
import { LetterTable } from "@/components/bulk-mail/letter-table";
import { MainArea } from "@/components/layout/main-area";
import { PageHeading } from "@/components/layout/page-heading";
import { pageTitle } from "@/components/layout/site-name";
import { ButtonLink } from "@/components/ui/button";
import { CountsNav } from "@/components/ui/counts-nav";
import { KeysetNavigation } from "@/components/ui/page-navigation";
import { requireDuty } from "@/lib/auth/session";
import { statusLabels } from "@/lib/bulk-mail/labels";
import { countLetters, listLetters } from "@/lib/bulk-mail/queries/letters";
import { lettersQuerySchema } from "@/lib/bulk-mail/schema";
import { BulkMailStatus } from "@/lib/db/generated/enums";
import { routes } from "@/lib/routes";

export const instant = false;

export const metadata: Metadata = { title: pageTitle("一斉メール", "事務局") };

type LettersPageProps = { readonly searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function LettersPage({ searchParams }: LettersPageProps) {
  await connection();
  const staff = await requireDuty("MAIL");
  const filters = lettersQuerySchema.parse(await searchParams);
  const [{ items, previous, next }, counts] = await Promise.all([listLetters(staff, filters), countLetters(staff)]);
  const { status } = filters;
  return (
    <MainArea width="wide">
      <PageHeading lead="手続きの担当者に、条件を決めてまとめてメールを送ります。宛先は、自分の担当業務の手続きから選びます。">
        一斉メール
      </PageHeading>
      <div className="flex flex-col gap-6">
        <div>
          <ButtonLink href={routes.adminBulkMailNew()} size="medium">
            新しい一斉メール
          </ButtonLink>
        </div>
        <CountsNav label="状態別の件数" counts={tabs(status, counts)} />
        <LetterTable letters={items} />
      </div>
      <KeysetNavigation
        of="一斉メールの一覧"
        previous={previous && routes.adminBulkMail({ status, after: previous })}
        next={next && routes.adminBulkMail({ status, before: next })}
      />
    </MainArea>
  );
}

function tabs(current: BulkMailStatus | undefined, counts: ReadonlyMap<BulkMailStatus, number>) {
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return [
    { label: "すべて", count: total, href: routes.adminBulkMail(), isCurrent: current === undefined },
    ...Object.values(BulkMailStatus).map((status) => ({
      label: statusLabels[status],
      count: counts.get(status) ?? 0,
      href: routes.adminBulkMail({ status }),
      isCurrent: status === current,
    })),
  ];
}
