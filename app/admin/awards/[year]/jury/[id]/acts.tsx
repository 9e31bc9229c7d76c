import { StepForm } from "@/components/awards/jury/step-form";
import { Section } from "@/components/ui/section";
import { REASON_MAX } from "@/lib/awards/jury/forms/steps";
import { jurorActionLabels } from "@/lib/awards/jury/labels";
import type { SeatDetail } from "@/lib/awards/jury/queries/desk";
import { inviteAgainAction, leaveAction, resendAction } from "./actions";

type SeatActsProps = { readonly seat: SeatDetail };

/** What can be done with the seat now. */
export function SeatActs({ seat }: SeatActsProps) {
  const { status, actions } = seat;
  return (
    <Section title="操作">
      {status === "INVITED" && (
        <StepForm action={resendAction} seat={seat} step="resend" label="招待のメールを送り直す" />
      )}
      {actions.includes("decline") && (
        <StepForm
          action={leaveAction}
          seat={seat}
          step="decline"
          label={jurorActionLabels.decline}
          reason={REASON_MAX}
          isDanger
          folded={{
            summary: "招待を取りやめる",
            words: "電話などで辞退の連絡があったときも、ここで記録します。送ったリンクは使えなくなります。",
          }}
        />
      )}
      {actions.includes("end") && (
        <StepForm
          action={leaveAction}
          seat={seat}
          step="end"
          label={jurorActionLabels.end}
          reason={REASON_MAX}
          isDanger
          folded={{
            summary: "退任にする",
            words: "すぐに応募を読めなくなります。これまでの記録は残ります。",
          }}
        />
      )}
      {actions.includes("inviteAgain") && (
        <StepForm action={inviteAgainAction} seat={seat} step="again" label={jurorActionLabels.inviteAgain} />
      )}
    </Section>
  );
}
