import { CheckboxField } from "@/components/form/checkbox-field";
import { FormActions } from "@/components/form/form-actions";
import { GovForm } from "@/components/form/gov-form";
import { SubmitButton } from "@/components/form/submit-button";
import { Heading } from "@/components/ui/heading";
import type { FormAction } from "@/lib/forms/form";
import { formatDate, toJapanDay } from "@/lib/japan/dates";
import type { CampaignOffice } from "@/lib/offices/campaign";

type AskChosenProps = { readonly action: FormAction; readonly offices: readonly CampaignOffice[] };

/** The offices of this page, to choose from. */
export function AskChosen({ action, offices }: AskChosenProps) {
  return (
    <section aria-labelledby="ask-chosen" className="flex flex-col gap-4">
      <Heading level={2} id="ask-chosen">
        施設を選んで依頼する
      </Heading>
      {offices.length === 0 ? (
        <p>条件に合う施設はありません。条件を変えてください。</p>
      ) : (
        <GovForm action={action} idPrefix="chosen-">
          <CheckboxField name="offices" label="依頼を送る施設" options={offices.map(optionOf)} />
          <FormActions>
            <SubmitButton size="medium" look="outline">
              選んだ施設に今すぐ依頼を送る
            </SubmitButton>
          </FormActions>
        </GovForm>
      )}
    </section>
  );
}

function optionOf({ id, number, name, place, confirmedOn, remindedAt }: CampaignOffice) {
  const help = `${place}　確認日：${dayOf(confirmedOn)}　前回の依頼：${dayOf(remindedAt)}`;
  return { value: id, label: `${name}（${number}）`, help };
}

function dayOf(moment: Date | null): string {
  return moment === null ? "なし" : formatDate(toJapanDay(moment));
}
