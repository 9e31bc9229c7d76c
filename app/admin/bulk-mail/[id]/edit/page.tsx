import { redirect } from "next/navigation";
import { openLetter } from "@/app/admin/bulk-mail/open-letter";
import { LetterForm } from "@/components/bulk-mail/letter-form";
import { HiddenField } from "@/components/form/hidden-field";
import { SeenVersion } from "@/components/form/seen-version";
import { BackLink } from "@/components/layout/back-link";
import { MainArea } from "@/components/layout/main-area";
import { PageHeading } from "@/components/layout/page-heading";
import { pageTitle } from "@/components/layout/site-name";
import { filledForm } from "@/lib/forms/form";
import { routes } from "@/lib/routes";
import { editLetterAction } from "./actions";

export const instant = false;

type EditLetterPageProps = { readonly params: Promise<{ readonly id: string }> };

export default async function EditLetterPage({ params }: EditLetterPageProps) {
  const { letter } = await openLetter(params);
  if (!letter.mayWrite) redirect(routes.adminLetter(letter.id));
  const { id, version, subject, body, isMandatory } = letter;
  return (
    <MainArea before={<BackLink href={routes.adminLetter(id)} label="一斉メールに戻る" />}>
      <LetterForm
        action={editLetterAction}
        title={pageTitle("文面を直す", "一斉メール")}
        heading={<PageHeading>文面を直す</PageHeading>}
        initial={filledForm({ subject, body, kind: isMandatory ? "mandatory" : "notice" })}
        button="文面を保存する"
      >
        <HiddenField name="id" value={id} />
        <SeenVersion version={version} />
      </LetterForm>
    </MainArea>
  );
}
