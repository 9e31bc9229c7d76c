import { notFound } from "next/navigation";
import { connection } from "next/server";
import { ActForm, type ActSubject } from "@/components/cases/desk/act-form";
import { ActNotNow } from "@/components/cases/desk/act-not-now";
import { BeginEntry } from "@/components/cases/desk/begin-entry";
import { BackLink } from "@/components/layout/back-link";
import { MainArea } from "@/components/layout/main-area";
import { requireDuty } from "@/lib/auth/session";
import { type Act, acts, actsFor, isAct, isEntryAct } from "@/lib/offices/desk-acts";
import { statusLabels } from "@/lib/offices/labels";
import { getOfficeForReview, type OfficeForReview } from "@/lib/offices/queries/detail";
import { routes } from "@/lib/routes";
import { ActFields } from "./act-fields";
import { decideAction } from "./actions";
import { beginOfficeEntryAction } from "./entry-actions";

export const instant = false;

type ActPageProps = { readonly params: Promise<{ readonly number: string; readonly act: string }> };

/** One act on one office. What is offered follows from the same table that the command asks. */
export default async function ActPage({ params }: ActPageProps) {
  await connection();
  const { number, act } = await params;
  const staff = await requireDuty("OFFICES");
  const found = isAct(act) ? await getOfficeForReview(staff, number) : null;
  if (found === null || !isAct(act)) notFound();

  const { id, version, name, status } = found.office;
  const subject: ActSubject = { id, number, version, organizationName: name };
  return (
    <MainArea before={<BackLink href={routes.adminOffice(number)} label={`${number}に戻る`} />}>
      {actsFor(found.actions).includes(act) ? (
        <ActScreen act={act} found={found} subject={subject} />
      ) : (
        <ActNotNow
          label={acts[act].label}
          status={statusLabels[status]}
          subject={subject}
          back={{ href: routes.adminOffice(number), label: "施設の画面で最新の状況を確認する" }}
        />
      )}
    </MainArea>
  );
}

type ActScreenProps = { readonly act: Act; readonly found: OfficeForReview; readonly subject: ActSubject };

/** What is typed in for a municipality has a form of its own. */
function ActScreen({ act, found, subject }: ActScreenProps) {
  const definition = acts[act];
  if (isEntryAct(act)) return <BeginEntry {...{ act, definition, subject }} action={beginOfficeEntryAction} />;
  return (
    <ActForm {...{ act, definition, subject }} action={decideAction}>
      <ActFields act={act} rows={found.current?.content.rows ?? []} />
    </ActForm>
  );
}
