import { HiddenField } from "@/components/form/hidden-field";
import { SeenForm } from "@/components/form/seen-form";
import { TextArea } from "@/components/form/text-area";
import { TextField } from "@/components/form/text-field";
import { RESULT_REASON_MAX, type ResultStep } from "@/lib/awards/results/forms";
import { resultActionLabels } from "@/lib/awards/results/labels";
import type { ResultView } from "@/lib/awards/results/view";
import type { FormAction } from "@/lib/forms/form";

type ActFormProps = { readonly action: FormAction; readonly result: ResultView };

export function StepForm({ action, result, step }: ActFormProps & { readonly step: ResultStep }) {
  return (
    <SeenForm
      action={action}
      seen={result}
      idPrefix={`${step}-`}
      button={resultActionLabels[step]}
      {...(step === "propose" ? {} : { look: "outline" })}
    >
      <HiddenField name="step" value={step} />
    </SeenForm>
  );
}

export function ReleaseForm({ action, result }: ActFormProps) {
  return (
    <SeenForm action={action} seen={result} idPrefix="release-" button={resultActionLabels.schedule}>
      <TextField
        name="releaseAt"
        label="発表の日時"
        help="この時刻に、受賞者のページ、検索、オープンデータ、応募者へのメールを一斉に出します。それまでは取り消せます。"
        type="datetime-local"
        width="medium"
        required
      />
    </SeenForm>
  );
}

export function DecideForm({ action, result }: ActFormProps) {
  return (
    <SeenForm action={action} seen={result} idPrefix="decide-" button={resultActionLabels.decide}>
      <TextField name="approver" label="決裁した人の役職" help="例：内閣府特命担当大臣" width="long" required />
      <TextField name="approvalNumber" label="文書番号" width="medium" autoComplete="off" required />
      <TextField name="approvedOn" label="決裁の日" help="例：2026年11月2日、令和8年11月2日" width="medium" required />
    </SeenForm>
  );
}

type ReasonFormProps = ActFormProps & {
  readonly idPrefix: string;
  readonly button: string;
  readonly help: string;
  readonly disclosure?: string;
};

export function ReasonForm({ result, help, ...form }: ReasonFormProps) {
  return (
    <SeenForm {...form} seen={result} look="outline">
      <TextArea name="reason" label="理由" help={help} limit={RESULT_REASON_MAX} rows={3} required />
    </SeenForm>
  );
}

/** Opening a decided list again, for the one of two people who looks at it. */
export function UnlockForms({
  result,
  ask,
  approve,
  refuse,
}: {
  readonly result: ResultView;
  readonly ask: FormAction;
  readonly approve: FormAction;
  readonly refuse: FormAction;
}) {
  const { unlock } = result;
  if (unlock === null)
    return (
      <ReasonForm
        action={ask}
        result={result}
        idPrefix="unlock-"
        button="決定の取消しを依頼する"
        disclosure="決定を取り消す"
        help="ほかの表彰担当が承認すると、封印が外れ、一覧を書き直せるようになります。"
      />
    );
  return (
    <>
      <p className="whitespace-pre-line">{`${unlock.requester}が、決定の取消しを依頼しています。\n${unlock.reason}`}</p>
      {!unlock.isOwn && (
        <SeenForm
          action={approve}
          seen={result}
          idPrefix="approve-unlock-"
          button="決定の取消しを承認する"
          look="danger"
        />
      )}
      <ReasonForm
        action={refuse}
        result={result}
        idPrefix="refuse-unlock-"
        button={unlock.isOwn ? "取消しの依頼を取り下げる" : "決定を取り消さない"}
        help="依頼した人に伝わります。"
      />
    </>
  );
}
