import { DuplicateList } from "@/components/awards/entries/desk/duplicate-list";
import { FindingList } from "@/components/awards/entries/desk/finding-list";
import { CheckForm } from "@/components/cases/desk/check-form";
import { CheckResults } from "@/components/cases/desk/check-results";
import { Heading } from "@/components/ui/heading";
import type { Task } from "@/lib/awards/editions/rules/eligibility-task";
import type { EntryForCheck } from "@/lib/awards/entries/queries/detail";
import type { FoundDuplicate } from "@/lib/awards/entries/queries/duplicates";
import { officeReasons } from "@/lib/awards/entries/reasons";
import { formatDateTime } from "@/lib/japan/dates";
import { checksAction } from "./actions";

type CaseCheckProps = {
  readonly found: EntryForCheck;
  readonly findings: readonly Task[] | null;
  readonly duplicates: readonly FoundDuplicate[];
};

/** What the computer finds, beside what only somebody who has read the entry can say. */
export function CaseCheck({ found: { entry, checks, mayCheck, names }, findings, duplicates }: CaseCheckProps) {
  const items = officeReasons().map(({ code, words }) => ({ key: code, label: words }));
  const checked = checks.map(({ item, result, note, checkedBy, checkedAt }) => ({
    ...{ item, result, note },
    by: `${names.get(checkedBy) ?? ""}　${formatDateTime(checkedAt)}`,
  }));
  return (
    <section aria-labelledby="checks" className="flex flex-col gap-6">
      <Heading level={2} id="checks">
        応募資格の確認
      </Heading>
      <Heading level={3}>自動の確認</Heading>
      <FindingList findings={findings} />
      <Heading level={3}>ほかの応募との重複</Heading>
      <DuplicateList number={entry.number} duplicates={duplicates} />
      <Heading level={3}>読んで確かめること</Heading>
      {mayCheck && (
        <>
          <p>対象外とする理由に当たらなければ「問題なし」、当たるおそれがあれば「問題あり」を選んでください。</p>
          <CheckForm subject={entry} items={items} checked={checked} action={checksAction} />
        </>
      )}
      {!mayCheck && checked.length > 0 && <CheckResults items={items} checked={checked} />}
      {!mayCheck && checked.length === 0 && <p>この版について、確かめた記録はありません。</p>}
    </section>
  );
}
