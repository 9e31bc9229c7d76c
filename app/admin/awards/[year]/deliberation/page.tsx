import { openEdition } from "@/app/admin/awards/open-edition";
import { MeetingTable } from "@/components/awards/meetings/meeting-table";
import { PlanFields } from "@/components/awards/meetings/plan-fields";
import { CheckboxField } from "@/components/form/checkbox-field";
import { GovForm } from "@/components/form/gov-form";
import { HiddenField } from "@/components/form/hidden-field";
import { SubmitButton } from "@/components/form/submit-button";
import { BackLink } from "@/components/layout/back-link";
import { MainArea } from "@/components/layout/main-area";
import { PageHeading } from "@/components/layout/page-heading";
import { pageTitle } from "@/components/layout/site-name";
import { Section } from "@/components/ui/section";
import { meetingActionLabels } from "@/lib/awards/meetings/labels";
import { listMeetings } from "@/lib/awards/meetings/queries/list";
import { routes } from "@/lib/routes";
import { prepareMeetingAction } from "./actions";

export const instant = false;

type MeetingsPageProps = { readonly params: Promise<{ readonly year: string }> };

/** The meetings of a year, and the preparation of another one. */
export default async function MeetingsPage({ params }: MeetingsPageProps) {
  const { staff, edition } = await openEdition(params);
  const { id, fiscalYear, current } = edition;
  const meetings = current === null ? null : await listMeetings(staff, id);
  const heading = `${fiscalYear}年度の審査会`;
  return (
    <MainArea width="wide" before={<BackLink href={routes.adminAward(fiscalYear)} label="年度の画面に戻る" />}>
      <title>{pageTitle(heading, "事務局")}</title>
      <PageHeading>{heading}</PageHeading>
      {meetings === null ? (
        <p>この年度の審査会は、ほかの表彰担当が進めます。この画面には何も表示しません。</p>
      ) : (
        <>
          <MeetingTable fiscalYear={fiscalYear} rows={meetings.rows} />
          {meetings.free.length > 0 && (
            <Section title="審査会を準備する">
              <p>部門を分けて、何回かに分けて開くこともできます。順位は、招集するときに固定します。</p>
              <GovForm action={prepareMeetingAction} idPrefix="prepare-">
                <HiddenField name="id" value={id} />
                <PlanFields />
                <CheckboxField name="categories" label="審議する部門" options={meetings.free} required />
                <div>
                  <SubmitButton>{meetingActionLabels.prepare}</SubmitButton>
                </div>
              </GovForm>
            </Section>
          )}
        </>
      )}
    </MainArea>
  );
}
