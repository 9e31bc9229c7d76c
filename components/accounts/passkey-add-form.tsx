"use client";

import { type PublicKeyCredentialCreationOptionsJSON, startRegistration } from "@simplewebauthn/browser";
import { FormActions } from "@/components/form/form-actions";
import { GovForm } from "@/components/form/gov-form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import type { FormAction } from "@/lib/forms/form";
import { type Begin, withCeremony } from "./passkey-ceremony";

type PasskeyAddFormProps = {
  readonly begin: Begin<PublicKeyCredentialCreationOptionsJSON>;
  readonly action: FormAction;
};

export function PasskeyAddForm({ begin, action }: PasskeyAddFormProps) {
  const send = withCeremony(begin, (optionsJSON) => startRegistration({ optionsJSON }), action);
  return (
    <GovForm action={send} idPrefix="passkey-">
      <TextField
        name="label"
        label="パスキーの名前"
        help="どの端末のものか分かる名前です。例：職場のパソコン。省略すると、このブラウザーの名前になります。"
        autoComplete="off"
        width="medium"
      />
      <FormActions>
        <SubmitButton>この端末でパスキーを登録する</SubmitButton>
      </FormActions>
    </GovForm>
  );
}
