import { ContentsList } from "@/components/content/contents-list";
import { pageMetadata } from "@/components/content/page-metadata";
import { ReadingPage } from "@/components/content/reading-page";
import { Section } from "@/components/content/section";
import { TextSections } from "@/components/content/text-sections";
import { ConsentTexts } from "@/components/declarations/public/consent-texts";
import { BADGE_RULES, DECLARATION_RULES, SITE_TERMS, TERMS_UPDATED_ON } from "@/lib/content/terms";
import { routes } from "@/lib/routes";

const TITLE = "利用規約";
const DESCRIPTION = "このポータルのコンテンツの利用、自己宣言（Action宣言）の利用条件、バッジの使用条件を定めます。";

export const metadata = pageMetadata({ title: TITLE, description: DESCRIPTION, path: routes.terms() });

const PARTS = [
  ...SITE_TERMS,
  { id: "declaration", heading: "自己宣言（Action宣言）の利用条件" },
  { id: "badge", heading: "バッジ（ロゴマーク）の使用条件" },
] as const;

export default function TermsPage() {
  return (
    <ReadingPage
      title={TITLE}
      lead="コンテンツは自由にお使いいただけます。自己宣言とバッジには、それぞれの条件があります。"
      updatedOn={TERMS_UPDATED_ON}
    >
      <ContentsList sections={PARTS} />
      <TextSections sections={SITE_TERMS} />
      <Section id="declaration" heading="自己宣言（Action宣言）の利用条件">
        <p className="max-w-text">申請のときに、次の条件を確認し、同意していただきます。</p>
        <ConsentTexts keys={["consentAntisocial", "consentLabour", "consentTerms", "consentPublication"]} />
        <TextSections sections={DECLARATION_RULES} level={3} />
      </Section>
      <Section id="badge" heading="バッジ（ロゴマーク）の使用条件">
        <ConsentTexts keys={["consentLogo"]} />
        <TextSections sections={BADGE_RULES} level={3} />
      </Section>
    </ReadingPage>
  );
}
