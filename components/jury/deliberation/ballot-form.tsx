import { CheckboxField } from "@/components/form/checkbox-field";
import { GovForm } from "@/components/form/gov-form";
import { HiddenField } from "@/components/form/hidden-field";
import { RadioField } from "@/components/form/radio-field";
import { SubmitButton } from "@/components/form/submit-button";
import { Section } from "@/components/ui/section";
import type { JurorBallot } from "@/lib/awards/meetings/juror-view";
import type { FormAction } from "@/lib/forms/form";

const ANSWERS = [
  { value: "yes", label: "賛成" },
  { value: "no", label: "反対" },
  { value: "abstain", label: "棄権" },
] as const;

type BallotFormProps = { readonly action: FormAction; readonly meetingId: string; readonly ballot: JurorBallot };

/** The own ballot: secret, and once. */
export function BallotForm({ action, meetingId, ballot }: BallotFormProps) {
  const { questionId, kind, subject, candidates, places, hasVoted } = ballot;
  return (
    <Section title={`無記名投票：${subject}`} level={3}>
      {hasVoted ? (
        <p>投票しました。締め切られるまで、お待ちください。</p>
      ) : (
        <>
          <p className="max-w-text">
            投票は1回だけで、後から変えられません。だれが何に投票したかは、事務局にも分かりません。
          </p>
          <GovForm action={action} idPrefix="vote-">
            <HiddenField name="id" value={meetingId} />
            <HiddenField name="questionId" value={questionId} />
            {kind === "yes-no" ? (
              <RadioField name="answer" label="あなたの投票" options={ANSWERS} required />
            ) : (
              <>
                <CheckboxField name="chosen" label={`選ぶ応募（${places}件まで）`} options={candidates} />
                <CheckboxField name="abstain" label="棄権する場合" options={[{ value: "yes", label: "棄権する" }]} />
              </>
            )}
            <div>
              <SubmitButton>投票する</SubmitButton>
            </div>
          </GovForm>
        </>
      )}
    </Section>
  );
}
