import type { Metadata } from "next";
import { connection } from "next/server";
import { BackLink } from "@/components/layout/back-link";
import { MainArea } from "@/components/layout/main-area";
import { PageHeading } from "@/components/layout/page-heading";
import { pageTitle } from "@/components/layout/site-name";
import { ConcernedTable } from "@/components/retention/concerned-table";
import { FilterBar, FilterSelect, FilterText } from "@/components/ui/filter-fields";
import { InsetText } from "@/components/ui/inset-text";
import { listActors } from "@/lib/audit/queries";
import { requireDuty } from "@/lib/auth/session";
import { askedOf, type Concerned, listConcerned } from "@/lib/retention/breach";
import { breachSchema } from "@/lib/retention/schema";
import { routes } from "@/lib/routes";

export const instant = false;

export const metadata: Metadata = { title: pageTitle("漏えい等の対象者", "保存と消去") };

type BreachPageProps = { readonly searchParams: Promise<Record<string, string | string[] | undefined>> };

/** For the report to 個人情報保護委員会 (個人情報の保護に関する法律 第68条) and the notice to those concerned. */
export default async function BreachPage({ searchParams }: BreachPageProps) {
  await connection();
  const staff = await requireDuty("AUDIT");
  const filters = breachSchema.parse(await searchParams);
  const asked = askedOf(filters);
  const people = await listActors(staff);
  return (
    <MainArea width="wide" before={<BackLink href={routes.adminRetention()} label="保存と消去に戻る" />}>
      <PageHeading lead="アカウントの乗っ取りなどのとき、そのアカウントで閲覧された個人データの対象者を、閲覧の記録から調べます。">
        漏えい等の対象者
      </PageHeading>
      <FilterBar label="調べる範囲" action={routes.adminBreach()}>
        <FilterSelect
          name="account"
          label="アカウント"
          value={filters.account}
          emptyLabel="選択してください"
          options={people.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <FilterText name="from" label="期間の初め（日本時間）" type="date" value={filters.from} />
        <FilterText name="to" label="期間の終わり（日本時間）" type="date" value={filters.to} />
      </FilterBar>
      {asked === null ? (
        <p>アカウントと期間を選ぶと、対象者が表示されます。期間の終わりは、初めの日以降を選んでください。</p>
      ) : (
        <Answer concerned={await listConcerned(staff, asked)} file={routes.adminBreachPersons(asked)} />
      )}
    </MainArea>
  );
}

type AnswerProps = { readonly concerned: Concerned; readonly file: string };

function Answer({ concerned: { persons, unknown }, file }: AnswerProps) {
  return (
    <>
      {unknown.length > 0 && (
        <InsetText>
          <p>次の閲覧は、記録から対象者を特定できないため、一覧に入っていません。監査記録で内容を確認してください。</p>
          <ul>
            {unknown.map(({ label, times }) => (
              <li key={label}>
                {label}：{times.toLocaleString("ja-JP")}回
              </li>
            ))}
          </ul>
        </InsetText>
      )}
      <ConcernedTable persons={persons} />
      <p>
        <a href={file} className="inline-flex min-h-11 items-center">
          連絡先とともに書き出す（CSV）
        </a>
      </p>
    </>
  );
}
