import { Section } from "@/components/ui/section";

type Clause = { readonly heading: string; readonly paragraphs: readonly string[] };

type TermsTextProps = { readonly clauses: readonly Clause[] };

export function TermsText({ clauses }: TermsTextProps) {
  return clauses.map(({ heading, paragraphs }) => (
    <Section key={heading} title={heading}>
      <ul className="flex max-w-text list-disc flex-col gap-2 pl-6">
        {paragraphs.map((paragraph) => (
          <li key={paragraph}>{paragraph}</li>
        ))}
      </ul>
    </Section>
  ));
}
