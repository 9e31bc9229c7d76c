import { FormActions } from "@/components/form/form-actions";
import { GovForm } from "@/components/form/gov-form";
import { HiddenField } from "@/components/form/hidden-field";
import { SubmitButton } from "@/components/form/submit-button";
import { Heading } from "@/components/ui/heading";
import { DayText, TimeText } from "@/components/ui/time-text";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import type { FormAction } from "@/lib/forms/form";

type ListedDraft = {
  readonly id: string;
  readonly name: string;
  readonly updatedAt: Date;
  readonly expiresAt: Date;
};

type DraftListProps = {
  readonly what?: string;
  readonly drafts: readonly ListedDraft[];
  readonly organizationId: string;
  readonly takeUp: FormAction;
  readonly throwAway: FormAction;
};

export function DraftList({ drafts, ...rest }: DraftListProps) {
  return (
    <ul className="flex max-w-form flex-col gap-4">
      {drafts.map((draft, index) => (
        <li key={draft.id} className="rounded-8 border border-solid-gray-420 p-4 desktop:p-6">
          <DraftCard draft={draft} place={index + 1} {...rest} />
        </li>
      ))}
    </ul>
  );
}

type DraftCardProps = Omit<DraftListProps, "drafts"> & { readonly draft: ListedDraft; readonly place: number };

function DraftCard(props: DraftCardProps) {
  const { draft, place, organizationId, what = "自己宣言", ...actions } = props;
  const { id, name, updatedAt, expiresAt } = draft;
  const which = <VisuallyHidden>（下書き{place}）</VisuallyHidden>;
  return (
    <div className="flex flex-col gap-3">
      <Heading level={3}>
        {what}の下書き{place}
        {name && `：${name}`}
      </Heading>
      <p className="text-solid-gray-700">
        最後の保存：
        <TimeText at={updatedAt} />
        {"　"}保存の期限：
        <DayText day={expiresAt} />
      </p>
      <div className="flex flex-wrap gap-4">
        <GovForm action={actions.takeUp} idPrefix={`take-${place}-`}>
          <HiddenField name="organization" value={organizationId} />
          <HiddenField name="id" value={id} />
          <FormActions>
            <SubmitButton size="medium">続きを入力する{which}</SubmitButton>
          </FormActions>
        </GovForm>
        <GovForm action={actions.throwAway} idPrefix={`discard-${place}-`}>
          <HiddenField name="organization" value={organizationId} />
          <HiddenField name="id" value={id} />
          <FormActions>
            <SubmitButton look="outline" size="medium">
              削除する{which}
            </SubmitButton>
          </FormActions>
        </GovForm>
      </div>
    </div>
  );
}
