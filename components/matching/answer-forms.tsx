import type { ReactNode } from "react";
import { FormActions } from "@/components/form/form-actions";
import { GovForm } from "@/components/form/gov-form";
import { SeenVersion } from "@/components/form/seen-version";
import { SelectField } from "@/components/form/select-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { Heading } from "@/components/ui/heading";
import type { FormAction } from "@/lib/forms/form";
import { NOTE_MAX } from "@/lib/matching/limits";
import { DECLINE_REASONS } from "@/lib/matching/options";
import type { SideView } from "@/lib/matching/view";

type AnswerFormsProps = {
  readonly view: SideView;
  readonly accept: FormAction;
  readonly decline: FormAction;
  /** Hidden fields that say which introduction it is. */
  readonly children: ReactNode;
};

/** Yes in one press, no with a reason: whatever this side may do now. An answer given too late says so where it was given. */
export function AnswerForms({ view: { actions, version, side }, accept, decline, children }: AnswerFormsProps) {
  const mayAccept = actions.includes("accept") || actions.includes("introduce");
  const mayDecline = (["declineProposal", "declineOffer", "retract"] as const).some((action) =>
    actions.includes(action),
  );
  const no = actions.includes("retract") ? "希望をやめる" : "見送る";
  return (
    <>
      <div className="mt-12 empty:hidden">
        <GovForm
          action={accept}
          idPrefix="accept-"
          isOffered={mayAccept}
          heading={
            <div className="mb-4 flex flex-col gap-4">
              <Heading level={2}>返事をする</Heading>
              <p className="max-w-text">{side === "ASKER" ? YES_OF_ASKER : YES_OF_FOUND}</p>
            </div>
          }
        >
          {children}
          <SeenVersion version={version} />
          <FormActions>
            <SubmitButton>{side === "ASKER" ? "紹介を希望する" : "紹介を受ける"}</SubmitButton>
          </FormActions>
        </GovForm>
      </div>
      <div className="mt-12 empty:hidden">
        <GovForm
          action={decline}
          idPrefix="decline-"
          isOffered={mayDecline}
          heading={
            <div className="mb-4">
              <Heading level={2}>{no}</Heading>
            </div>
          }
        >
          {children}
          <SeenVersion version={version} />
          <SelectField
            name="reason"
            label="理由"
            help="理由は事務局だけが読み、相手には伝えません。"
            options={DECLINE_REASONS}
            width="long"
            required
          />
          <TextArea name="note" label="理由の補足" limit={NOTE_MAX} rows={3} />
          <FormActions>
            <SubmitButton look="outline">{no}</SubmitButton>
          </FormActions>
        </GovForm>
      </div>
    </>
  );
}

const YES_OF_ASKER =
  "希望すると、相手に、あなたの希望の内容をお知らせします。連絡先は、相手も承諾したときに、双方にお知らせします。";
const YES_OF_FOUND = "承諾すると、双方の連絡先を、双方のメールアドレスとマイページにお知らせします。";
