import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { connection } from "next/server";
import { AssigneeForm } from "@/components/declarations/desk/assignee-form";
import { HiddenField } from "@/components/form/hidden-field";
import { BackLink } from "@/components/layout/back-link";
import { MainArea } from "@/components/layout/main-area";
import { pageTitle } from "@/components/layout/site-name";
import { ActLinks } from "@/components/offices/desk/act-links";
import { OfficeFacts } from "@/components/offices/desk/office-facts";
import { toneOf } from "@/components/offices/own/status-words";
import { Button } from "@/components/ui/button";
import { NotificationBanner } from "@/components/ui/notification-banner";
import { StatusBadge } from "@/components/ui/status-badge";
import { listStaff } from "@/lib/accounts/queries";
import { requireDuty } from "@/lib/auth/session";
import { actsFor, outcomeOf } from "@/lib/offices/desk-acts";
import { actionLabels, statusLabels } from "@/lib/offices/labels";
import { placeWords } from "@/lib/offices/place";
import { getOfficeForReview, type OfficeForReview } from "@/lib/offices/queries/detail";
import { routes } from "@/lib/routes";
import { assignOfficeAction, startOfficeReviewAction } from "./actions";
import { OfficeContent } from "./office-content";
import { OfficeSide } from "./office-side";
import { officeQuerySchema } from "./query";

export const instant = false;

type OfficePageProps = {
  readonly params: Promise<{ readonly number: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: OfficePageProps): Promise<Metadata> {
  return { title: pageTitle((await params).number, "サテライトオフィス", "事務局") };
}

export default async function AdminOfficePage({ params, searchParams }: OfficePageProps) {
  await connection();
  const { number } = await params;
  const staff = await requireDuty("OFFICES");
  const query = officeQuerySchema.parse(await searchParams);
  const found = await getOfficeForReview(staff, number);
  if (found === null) notFound();
  const colleagues = await listStaff(staff, { duty: "OFFICES" });
  const { office, age } = found;
  const place = placeWords("municipalityCode", office.municipalityCode) ?? office.municipalityCode;
  return (
    <MainArea width="wide" before={<BackLink href={routes.adminOffices()} label="サテライトオフィスの一覧に戻る" />}>
      <Done done={query.done} />
      <header className="mb-6 flex flex-col gap-2">
        <p className="flex flex-wrap items-center gap-3 text-dns-16N-130">
          <span className="font-700 tabular-nums select-all">{office.number}</span>
          <StatusBadge tone={toneOf(office.status)}>{statusLabels[office.status]}</StatusBadge>
        </p>
        <h1 tabIndex={-1} className="text-std-28B-150">
          {office.name}
        </h1>
      </header>
      <div className="grid gap-x-10 gap-y-10 desktop-admin:grid-cols-[minmax(0,1fr)_24rem]">
        <OfficeFacts of={office} place={place} age={age} />
        <div className="flex flex-col gap-6">
          <Acts found={found} />
          <AssigneeForm
            subject={office}
            assignee={office.assignee}
            ownId={staff.accountId}
            colleagues={colleagues}
            action={assignOfficeAction}
          />
        </div>
        <OfficeContent found={found} query={query} />
        <OfficeSide found={found} />
      </div>
    </MainArea>
  );
}

type ActsProps = { readonly found: OfficeForReview };

function Acts({ found: { office, actions } }: ActsProps) {
  return (
    <ActLinks number={office.number} acts={actsFor(actions)}>
      {actions.includes("startReview") && (
        <form action={startOfficeReviewAction} className="flex flex-col">
          <HiddenField name="id" value={office.id} />
          <HiddenField name="number" value={office.number} />
          <HiddenField name="version" value={office.version} />
          <Button type="submit" size="medium">
            {actionLabels.startReview}
          </Button>
        </form>
      )}
    </ActLinks>
  );
}

type DoneProps = { readonly done: string | undefined };

/** One banner for what has just been done, or could not be. */
function Done({ done }: DoneProps) {
  if (done === "changed")
    return (
      <NotificationBanner tone="error" title="実行できませんでした" isOutcome>
        <p>ほかの担当者が先に更新しました。下の最新の内容を確認して、もう一度実行してください。</p>
      </NotificationBanner>
    );
  const title = outcomeOf(done);
  return title === undefined ? null : <NotificationBanner tone="success" title={title} isOutcome />;
}
