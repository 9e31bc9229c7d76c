import { Section } from "@/components/ui/section";
import { routes } from "@/lib/routes";

type JudgingLinksProps = { readonly fiscalYear: number };

/** To what is done between jurors and entries. */
export function JudgingLinks({ fiscalYear }: JudgingLinksProps) {
  return (
    <Section title="審査">
      <ul className="flex flex-wrap gap-x-8 gap-y-2">
        <li>
          <a href={routes.adminAssignment(fiscalYear)}>審査の割り当て</a>
        </li>
        <li>
          <a href={routes.adminRounds(fiscalYear)}>採点期間と進み具合</a>
        </li>
      </ul>
    </Section>
  );
}
