import { notFound } from "next/navigation";
import { connection } from "next/server";
import { AskList } from "@/components/declarations/desk/ask-list";
import { ReasonField } from "@/components/declarations/desk/reason-field";
import { BackLink } from "@/components/layout/back-link";
import { MainArea } from "@/components/layout/main-area";
import { PageHeading } from "@/components/layout/page-heading";
import { pageTitle } from "@/components/layout/site-name";
import { ActForm } from "@/components/offices/desk/act-form";
import { requireDuty } from "@/lib/auth/session";
import { type Act, acts, actsFor, isAct } from "@/lib/offices/desk-acts";
import { statusLabels } from "@/lib/offices/labels";
import { getOfficeForReview, type OfficeForReview } from "@/lib/offices/queries/detail";
import { routes } from "@/lib/routes";
import { decideOfficeAction } from "./actions";

export const instant = false;

type ActPageProps = { readonly params: Promise<{ readonly number: string; readonly act: string }> };

export default async function OfficeActPage({ params }: ActPageProps) {
  await connection();
  const { number, act } = await params;
  const staff = await requireDuty("OFFICES");
  const found = isAct(act) ? await getOfficeForReview(staff, number) : null;
  if (found === null || !isAct(act)) notFound();
  return (
    <MainArea before={<BackLink href={routes.adminOffice(number)} label={`${number}に戻る`} />}>
      {actsFor(found.actions).includes(act) ? (
        <ActForm act={act} subject={found.office} action={decideOfficeAction}>
          <Asked act={act} found={found} />
        </ActForm>
      ) : (
        <NotNow act={act} number={number} status={statusLabels[found.office.status]} />
      )}
    </MainArea>
  );
}

type AskedProps = { readonly act: Act; readonly found: OfficeForReview };

function Asked({ act, found: { current } }: AskedProps) {
  const { reason } = acts[act];
  if (act === "return") return <AskList rows={current?.content.rows ?? []} />;
  return reason === undefined ? null : (
    <ReasonField label={reason} help="自治体の担当者へのメールに、このまま記載されます。" />
  );
}

type NotNowProps = { readonly act: Act; readonly number: string; readonly status: string };

/** An old bookmark, or somebody was faster. */
function NotNow({ act, number, status }: NotNowProps) {
  return (
    <>
      <title>{pageTitle("この操作は今はできません", number, "事務局")}</title>
      <PageHeading>現在の状況では「{acts[act].label}」はできません</PageHeading>
      <p>現在の状況は「{status}」です。ほかの担当者が先に手続きを進めた可能性があります。</p>
    </>
  );
}
