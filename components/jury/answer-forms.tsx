import { ConsentField } from "@/components/form/consent-field";
import { GovForm } from "@/components/form/gov-form";
import { HiddenField } from "@/components/form/hidden-field";
import { SeenVersion } from "@/components/form/seen-version";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { AGREEMENT, REASON_MAX } from "@/lib/awards/jury/forms/steps";
import type { FormAction } from "@/lib/forms/form";

type Seat = { readonly id: string; readonly version: number };

type AcceptFormProps = { readonly action: FormAction; readonly seat: Seat; readonly sha256: string };

export function AcceptForm({ action, seat: { id, version }, sha256 }: AcceptFormProps) {
  return (
    <GovForm action={action} idPrefix="accept-">
      <HiddenField name="id" value={id} />
      <HiddenField name="sha256" value={sha256} />
      <SeenVersion version={version} />
      <ConsentField name="agreed" label={AGREEMENT} required />
      <div>
        <SubmitButton>就任する</SubmitButton>
      </div>
    </GovForm>
  );
}

type DeclineFormProps = { readonly action: FormAction; readonly seat: Seat };

export function DeclineForm({ action, seat: { id, version } }: DeclineFormProps) {
  return (
    <GovForm action={action} idPrefix="decline-">
      <HiddenField name="id" value={id} />
      <SeenVersion version={version} />
      <TextArea name="reason" label="理由" help="事務局だけが読みます。" limit={REASON_MAX} rows={3} required />
      <div>
        <SubmitButton look="outline" size="medium">
          辞退する
        </SubmitButton>
      </div>
    </GovForm>
  );
}
