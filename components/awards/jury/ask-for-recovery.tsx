import { SeenForm } from "@/components/form/seen-form";
import { TextArea } from "@/components/form/text-area";
import { Section } from "@/components/ui/section";
import { REASON_MAX } from "@/lib/awards/jury/forms/steps";
import type { FormAction } from "@/lib/forms/form";

type AskForRecoveryProps = {
  readonly seat: { readonly id: string; readonly version: number };
  readonly action: FormAction;
};

export function AskForRecovery({ seat, action }: AskForRecoveryProps) {
  return (
    <Section title="再設定を依頼する">
      <p>
        本人であることを電話や対面で確かめてから依頼してください。ほかの表彰の担当者が承認すると、今のパスワード、認証アプリ、回復コードは使えなくなり、すべてのブラウザーでサインアウトされます。本人には、設定し直すためのリンクをメールで送ります。書きかけの採点は残ります。
      </p>
      <SeenForm action={action} seen={seat} idPrefix="recovery-" button="再設定を依頼する" look="outline">
        <TextArea
          name="reason"
          label="再設定の理由"
          help="本人であることを、どのように確かめたかも書いてください。監査記録に残ります。"
          limit={REASON_MAX}
          rows={3}
          required
        />
      </SeenForm>
    </Section>
  );
}
