import { redirect } from "next/navigation";
import { openSeat } from "@/app/jury/open-seat";
import { WishesForm } from "@/components/jury/wishes/wishes-form";
import { BackLink } from "@/components/layout/back-link";
import { MainArea } from "@/components/layout/main-area";
import { listOwnWishes } from "@/lib/awards/wishes/queries";
import { routes } from "@/lib/routes";
import { stateWishesAction } from "./actions";

export const instant = false;

type WishesPageProps = { readonly params: Promise<{ readonly year: string }> };

/** What a juror would like to score, before it is assigned. */
export default async function WishesPage({ params }: WishesPageProps) {
  const { juror, seat } = await openSeat(params);
  if (seat.step === "answer") redirect(routes.juryTerms(seat.fiscalYear));
  if (seat.step === "declare") redirect(routes.juryConflicts(seat.fiscalYear));
  return (
    <MainArea before={<BackLink href={routes.jury()} label="審査委員のホームに戻る" />}>
      <WishesForm action={stateWishesAction} seat={seat} wishes={await listOwnWishes(juror, seat)} />
    </MainArea>
  );
}
