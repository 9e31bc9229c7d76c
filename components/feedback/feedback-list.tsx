import { GovForm } from "@/components/form/gov-form";
import { HiddenField } from "@/components/form/hidden-field";
import { SubmitButton } from "@/components/form/submit-button";
import { StatusBadge } from "@/components/ui/status-badge";
import { TimeText } from "@/components/ui/time-text";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import type { FormAction } from "@/lib/forms/form";

type FeedbackItem = {
  readonly id: string;
  readonly address: string;
  readonly isHelpful: boolean;
  readonly comment: string;
  readonly createdAt: Date;
  readonly handledAt: Date | null;
};

type FeedbackListProps = {
  readonly items: readonly FeedbackItem[];
  readonly action: FormAction;
  /** The choice that stays after an act. */
  readonly state: string;
};

export function FeedbackList({ items, action, state }: FeedbackListProps) {
  if (items.length === 0) return <p className="rounded-8 bg-solid-gray-50 p-6">この条件に合うご意見はありません。</p>;
  return (
    <ul className="border-t border-solid-gray-420">
      {items.map((item) => (
        <li key={item.id} className="flex flex-col gap-3 border-b border-solid-gray-420 py-5">
          <h2 className="flex flex-wrap items-center gap-x-4 gap-y-2 text-dns-16B-130">
            <StatusBadge tone={item.isHelpful ? "success" : "warning"}>
              {item.isHelpful ? "役に立った" : "役に立たなかった"}
            </StatusBadge>
            <a href={item.address} className="break-all">
              {item.address}
            </a>
            <TimeText at={item.createdAt} />
          </h2>
          <p className="max-w-text whitespace-pre-line wrap-anywhere">
            {item.comment === "" ? "（コメントはありません）" : item.comment}
          </p>
          {item.handledAt === null ? (
            <GovForm action={action} idPrefix={`${item.id}-`}>
              <HiddenField name="id" value={item.id} />
              <HiddenField name="state" value={state} />
              <div>
                <SubmitButton look="outline" size="medium">
                  確認済みにする
                  <VisuallyHidden>（{item.address}へのご意見）</VisuallyHidden>
                </SubmitButton>
              </div>
            </GovForm>
          ) : (
            <p className="text-dns-16N-130 text-solid-gray-700">
              <TimeText at={item.handledAt} />
              に確認済み
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
