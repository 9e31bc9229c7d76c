import { DescriptionList } from "@/components/ui/description-list";
import { Heading } from "@/components/ui/heading";
import {
  applicantKindLabels,
  type Category,
  declarationRuleLabels,
  partnerRuleLabels,
  prizeRecipientLabels,
} from "@/lib/awards/editions/rules/category-schema";
import type { PublicPeriod } from "@/lib/awards/editions/view";

type CategoryPartProps = { readonly category: Category; readonly period: PublicPeriod | undefined };

/** One category: for whom, when, what can be won. */
export function CategoryPart({ category, period }: CategoryPartProps) {
  const { name, description, applicantKinds, partnerMunicipality, declaration, prizes } = category;
  return (
    <section className="flex flex-col gap-3">
      <Heading level={3}>{name}</Heading>
      <p className="max-w-text">{description}</p>
      <DescriptionList
        items={[
          { term: "応募できる者", details: applicantKinds.map((kind) => applicantKindLabels[kind]).join("、") },
          ...(period === undefined
            ? []
            : [
                {
                  term: "受付期間",
                  details: [`${period.opens}から${period.closes}まで（日本時間）`, period.moved]
                    .filter((line) => line !== null)
                    .join("\n"),
                },
              ]),
          { term: "連携自治体の記載", details: partnerRuleLabels[partnerMunicipality] },
          { term: "Action宣言", details: declarationRuleLabels[declaration] },
          {
            term: "賞",
            details: prizes
              .map((prize) => `${prize.name}　${prize.places}件（${prizeRecipientLabels[prize.recipient]}）`)
              .join("\n"),
          },
        ]}
      />
    </section>
  );
}
