import { ContentsList } from "@/components/content/contents-list";
import { pageMetadata } from "@/components/content/page-metadata";
import { PartnerOffers } from "@/components/content/partner-offers";
import { ReadingPage } from "@/components/content/reading-page";
import { Section } from "@/components/content/section";
import { SourceLine } from "@/components/content/source-line";
import { TextSections } from "@/components/content/text-sections";
import { DescriptionList } from "@/components/ui/description-list";
import { PARTNER_FIELDS, PARTNERS } from "@/lib/content/movement";
import { ACTIVITIES, AGREEMENT_FACTS, PARTNERS_SECTIONS, PARTNERS_UPDATED_ON } from "@/lib/content/partners";
import { SOURCES } from "@/lib/content/sources";
import { routes } from "@/lib/routes";

const TITLE = "地方創生テレワーク推進パートナー";
const DESCRIPTION =
  "2021年7月8日に国と包括連携協定を結んだ9つの団体と、協力する6つの分野、取組の紹介のしかたを案内します。";

export const metadata = pageMetadata({ title: TITLE, description: DESCRIPTION, path: routes.partners() });

export default function PartnersPage() {
  return (
    <ReadingPage
      title={TITLE}
      lead="経済団体、業界団体、企業などの9つの団体が、国と協定を結び、地方創生テレワークの実現に向けて協力しています。"
      updatedOn={PARTNERS_UPDATED_ON}
    >
      <ContentsList sections={Object.values(PARTNERS_SECTIONS)} />
      <Section {...PARTNERS_SECTIONS.agreement}>
        <div className="max-w-text">
          <DescriptionList items={AGREEMENT_FACTS} />
        </div>
        <SourceLine source={SOURCES.agreement} />
        <SourceLine source={SOURCES.agreementRelease} />
      </Section>
      <Section {...PARTNERS_SECTIONS.fields}>
        <ol className="flex max-w-text list-decimal flex-col gap-3 pl-6">
          {PARTNER_FIELDS.map((field) => (
            <li key={field}>{field}</li>
          ))}
        </ol>
        <SourceLine source={SOURCES.agreement} />
      </Section>
      <Section {...PARTNERS_SECTIONS.partners}>
        <p className="max-w-text">名称と順序は、2021年7月の公表資料によります。</p>
        <ul className="grid max-w-page desktop:grid-cols-2 desktop:gap-x-12">
          {PARTNERS.map((partner) => (
            <li key={partner} className="border-t border-solid-gray-420 py-3">
              {partner}
            </li>
          ))}
        </ul>
        <SourceLine source={SOURCES.agreement} />
      </Section>
      <Section {...PARTNERS_SECTIONS.offers}>
        <p className="max-w-text">
          協定の分野を、立場ごとに読み直したものです。数字は上の6つの分野の番号です。今の具体的な内容は、各団体にお確かめください。
        </p>
        <PartnerOffers />
        <SourceLine source={SOURCES.agreement} />
      </Section>
      <div className="mt-16">
        <TextSections sections={[ACTIVITIES]} />
      </div>
    </ReadingPage>
  );
}
