import { openEdition } from "@/app/admin/awards/open-edition";
import { ImposeForm } from "@/components/awards/conflicts/impose-form";
import { BackLink } from "@/components/layout/back-link";
import { MainArea } from "@/components/layout/main-area";
import { listPeople } from "@/lib/awards/conflicts/queries/desk";
import { routes } from "@/lib/routes";
import { imposeAction } from "./actions";

export const instant = false;

type ImposePageProps = { readonly params: Promise<{ readonly year: string }> };

export default async function ImposePage({ params }: ImposePageProps) {
  const { staff, edition } = await openEdition(params);
  const { id, fiscalYear } = edition;
  return (
    <MainArea before={<BackLink href={routes.adminConflicts(fiscalYear)} label="利益相反の一覧に戻る" />}>
      <ImposeForm action={imposeAction} editionId={id} fiscalYear={fiscalYear} people={await listPeople(staff, id)} />
    </MainArea>
  );
}
