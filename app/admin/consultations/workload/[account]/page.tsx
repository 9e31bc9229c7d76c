import { notFound } from "next/navigation";
import { connection } from "next/server";
import { CheckboxField } from "@/components/form/checkbox-field";
import { FormActions } from "@/components/form/form-actions";
import { GovForm } from "@/components/form/gov-form";
import { HiddenField } from "@/components/form/hidden-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { BackLink } from "@/components/layout/back-link";
import { MainArea } from "@/components/layout/main-area";
import { PageHeading } from "@/components/layout/page-heading";
import { pageTitle } from "@/components/layout/site-name";
import { isFileId } from "@/lib/attachments/queries";
import { requireDuty } from "@/lib/auth/session";
import { TOPICS } from "@/lib/consultations/options";
import { getSkills } from "@/lib/consultations/queries/workload";
import { routes } from "@/lib/routes";
import { saveSkillsAction } from "./actions";

export const instant = false;

type SkillPageProps = { readonly params: Promise<{ readonly account: string }> };

/** What an officer of the desk can take, and how much of it. */
export default async function SkillPage({ params }: SkillPageProps) {
  await connection();
  const { account } = await params;
  const staff = await requireDuty("CONSULTATIONS");
  const skills = isFileId(account) ? await getSkills(staff, account) : null;
  if (skills === null) notFound();
  const heading = `${skills.name}さんのテーマと目安`;
  return (
    <MainArea before={<BackLink href={routes.adminWorkload()} label="担当の状況に戻る" />}>
      <GovForm
        action={saveSkillsAction}
        title={pageTitle(heading, "事務局")}
        heading={
          <PageHeading lead="新しい相談の担当の案に使います。すでに担当している相談は変わりません。">
            {heading}
          </PageHeading>
        }
      >
        <HiddenField name="accountId" value={skills.id} />
        <HiddenField name="version" value={skills.version} />
        <CheckboxField name="topics" label="担当できるテーマ" options={TOPICS} defaultValue={skills.topics} />
        <TextField
          name="capacity"
          label="同時に受け持つ件数の目安"
          help="0にすると、新しい相談の案では最後になります。"
          inputMode="numeric"
          width="short"
          defaultValue={String(skills.capacity)}
          required
        />
        <FormActions>
          <SubmitButton>変更する</SubmitButton>
        </FormActions>
      </GovForm>
    </MainArea>
  );
}
