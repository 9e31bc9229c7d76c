import { openSeat } from "@/app/admin/awards/[year]/jury/open-seat";
import { EditForm } from "@/components/awards/jury/seat-forms";
import { BackLink } from "@/components/layout/back-link";
import { MainArea } from "@/components/layout/main-area";
import { routes } from "@/lib/routes";
import { editSeatAction } from "./actions";

export const instant = false;

type EditSeatPageProps = { readonly params: Promise<{ readonly year: string; readonly id: string }> };

export default async function EditSeatPage({ params }: EditSeatPageProps) {
  const { fiscalYear, seat, categories } = await openSeat(params);
  return (
    <MainArea before={<BackLink href={routes.adminJuror(fiscalYear, seat.id)} label="審査委員の画面に戻る" />}>
      <EditForm action={editSeatAction} fiscalYear={fiscalYear} categories={categories} seat={seat} />
    </MainArea>
  );
}
