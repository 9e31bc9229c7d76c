import { redirect } from "next/navigation";
import { openSeat } from "@/app/jury/open-seat";
import { DeclarationForm } from "@/components/jury/declaration-form";
import { BackLink } from "@/components/layout/back-link";
import { MainArea } from "@/components/layout/main-area";
import { listToDeclare } from "@/lib/awards/jury/queries/entries";
import { routes } from "@/lib/routes";
import { declareAction } from "./actions";

export const instant = false;

type ConflictsPageProps = { readonly params: Promise<{ readonly year: string }> };

export default async function ConflictsPage({ params }: ConflictsPageProps) {
  const { juror, seat } = await openSeat(params);
  if (seat.step === "answer") redirect(routes.juryTerms(seat.fiscalYear));
  const entries = await listToDeclare(juror, seat);
  return (
    <MainArea before={<BackLink href={routes.jury()} label="審査委員のホームに戻る" />}>
      <DeclarationForm action={declareAction} seat={seat} entries={entries} />
    </MainArea>
  );
}
