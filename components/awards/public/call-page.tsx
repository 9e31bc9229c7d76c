import { InventedNote } from "@/components/content/invented-note";
import { ReadingPage } from "@/components/content/reading-page";
import { Section } from "@/components/content/section";
import { textLabels } from "@/lib/awards/editions/rules/labels";
import type { PublicEdition } from "@/lib/awards/editions/view";
import { routes } from "@/lib/routes";
import { CategoryPart } from "./category-part";
import { CeremonyPart } from "./ceremony-part";
import { CriterionPart } from "./criterion-part";
import { JudgingPart } from "./judging-part";
import { Paragraphs } from "./paragraphs";
import { SealPart } from "./seal-part";
import { AWARDS_TITLE } from "./words";

type CallPageProps = { readonly edition: PublicEdition; readonly isDemo: boolean };

/** 募集要項: everything that holds for whoever enters, and how it is judged. */
export function CallPage({ edition, isDemo }: CallPageProps) {
  const { settings, periods } = edition;
  const { categories, criteria, texts } = settings;
  return (
    <ReadingPage title={settings.name} path={[{ href: routes.awards(), label: AWARDS_TITLE }]} over="募集要項">
      {isDemo && (
        <InventedNote>この募集は、架空のものです。応募の操作を試せますが、実際の審査は行いません。</InventedNote>
      )}
      <Section id="call" heading={textLabels.call}>
        <Paragraphs text={texts.call} />
      </Section>
      <Section id="categories" heading="部門と賞">
        {categories.map((category) => (
          <CategoryPart
            key={category.key}
            fiscalYear={edition.fiscalYear}
            category={category}
            period={periods.find((one) => one.category === category.key)}
          />
        ))}
      </Section>
      <Section id="criteria" heading="審査の基準">
        <p>{criteria.length}つの評価項目を、それぞれの段階の目安に照らして採点し、重みを付けて100点満点にします。</p>
        {criteria.map((criterion) => (
          <CriterionPart key={criterion.key} criterion={criterion} />
        ))}
      </Section>
      <JudgingPart settings={settings} />
      <CeremonyPart ceremony={settings.ceremony} />
      <Section id="terms" heading={textLabels.terms}>
        <Paragraphs text={texts.terms} />
      </Section>
      <Section id="privacy" heading={textLabels.privacy}>
        <Paragraphs text={texts.privacy} />
      </Section>
      <SealPart edition={edition} />
    </ReadingPage>
  );
}
