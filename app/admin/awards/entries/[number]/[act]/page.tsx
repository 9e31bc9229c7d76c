import { notFound } from "next/navigation";
import { connection } from "next/server";
import { ActForm, type ActSubject } from "@/components/cases/desk/act-form";
import { ActNotNow } from "@/components/cases/desk/act-not-now";
import { BackLink } from "@/components/layout/back-link";
import { MainArea } from "@/components/layout/main-area";
import { requireDuty } from "@/lib/auth/session";
import { acts, actsFor, isAct } from "@/lib/awards/entries/desk-acts";
import { entryStatusLabels } from "@/lib/awards/entries/labels";
import { getEntryForCheck } from "@/lib/awards/entries/queries/detail";
import { routes } from "@/lib/routes";
import { ActFields } from "./act-fields";
import { decideAction } from "./actions";
import { ReopenForm } from "./reopen-form";

export const instant = false;

type ActPageProps = { readonly params: Promise<{ readonly number: string; readonly act: string }> };

/** One act on one entry. What is offered follows from the same table that the command asks. */
export default async function ActPage({ params }: ActPageProps) {
  await connection();
  const { number, act } = await params;
  const staff = await requireDuty("AWARD");
  const found = isAct(act) ? await getEntryForCheck(staff, number) : null;
  if (found === null || !isAct(act)) notFound();

  const { id, version, title, status } = found.entry;
  const subject: ActSubject = { id, number, version, organizationName: title };
  const isOffered = actsFor(found.actions).includes(act);
  return (
    <MainArea before={<BackLink href={routes.adminAwardEntry(number)} label={`${number}に戻る`} />}>
      {!isOffered && (
        <ActNotNow
          label={acts[act].label}
          status={entryStatusLabels[status]}
          subject={subject}
          back={{ href: routes.adminAwardEntry(number), label: "応募の画面で最新の状況を確認する" }}
        />
      )}
      {isOffered && act === "reopen" && (
        <ReopenForm reopening={found.reopening} subject={subject} ownId={staff.accountId} />
      )}
      {isOffered && act !== "reopen" && (
        <ActForm act={act} definition={acts[act]} subject={subject} action={decideAction}>
          <ActFields act={act} found={found} />
        </ActForm>
      )}
    </MainArea>
  );
}
