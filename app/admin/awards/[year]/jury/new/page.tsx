import { openEdition } from "@/app/admin/awards/open-edition";
import { InviteForm } from "@/components/awards/jury/seat-forms";
import { BackLink } from "@/components/layout/back-link";
import { MainArea } from "@/components/layout/main-area";
import { listCategories } from "@/lib/awards/jury/queries/desk";
import { routes } from "@/lib/routes";
import { inviteAction } from "./actions";

export const instant = false;

type InvitePageProps = { readonly params: Promise<{ readonly year: string }> };

export default async function InvitePage({ params }: InvitePageProps) {
  const { staff, edition } = await openEdition(params);
  const { id, fiscalYear } = edition;
  return (
    <MainArea before={<BackLink href={routes.adminJury(fiscalYear)} label="審査委員の一覧に戻る" />}>
      <InviteForm
        action={inviteAction}
        editionId={id}
        fiscalYear={fiscalYear}
        categories={await listCategories(staff, id)}
      />
    </MainArea>
  );
}
