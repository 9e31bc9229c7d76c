import { CheckForm } from "@/components/cases/desk/check-form";
import { CheckResults } from "@/components/cases/desk/check-results";
import { CorrectionRounds } from "@/components/cases/desk/correction-rounds";
import { Twins } from "@/components/declarations/desk/twins";
import { Heading } from "@/components/ui/heading";
import { fieldLabel } from "@/lib/declarations/fields";
import { CHECK_ITEMS } from "@/lib/declarations/labels";
import { shownValue } from "@/lib/declarations/presentation";
import type { CaseForReview } from "@/lib/declarations/queries/detail";
import { answersSchema } from "@/lib/drafts/stored";
import { formatDateTime } from "@/lib/japan/dates";
import { checksAction } from "./actions";

type CaseWorkProps = {
  readonly found: CaseForReview;
  readonly names: ReadonlyMap<string, string>;
};

/** The formal check and what went back and forth with the declarer. */
export function CaseWork({ found, names }: CaseWorkProps) {
  const { declaration, checks, mayCheck, corrections, twins } = found;
  const checked = checks.map(({ item, result, note, checkedBy, checkedAt }) => ({
    ...{ item, result, note },
    by: `${names.get(checkedBy) ?? ""}　${formatDateTime(checkedAt)}`,
  }));
  return (
    <>
      {corrections.length > 0 && (
        <section aria-labelledby="corrections" className="flex flex-col gap-4">
          <Heading level={2} id="corrections">
            修正のやりとり
          </Heading>
          <CorrectionRounds rounds={corrections.map(inWords)} />
        </section>
      )}
      <section aria-labelledby="checks" className="flex flex-col gap-4">
        <Heading level={2} id="checks">
          形式確認
        </Heading>
        <Twins twins={twins} />
        {mayCheck && <CheckForm subject={declaration} items={CHECK_ITEMS} checked={checked} action={checksAction} />}
        {!mayCheck && checked.length > 0 && <CheckResults items={CHECK_ITEMS} checked={checked} />}
        {!mayCheck && checked.length === 0 && <p>この版の形式確認の記録はありません。</p>}
      </section>
    </>
  );
}

type Round = CaseForReview["corrections"][number];

/** Kept values in the words of the form. */
function inWords({ items, ...round }: Round) {
  return {
    ...round,
    items: items.map(({ id, field, reason, before, after, explanation }) => {
      const isAnswered = round.answeredAt !== null;
      const words = (value: unknown) => shownValue(field, answersSchema.catch({}).parse({ [field]: value }));
      const answer = isAnswered ? { before: words(before), after: words(after), explanation } : null;
      return { id, reason, label: fieldLabel(field), answer };
    }),
  };
}
