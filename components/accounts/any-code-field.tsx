import { TextField } from "@/components/form/text-field";

/** The proof of somebody who is signed in already, before the ways in change: a code of the authenticator, or one on paper. */
export function AnyCodeField() {
  return (
    <TextField
      name="code"
      label="確認コードまたは回復コード"
      help="サインインに使った確認コードは使えません。新しい番号が表示されてから入力してください。"
      autoComplete="one-time-code"
      isSecret
      spellCheck={false}
      width="medium"
      required
    />
  );
}
