import { connection } from "next/server";
import { CheckboxField } from "@/components/form/checkbox-field";
import { FormActions } from "@/components/form/form-actions";
import { GovForm } from "@/components/form/gov-form";
import { SubmitButton } from "@/components/form/submit-button";
import { BackLink } from "@/components/layout/back-link";
import { MainArea } from "@/components/layout/main-area";
import { PageHeading } from "@/components/layout/page-heading";
import { pageTitle } from "@/components/layout/site-name";
import { LeavingNotes } from "@/components/members/leaving-notes";
import { requireMember } from "@/lib/auth/member";
import { listLeaving } from "@/lib/organizations/queries/leaving";
import { routes } from "@/lib/routes";
import { closeOwnAccountAction } from "./actions";

export const instant = false;

const CONFIRMED = { value: "yes", label: "上の内容を確認し、マイページの利用をやめます" } as const;

/** What ends, what stays and why; then the button. */
export default async function LeavePage() {
  await connection();
  const member = await requireMember();
  const organizations = await listLeaving(member);
  const mayLeave = organizations.every(({ outcome }) => outcome !== "hand-over");
  return (
    <MainArea before={<BackLink href={routes.mypageAccount()} />}>
      <GovForm
        action={closeOwnAccountAction}
        title={pageTitle("利用をやめる", "マイページ")}
        heading={<PageHeading>マイページの利用をやめる</PageHeading>}
      >
        <LeavingNotes organizations={organizations} />
        {mayLeave && (
          <>
            <CheckboxField name="confirmed" label="確認" options={[CONFIRMED]} required />
            <FormActions>
              <SubmitButton look="danger">利用をやめる</SubmitButton>
            </FormActions>
          </>
        )}
      </GovForm>
    </MainArea>
  );
}
