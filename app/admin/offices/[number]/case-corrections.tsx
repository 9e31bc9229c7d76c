import { CorrectionRounds } from "@/components/cases/desk/correction-rounds";
import { Heading } from "@/components/ui/heading";
import { answersSchema } from "@/lib/drafts/stored";
import { fieldLabel } from "@/lib/offices/fields";
import { placeWords } from "@/lib/offices/place";
import { shownValue } from "@/lib/offices/presentation";
import type { OfficeForReview } from "@/lib/offices/queries/detail";

type Rounds = OfficeForReview["corrections"];

/** What went back and forth with the municipality. */
export function CaseCorrections({ rounds }: { readonly rounds: Rounds }) {
  if (rounds.length === 0) return null;
  return (
    <section aria-labelledby="corrections" className="flex flex-col gap-4">
      <Heading level={2} id="corrections">
        修正のやりとり
      </Heading>
      <CorrectionRounds rounds={rounds.map(inWords)} />
    </section>
  );
}

/** Kept values in the words of the form. */
function inWords({ items, ...round }: Rounds[number]) {
  return {
    ...round,
    items: items.map(({ id, field, reason, before, after, explanation }) => {
      const words = (value: unknown) =>
        shownValue(field, answersSchema.catch({}).parse({ [field]: value }), placeWords);
      const answer = round.answeredAt === null ? null : { before: words(before), after: words(after), explanation };
      return { id, reason, label: fieldLabel(field), answer };
    }),
  };
}
