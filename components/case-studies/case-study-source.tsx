import { Section } from "@/components/content/section";
import { DescriptionList } from "@/components/ui/description-list";
import { ExternalLink } from "@/components/ui/link";
import { sourceFacts } from "@/lib/case-studies/facts";
import type { CaseStudyView } from "@/lib/case-studies/view";

type CaseStudySourceProps = { readonly study: CaseStudyView };

/** On what the page rests, and how sure that is. */
export function CaseStudySource({ study }: CaseStudySourceProps) {
  const [source, ...others] = sourceFacts(study);
  const linked =
    source === undefined || study.sourceUrl === ""
      ? source
      : { ...source, details: <ExternalLink href={study.sourceUrl}>{source.details}</ExternalLink> };
  return (
    <Section id="source" heading="この情報の出典">
      <div className="max-w-text">
        <DescriptionList items={linked === undefined ? others : [linked, ...others]} />
      </div>
    </Section>
  );
}
