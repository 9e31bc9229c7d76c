import { InlineText } from "@/components/content/inline-text";
import { pageMetadata } from "@/components/content/page-metadata";
import { ReadingPage } from "@/components/content/reading-page";
import { Section } from "@/components/content/section";
import { DescriptionList } from "@/components/ui/description-list";
import { InsetText } from "@/components/ui/inset-text";
import { ENGLISH_CONTACT_HELP, ENGLISH_UPDATED_ON } from "@/lib/content/english";
import { isProduction } from "@/lib/env";
import { routes } from "@/lib/routes";
import { getPublishedOffice } from "@/lib/settings/published";

const TITLE = "Contact";
const DESCRIPTION = "What you can check by yourself, and how to reach the office of the portal by telephone.";

export const metadata = pageMetadata({
  title: TITLE,
  description: DESCRIPTION,
  path: routes.englishContact(),
  language: "en",
});

export default async function ContactInEnglishPage() {
  const { name, phone, hours } = await getPublishedOffice();
  return (
    <ReadingPage
      title={TITLE}
      language="en"
      address={routes.englishContact()}
      lead="Some things you can check by yourself at any time. For others, please call the office."
      updatedOn={ENGLISH_UPDATED_ON}
    >
      <Section id="self-service" heading="Check by yourself">
        <div className="max-w-text">
          <DescriptionList
            items={ENGLISH_CONTACT_HELP.map(({ term, text }) => ({ term, details: <InlineText text={text} /> }))}
          />
        </div>
      </Section>
      <Section id="office" heading="The office">
        <p className="max-w-text">
          The office answers in Japanese. Please have your reference number ready, if you have one.
        </p>
        {!isProduction() && (
          <InsetText>This is a demonstration. The telephone number is invented and does not connect.</InsetText>
        )}
        <div className="max-w-text">
          <DescriptionList
            items={[
              { term: "Name", details: <span lang="ja">{name}</span> },
              { term: "Telephone", details: <a href={`tel:${phone.replace(/[^0-9+]/g, "")}`}>{phone}</a> },
              { term: "Hours (in Japanese)", details: <span lang="ja">{hours}</span> },
            ]}
          />
        </div>
      </Section>
    </ReadingPage>
  );
}
