import { FormActions } from "@/components/form/form-actions";
import { GovForm } from "@/components/form/gov-form";
import { HiddenField } from "@/components/form/hidden-field";
import { SeenVersion } from "@/components/form/seen-version";
import { SubmitButton } from "@/components/form/submit-button";
import { PageHeading } from "@/components/layout/page-heading";
import { pageTitle } from "@/components/layout/site-name";
import type { OwnSeat } from "@/lib/awards/jury/view";
import { NO_WISH } from "@/lib/awards/wishes/labels";
import type { OwnWish } from "@/lib/awards/wishes/view";
import { type FormAction, filledForm } from "@/lib/forms/form";
import { WishField, wishName } from "./wish-field";

type WishesFormProps = {
  readonly action: FormAction;
  readonly seat: OwnSeat;
  readonly wishes: readonly OwnWish[];
};

export function WishesForm({ action, seat: { id, version, fiscalYear }, wishes }: WishesFormProps) {
  const said = Object.fromEntries(wishes.map(({ number, wish }) => [wishName(number), wish ?? NO_WISH]));
  return (
    <GovForm
      action={action}
      initial={filledForm(said)}
      title={pageTitle(`担当の希望（${fiscalYear}年度）`, "表彰の審査")}
      heading={
        <PageHeading lead="担当したい応募、避けたい応募があれば選んでください。割り当てで考慮しますが、必ずそのとおりになるとは限りません。利害の関係がある応募は、希望ではなく利益相反として申告してください。">
          担当の希望を出す
        </PageHeading>
      }
    >
      <HiddenField name="id" value={id} />
      <SeenVersion version={version} />
      {wishes.length === 0 ? (
        <p>担当する部門に、審査の対象になった応募はまだありません。</p>
      ) : (
        <>
          {wishes.map((wish) => (
            <WishField key={wish.id} entry={wish} />
          ))}
          <FormActions>
            <SubmitButton>希望を保存する</SubmitButton>
          </FormActions>
        </>
      )}
    </GovForm>
  );
}
