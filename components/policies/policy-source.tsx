import { Section } from "@/components/content/section";
import { DescriptionList } from "@/components/ui/description-list";
import { ExternalLink } from "@/components/ui/link";
import { DayText } from "@/components/ui/time-text";
import type { PolicyView } from "@/lib/policies/view";
import { isInvented } from "@/lib/publishing/invented";
import { certaintyLabel } from "@/lib/publishing/kinds/questions";

type PolicySourceProps = { readonly policy: PolicyView };

/** On what the page rests, and how sure that is. */
export function PolicySource({ policy }: PolicySourceProps) {
  const { sourceName, sourceUrl, certainty, asOf, publishedAt } = policy;
  const source = sourceUrl === "" ? sourceName : <ExternalLink href={sourceUrl}>{sourceName}</ExternalLink>;
  return (
    <Section id="source" heading="この情報の出典">
      <div className="max-w-text">
        <DescriptionList
          items={[
            { term: "出典", details: source },
            {
              term: "確認の方法",
              details: isInvented(policy) ? "架空のため、確認していません" : certaintyLabel(certainty),
            },
            { term: "内容の時点", details: <DayText day={asOf} /> },
            { term: "掲載日", details: <DayText day={publishedAt} /> },
          ]}
        />
      </div>
    </Section>
  );
}
