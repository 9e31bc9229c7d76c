import { ConsentField } from "@/components/form/consent-field";
import { FormActions } from "@/components/form/form-actions";
import { GovForm } from "@/components/form/gov-form";
import { HiddenField } from "@/components/form/hidden-field";
import { SeenVersion } from "@/components/form/seen-version";
import { SubmitButton } from "@/components/form/submit-button";
import { PageHeading } from "@/components/layout/page-heading";
import { pageTitle } from "@/components/layout/site-name";
import { NOTHING_ELSE } from "@/lib/awards/jury/forms/declaration";
import type { EntryToDeclare, OwnSeat } from "@/lib/awards/jury/view";
import type { FormAction } from "@/lib/forms/form";
import { EntryFields } from "./entry-fields";

type DeclarationFormProps = {
  readonly action: FormAction;
  readonly seat: OwnSeat;
  readonly entries: readonly EntryToDeclare[];
};

export function DeclarationForm({ action, seat: { id, version, declaredAt }, entries }: DeclarationFormProps) {
  const heading = declaredAt === null ? "利益相反を申告する" : "利益相反の申告を追加する";
  return (
    <GovForm
      action={action}
      title={pageTitle(heading, "表彰の審査")}
      heading={
        <PageHeading lead="自分や家族の勤務先、顧問先、取引先など、利害の関係がある応募にチェックを入れてください。申告した応募は、すぐに表示されなくなります。">
          {heading}
        </PageHeading>
      }
    >
      <HiddenField name="id" value={id} />
      <SeenVersion version={version} />
      {entries.length === 0 ? (
        <p>
          担当する部門に、現在申告の対象になる応募はありません。応募が増えたときは、この画面から申告を追加できます。
        </p>
      ) : (
        entries.map((entry) => <EntryFields key={entry.id} entry={entry} />)
      )}
      <ConsentField name="nothingElse" label={NOTHING_ELSE} required />
      <FormActions>
        <SubmitButton>申告する</SubmitButton>
      </FormActions>
    </GovForm>
  );
}
