"use client";

import { type PublicKeyCredentialRequestOptionsJSON, startAuthentication } from "@simplewebauthn/browser";
import { FormActions } from "@/components/form/form-actions";
import { GovForm } from "@/components/form/gov-form";
import { HiddenField } from "@/components/form/hidden-field";
import { SubmitButton } from "@/components/form/submit-button";
import type { FormAction } from "@/lib/forms/form";
import { type Begun, withCeremony } from "./passkey-ceremony";

type PasskeyUseFormProps = {
  readonly begin: () => Promise<Begun<PublicKeyCredentialRequestOptionsJSON>>;
  readonly action: FormAction;
  /** Where the person was going. */
  readonly next?: string | undefined;
};

/** One button: the device asks for finger, face or number, and the person is in. */
export function PasskeyUseForm({ begin, action, next }: PasskeyUseFormProps) {
  // The server takes an action with the arguments it has, and no more.
  const send = withCeremony(
    () => begin(),
    (optionsJSON) => startAuthentication({ optionsJSON }),
    action,
  );
  return (
    <GovForm action={send} idPrefix="passkey-">
      {next !== undefined && <HiddenField name="next" value={next} />}
      <FormActions>
        <SubmitButton look="outline">パスキーでサインイン</SubmitButton>
      </FormActions>
    </GovForm>
  );
}
