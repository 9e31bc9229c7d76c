import { notFound } from "next/navigation";
import { connection } from "next/server";
import { z } from "zod";
import { AccountBadge } from "@/components/accounts/account-table";
import { ChangeList, inWords } from "@/components/accounts/change-list";
import { HandoverNote } from "@/components/accounts/handover-note";
import { BackLink } from "@/components/layout/back-link";
import { MainArea } from "@/components/layout/main-area";
import { PageHeading } from "@/components/layout/page-heading";
import { pageTitle } from "@/components/layout/site-name";
import { DescriptionList } from "@/components/ui/description-list";
import { Heading } from "@/components/ui/heading";
import { InsetText } from "@/components/ui/inset-text";
import { NotificationBanner } from "@/components/ui/notification-banner";
import { TimeText } from "@/components/ui/time-text";
import { listChangesOf } from "@/lib/accounts/changes/queries";
import { mayOnAccount } from "@/lib/accounts/permissions";
import { getAccount } from "@/lib/accounts/queries";
import { readHandover } from "@/lib/auth/held";
import { requireDuty } from "@/lib/auth/session";
import { routes } from "@/lib/routes";
import { AccountForms } from "./account-forms";
import { ReopeningForm } from "./duties-form";

export const instant = false;

const OUTCOMES = {
  created: "職員を登録しました",
  reset: "初回パスワードを発行し直しました",
  sessions: "すべてのブラウザーのサインインを終了しました",
  closed: "利用を停止しました",
} as const;

const paramsSchema = z.object({ id: z.uuid() });
const querySchema = z.object({
  done: z.enum(["created", "reset", "sessions", "closed"]).optional().catch(undefined),
});

type AccountPageProps = {
  readonly params: Promise<{ readonly id: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function AccountOfPage({ params, searchParams }: AccountPageProps) {
  await connection();
  const staff = await requireDuty("ACCOUNTS");
  const asked = paramsSchema.safeParse(await params);
  const account = asked.success ? await getAccount(staff, asked.data.id) : null;
  if (account === null) notFound();
  const { done } = querySchema.parse(await searchParams);
  const password = account.setupUntil === null ? null : await readHandover(account.id);
  const changes = await listChangesOf(staff, account.id);
  const waiting = changes.filter(({ outcome }) => outcome === null).map(({ kind }) => kind);
  return (
    <MainArea before={<BackLink href={routes.adminAccounts()} />}>
      {done && <NotificationBanner tone="success" title={OUTCOMES[done]} isOutcome />}
      <title>{pageTitle(`${account.name}さんのアカウント`, "事務局")}</title>
      <PageHeading>{account.name}</PageHeading>
      <div className="flex flex-col gap-10">
        {password !== null && account.setupUntil !== null && (
          <HandoverNote password={password} until={account.setupUntil} />
        )}
        <DescriptionList items={factsOf(account)} />
        {changes.length > 0 && (
          <section className="flex flex-col gap-4">
            <Heading level={2}>二人で決める変更</Heading>
            <ChangeList changes={changes} />
          </section>
        )}
        <Handling account={account} asked={waiting} isAllowed={mayOnAccount(staff, "propose", account)} />
      </div>
    </MainArea>
  );
}

type Account = NonNullable<Awaited<ReturnType<typeof getAccount>>>;

function factsOf(account: Account) {
  return [
    { term: "状態", details: <AccountBadge {...account} /> },
    { term: "メールアドレス", details: account.email },
    { term: "担当業務", details: inWords(account.duties) },
    { term: "登録", details: <TimeText at={account.createdAt} /> },
    ...(account.closedAt === null ? [] : [{ term: "利用停止", details: <TimeText at={account.closedAt} /> }]),
  ];
}

type HandlingProps = Parameters<typeof AccountForms>[0] & {
  readonly account: { readonly isActive: boolean };
  readonly isAllowed: boolean;
};

function Handling({ account, asked, isAllowed }: HandlingProps) {
  if (!account.isActive)
    return <ReopeningForm id={account.id} duties={account.duties} isAsked={asked.includes("REOPENING")} />;
  if (isAllowed) return <AccountForms account={account} asked={asked} />;
  return (
    <InsetText>
      <p>
        自分の担当業務の変更や利用停止は、ほかのアカウント管理の担当者に依頼してください。パスワードと認証アプリは
        <a href={routes.adminAccount()}>自分の設定</a>で変更できます。
      </p>
    </InsetText>
  );
}
