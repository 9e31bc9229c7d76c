import { ButtonLink } from "@/components/ui/button";
import { DescriptionList } from "@/components/ui/description-list";
import { Heading } from "@/components/ui/heading";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import {
  applicantKindLabels,
  type Category,
  declarationRuleLabels,
  partnerRuleLabels,
  prizeRecipientLabels,
} from "@/lib/awards/editions/rules/category-schema";
import type { PublicPeriod } from "@/lib/awards/editions/view";
import { routes } from "@/lib/routes";

type CategoryPartProps = {
  readonly fiscalYear: number;
  readonly category: Category;
  readonly period: PublicPeriod | undefined;
};

/** One category: for whom, when, what can be won. */
export function CategoryPart({ fiscalYear, category, period }: CategoryPartProps) {
  const { key, name, description, applicantKinds, partnerMunicipality, declaration, prizes } = category;
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
      {period !== undefined && (
        <WayIn state={period.state} name={name} href={routes.mypageAwardCall(fiscalYear, key)} />
      )}
    </section>
  );
}

type WayInProps = { readonly state: PublicPeriod["state"]; readonly name: string; readonly href: string };

/** To My page, where an entry is written; there the moment decides once more. */
function WayIn({ state, name, href }: WayInProps) {
  if (state === "before") return <p className="font-700">受付は、まだ始まっていません。</p>;
  if (state === "closed") return <p className="font-700">受付は終了しました。</p>;
  return (
    <p>
      <ButtonLink href={href} size="medium">
        応募する<VisuallyHidden>：{name}</VisuallyHidden>
      </ButtonLink>
    </p>
  );
}
