import { notFound } from "next/navigation";
import { connection } from "next/server";
import { ActForm, type ActSubject } from "@/components/cases/desk/act-form";
import { ActNotNow } from "@/components/cases/desk/act-not-now";
import { BeginEntry } from "@/components/cases/desk/begin-entry";
import { BackLink } from "@/components/layout/back-link";
import { MainArea } from "@/components/layout/main-area";
import { requireDuty } from "@/lib/auth/session";
import { type Act, acts, actsFor, isAct } from "@/lib/declarations/acts";
import { statusLabels } from "@/lib/declarations/labels";
import { type CaseForReview, getCaseForReview } from "@/lib/declarations/queries/detail";
import { routes } from "@/lib/routes";
import { actFields } from "./act-fields";
import { decideAction } from "./actions";
import { beginCaseEntryAction } from "./entry-actions";
import { ReopenForm } from "./reopen-form";

export const instant = false;

type ActPageProps = { readonly params: Promise<{ readonly number: string; readonly act: string }> };

/** One act on one case. What is offered follows from the same table that the command asks. */
export default async function ActPage({ params }: ActPageProps) {
  await connection();
  const { number, act } = await params;
  const staff = await requireDuty("DECLARATIONS");
  const found = isAct(act) ? await getCaseForReview(staff, number) : null;
  if (found === null || !isAct(act)) notFound();

  const { id, version, organizationName, status } = found.declaration;
  const subject: ActSubject = { id, number, version, organizationName };
  const back = <BackLink href={routes.adminDeclaration(number)} label={`${number}に戻る`} />;
  if (!actsFor(found.actions).includes(act)) {
    return (
      <MainArea before={back}>
        <ActNotNow
          label={acts[act].label}
          status={statusLabels[status]}
          subject={subject}
          back={{ href: routes.adminDeclaration(number), label: "宣言の画面で最新の状況を確認する" }}
        />
      </MainArea>
    );
  }
  return (
    <MainArea before={back}>
      <ActScreen act={act} found={found} subject={subject} ownId={staff.accountId} />
    </MainArea>
  );
}

type ActScreenProps = {
  readonly act: Act;
  readonly found: CaseForReview;
  readonly subject: ActSubject;
  readonly ownId: string;
};

/** Two acts have forms of their own: what takes two people, and what is typed in for a declarer. */
function ActScreen({ act, found, subject, ownId }: ActScreenProps) {
  switch (act) {
    case "reopen":
      return <ReopenForm found={found} subject={subject} ownId={ownId} />;
    case "resubmit":
    case "change":
      return <BeginEntry act={act} definition={acts[act]} subject={subject} action={beginCaseEntryAction} />;
    default:
      return (
        <ActForm act={act} definition={acts[act]} subject={subject} action={decideAction}>
          {actFields[act]?.(found)}
        </ActForm>
      );
  }
}
