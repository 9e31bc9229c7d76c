import { AnyCodeField } from "@/components/accounts/any-code-field";
import { PasskeyAddForm } from "@/components/accounts/passkey-add-form";
import type { PasskeyRow } from "@/components/accounts/passkey-table";
import { WhenPasskeys } from "@/components/accounts/when-passkeys";
import { FormActions } from "@/components/form/form-actions";
import { GovForm } from "@/components/form/gov-form";
import { HiddenField } from "@/components/form/hidden-field";
import { SubmitButton } from "@/components/form/submit-button";
import { Heading } from "@/components/ui/heading";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import { PASSKEYS_MAX } from "@/lib/accounts/limits";
import { addPasskeyAction, beginNewPasskeyAction, provePasskeyOwnerAction, removePasskeyAction } from "./actions";

export function ProveOwner() {
  return (
    <section className="flex flex-col gap-4">
      <Heading level={2}>パスキーを登録・削除する</Heading>
      <p>
        ご本人であることを確認するため、認証アプリの確認コードか、未使用の回復コードを入力してください。登録または削除を1回行うごとに確認します。
      </p>
      <GovForm action={provePasskeyOwnerAction}>
        <AnyCodeField />
        <FormActions>
          <SubmitButton>次へ進む</SubmitButton>
        </FormActions>
      </GovForm>
    </section>
  );
}

type AddPasskeyProps = { readonly isFull: boolean };

export function AddPasskey({ isFull }: AddPasskeyProps) {
  return (
    <section className="flex flex-col gap-4">
      <Heading level={2}>新しいパスキーを登録する</Heading>
      {isFull ? (
        <p>登録できるパスキーは{PASSKEYS_MAX}個までです。使っていないパスキーを削除してから登録してください。</p>
      ) : (
        <>
          <p>10分以内に登録してください。登録すると、この画面以外のブラウザーではサインアウトされます。</p>
          <WhenPasskeys
            otherwise={
              <p>
                このブラウザーでは、パスキーを登録できません。JavaScriptを有効にするか、パスキーに対応したブラウザーで開いてください。
              </p>
            }
          >
            <PasskeyAddForm begin={beginNewPasskeyAction} action={addPasskeyAction} />
          </WhenPasskeys>
        </>
      )}
    </section>
  );
}

type RemovePasskeyProps = { readonly passkey: PasskeyRow };

export function RemovePasskey({ passkey }: RemovePasskeyProps) {
  return (
    <GovForm action={removePasskeyAction} idPrefix={`remove-${passkey.id}-`}>
      <HiddenField name="id" value={passkey.id} />
      <SubmitButton look="danger" size="small">
        削除する<VisuallyHidden>：{passkey.label}</VisuallyHidden>
      </SubmitButton>
    </GovForm>
  );
}
