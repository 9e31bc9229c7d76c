import { FormActions } from "@/components/form/form-actions";
import { GovForm } from "@/components/form/gov-form";
import { HiddenField } from "@/components/form/hidden-field";
import { SubmitButton } from "@/components/form/submit-button";
import { Heading } from "@/components/ui/heading";
import type { FormAction } from "@/lib/forms/form";
import { CAMPAIGN_MAX, type CampaignGroup } from "@/lib/offices/campaign";

type AskGroupProps = {
  readonly action: FormAction;
  readonly group: CampaignGroup;
  /** How many could be asked now. */
  readonly askable: number;
};

/** Asks all that the filter shows, on this page and on the others. */
export function AskGroup({ action, group, askable }: AskGroupProps) {
  return (
    <section aria-labelledby="ask-group" className="flex flex-col gap-4">
      <Heading level={2} id="ask-group">
        条件に合う施設にまとめて依頼する
      </Heading>
      <p>
        今日、依頼を送れる施設は{askable.toLocaleString("ja-JP")}件です。1施設につき1日に1通までです。
        {askable > CAMPAIGN_MAX &&
          `一度に送るのは${CAMPAIGN_MAX.toLocaleString("ja-JP")}件までで、確認日の古い施設から送ります。`}
      </p>
      <GovForm action={action} idPrefix="group-" isOffered={askable > 0}>
        {group.state !== undefined && <HiddenField name="state" value={group.state} />}
        {group.prefecture !== undefined && <HiddenField name="prefecture" value={group.prefecture} />}
        <FormActions>
          <SubmitButton size="medium">条件に合う施設に今すぐ依頼を送る</SubmitButton>
        </FormActions>
      </GovForm>
    </section>
  );
}
