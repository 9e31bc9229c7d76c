import { CorrectionRounds } from "@/components/cases/desk/correction-rounds";
import { Heading } from "@/components/ui/heading";
import type { EntryField } from "@/lib/awards/entries/fields/field";
import { shownValue } from "@/lib/awards/entries/presentation";
import type { EntryForCheck } from "@/lib/awards/entries/queries/detail";
import { answersSchema } from "@/lib/drafts/stored";

type Rounds = EntryForCheck["corrections"];

type CaseCorrectionsProps = {
  readonly rounds: Rounds;
  readonly fields: readonly EntryField[];
  /** Of every version, to name what was attached. */
  readonly files: readonly { readonly id: string; readonly fileName: string }[];
};

/** What went back and forth with the applicant. */
export function CaseCorrections({ rounds, fields, files }: CaseCorrectionsProps) {
  if (rounds.length === 0) return null;
  return (
    <section aria-labelledby="corrections" className="flex flex-col gap-4">
      <Heading level={2} id="corrections">
        修正のやりとり
      </Heading>
      <CorrectionRounds rounds={rounds.map((round) => inWords(round, { fields, files }))} />
    </section>
  );
}

type Words = Pick<CaseCorrectionsProps, "fields" | "files">;

/** Kept values in the words of the form; a question that is asked no more stands as it was kept. */
function inWords({ items, ...round }: Rounds[number], { fields, files }: Words) {
  return {
    ...round,
    items: items.map(({ id, field: name, reason, before, after, explanation }) => {
      const field = fields.find((one) => one.name === name);
      const words = (value: unknown) => {
        const answers = answersSchema.catch({}).parse({ [name]: value });
        return field === undefined ? String(answers[name] ?? "") : shownValue(field, answers, files);
      };
      const answer = round.answeredAt === null ? null : { before: words(before), after: words(after), explanation };
      return { id, reason, label: field?.label ?? name, answer };
    }),
  };
}
