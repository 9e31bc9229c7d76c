import { pageMetadata } from "@/components/content/page-metadata";
import { ReadingPage } from "@/components/content/reading-page";
import { Section } from "@/components/content/section";
import { TextSections } from "@/components/content/text-sections";
import { DescriptionList } from "@/components/ui/description-list";
import { InsetText } from "@/components/ui/inset-text";
import { CONTACT_SECTIONS, CONTACT_UPDATED_ON } from "@/lib/content/contact";
import { isProduction } from "@/lib/env";
import { routes } from "@/lib/routes";
import { getPublishedOffice } from "@/lib/settings/published";

const TITLE = "お問い合わせ";
const DESCRIPTION = "自己宣言の手続き、掲載内容の誤り、個人情報、アクセシビリティなどのお問い合わせ先をご案内します。";

export const metadata = pageMetadata({ title: TITLE, description: DESCRIPTION, path: routes.contact() });

export default async function ContactPage() {
  const { name, phone, hours } = await getPublishedOffice();
  return (
    <ReadingPage
      title={TITLE}
      lead="お問い合わせの前に、ご自分で確かめられることをご案内します。解決しないときは、事務局へお電話ください。"
      address={routes.contact()}
      updatedOn={CONTACT_UPDATED_ON}
    >
      <TextSections sections={CONTACT_SECTIONS} />
      <Section id="office" heading="事務局へのお問い合わせ">
        {!isProduction() && <InsetText>これはデモ環境です。次の電話番号は架空のもので、つながりません。</InsetText>}
        <div className="max-w-text">
          <DescriptionList
            items={[
              { term: "名称", details: name },
              { term: "電話番号", details: <a href={`tel:${phone.replace(/[^0-9+]/g, "")}`}>{phone}</a> },
              { term: "受付時間", details: hours },
            ]}
          />
        </div>
        <p className="max-w-text">
          手続きについてのお問い合わせの際は、受付番号（例：D-2026-7K3M9X）をお手元にご用意ください。
        </p>
      </Section>
    </ReadingPage>
  );
}
