import { Paragraphs } from "@/components/awards/public/paragraphs";
import { ConsentField } from "@/components/form/consent-field";
import { Accordion } from "@/components/ui/disclosure";
import { Heading } from "@/components/ui/heading";
import { textLabels } from "@/lib/awards/editions/rules/labels";
import type { EditionSettings } from "@/lib/awards/editions/rules/settings-shape";
import { TERMS_LABEL } from "@/lib/awards/entries/terms";

type TermsPartProps = { readonly texts: Pick<EditionSettings["texts"], "terms" | "privacy"> };

/** What is agreed to, to be read on the spot. */
export function TermsPart({ texts }: TermsPartProps) {
  return (
    <section aria-labelledby="terms-heading" className="flex max-w-form flex-col gap-4">
      <Heading level={2} id="terms-heading">
        同意
      </Heading>
      <div>
        {(["terms", "privacy"] as const).map((key) => (
          <Accordion key={key} summary={textLabels[key]} level={3}>
            <Paragraphs text={texts[key]} />
          </Accordion>
        ))}
      </div>
      <ConsentField name="consentTerms" label={TERMS_LABEL} required />
    </section>
  );
}
