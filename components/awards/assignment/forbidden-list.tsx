import { FoldedForm } from "@/components/form/folded-form";
import { HiddenField } from "@/components/form/hidden-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { TimeText } from "@/components/ui/time-text";
import type { ForbiddenView } from "@/lib/awards/assignment/desk/view";
import { REASON_MAX } from "@/lib/awards/assignment/forms/pair";
import type { FormAction } from "@/lib/forms/form";

type ForbiddenListProps = { readonly allow: FormAction; readonly pairs: readonly ForbiddenView[] };

export function ForbiddenList({ allow, pairs }: ForbiddenListProps) {
  if (pairs.length === 0) return <p>担当させない指定はありません。</p>;
  return (
    <ul className="flex flex-col gap-6">
      {pairs.map(({ id, entry, juror, reason, author, createdAt }) => (
        <li key={id} className="border-b border-solid-gray-420 pb-4">
          <p className="font-700">
            {juror}：{entry.number} {entry.title}
          </p>
          <p className="whitespace-pre-line">{reason}</p>
          <p>
            <TimeText at={createdAt} /> {author}
          </p>
          <FoldedForm action={allow} idPrefix={`allow-${id}-`} disclosure={`指定を外す（${juror}、${entry.number}）`}>
            <HiddenField name="id" value={id} />
            <TextArea name="reason" label="外す理由" limit={REASON_MAX} rows={2} required />
            <div>
              <SubmitButton look="outline" size="medium">
                指定を外す
              </SubmitButton>
            </div>
          </FoldedForm>
        </li>
      ))}
    </ul>
  );
}
