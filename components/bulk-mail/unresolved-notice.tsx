import { InsetText } from "@/components/ui/inset-text";
import { routes } from "@/lib/routes";

type UnresolvedNoticeProps = {
  readonly letterId: string;
  readonly unresolved: {
    readonly total: number;
    readonly names: readonly string[];
    readonly recipientIds: readonly string[];
  };
};

const SHOWN_MAX = 10;

/** Why it cannot be sent yet, and the people whose letters would show a placeholder. */
export function UnresolvedNotice({ letterId, unresolved: { total, names, recipientIds } }: UnresolvedNoticeProps) {
  return (
    <InsetText>
      <p>
        {total.toLocaleString("ja-JP")}人の宛先で、差し込み項目（{names.join("、")}
        ）を埋められないため、送信できません。
        <a href={routes.adminLetterEdit(letterId)}>文面から項目を外す</a>か、その人を宛先から除いてください。
      </p>
      <ul className="mt-2">
        {recipientIds.slice(0, SHOWN_MAX).map((id, index) => (
          <li key={id}>
            <a href={routes.adminLetterRecipient(letterId, id)}>埋められない人の文面（{index + 1}人目）</a>
          </li>
        ))}
      </ul>
    </InsetText>
  );
}
