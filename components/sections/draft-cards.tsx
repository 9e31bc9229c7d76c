import { FormActions } from "@/components/form/form-actions";
import { GovForm } from "@/components/form/gov-form";
import { HiddenField } from "@/components/form/hidden-field";
import { SubmitButton } from "@/components/form/submit-button";
import { ButtonLink } from "@/components/ui/button";
import { Heading } from "@/components/ui/heading";
import { DayText, TimeText } from "@/components/ui/time-text";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import type { FormAction } from "@/lib/forms/form";

type ListedDraft = {
  readonly id: string;
  readonly name: string;
  readonly updatedAt: Date;
  readonly expiresAt: Date;
  /** What else is to be known, such as a deadline. */
  readonly note?: string;
};

type DraftCardsProps = {
  readonly drafts: readonly ListedDraft[];
  readonly organizationId: string;
  readonly throwAway: FormAction;
  readonly hrefOf: (draft: string) => string;
};

/** What was begun: every member who acts for the organisation goes on with each of them. */
export function DraftCards({ drafts, organizationId, throwAway, hrefOf }: DraftCardsProps) {
  return (
    <ul className="flex max-w-form flex-col gap-4">
      {drafts.map(({ id, name, updatedAt, expiresAt, note }, index) => (
        <li key={id} className="flex flex-col gap-3 rounded-8 border border-solid-gray-420 p-4 desktop:p-6">
          <Heading level={3}>
            下書き{index + 1}：{name || "名称は未入力"}
          </Heading>
          {note !== undefined && <p>{note}</p>}
          <p className="text-solid-gray-700">
            最後の保存：
            <TimeText at={updatedAt} />
            {"　"}保存の期限：
            <DayText day={expiresAt} />
          </p>
          <div className="flex flex-wrap items-start gap-4">
            <ButtonLink href={hrefOf(id)} size="medium">
              続きを入力する<VisuallyHidden>（下書き{index + 1}）</VisuallyHidden>
            </ButtonLink>
            <GovForm action={throwAway} idPrefix={`discard-${index + 1}-`}>
              <HiddenField name="organization" value={organizationId} />
              <HiddenField name="id" value={id} />
              <FormActions>
                <SubmitButton look="outline" size="medium">
                  削除する<VisuallyHidden>（下書き{index + 1}）</VisuallyHidden>
                </SubmitButton>
              </FormActions>
            </GovForm>
          </div>
        </li>
      ))}
    </ul>
  );
}
