import { ChangeList } from "@/components/accounts/change-list";
import { Section } from "@/components/ui/section";
import type { Staff } from "@/lib/access/actor";
import { listChangesToDecide } from "@/lib/accounts/changes/queries";

type AccountsWaitingProps = { readonly staff: Staff };

/** Changes that a colleague asked for and this person may decide. */
export async function AccountsWaiting({ staff }: AccountsWaitingProps) {
  const changes = await listChangesToDecide(staff, "STAFF");
  if (changes.length === 0) {
    return (
      <Section title="職員アカウント">
        <p>いま、あなたの承認を待っている変更はありません。</p>
      </Section>
    );
  }
  return (
    <Section title={`承認を待っている職員アカウントの変更（${changes.length}件）`}>
      <p>ほかの担当者が依頼しています。内容を確認して、承認するかどうかを決めてください。</p>
      <ChangeList changes={changes} />
    </Section>
  );
}
