import { GovForm } from "@/components/form/gov-form";
import { HiddenField } from "@/components/form/hidden-field";
import { RadioField } from "@/components/form/radio-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TimeText } from "@/components/ui/time-text";
import type { OwnOutcome, OwnShowcase } from "@/lib/awards/feedback/view";
import type { FormAction } from "@/lib/forms/form";
import { routes } from "@/lib/routes";

type ShowcasePartProps = { readonly outcome: OwnOutcome; readonly showcase: OwnShowcase; readonly action: FormAction };

/** Whether the portal may tell of the effort as a case study. */
export function ShowcasePart({ outcome: { mayAct }, showcase, action }: ShowcasePartProps) {
  const { answer, isBegun, slug } = showcase;
  return (
    <>
      <p className="max-w-text">
        受賞した取組を、このポータルの事例として紹介したいと考えています。同意いただくと、応募の「取組」の内容（概要、背景、内容、成果、連携自治体）をもとに事務局が下書きを作り、職員二人が確認してから公開します。連絡先と添付ファイルは使いません。同意は、公開の後にも取り消せます。
      </p>
      {answer !== null && (
        <p>
          現在の回答：{answer.isConsent ? "同意する" : "同意しない"}（<TimeText at={answer.answeredAt} />）
        </p>
      )}
      {slug !== null && (
        <p>
          <a href={routes.caseStudy(slug)}>公開している事例のページ</a>
        </p>
      )}
      {slug === null && isBegun && <p>事例の下書きを作りました。公開する前の確認をしています。</p>}
      {mayAct ? (
        <GovForm action={action} idPrefix="showcase-">
          <HiddenField name="seen" value={answer?.ordinal ?? 0} />
          <RadioField
            name="consent"
            label="事例として公開することへの回答"
            options={[
              { value: "yes", label: "同意する" },
              { value: "no", label: "同意しない" },
            ]}
            defaultValue={chosen(answer)}
            required
          />
          <div>
            <SubmitButton size="medium">回答する</SubmitButton>
          </div>
        </GovForm>
      ) : (
        <p>回答は、団体の管理者または担当者が行います。</p>
      )}
    </>
  );
}

function chosen(answer: OwnShowcase["answer"]): string | undefined {
  if (answer === null) return undefined;
  return answer.isConsent ? "yes" : "no";
}
