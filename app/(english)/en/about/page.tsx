import { ContentsList } from "@/components/content/contents-list";
import { EnglishParts } from "@/components/content/english-parts";
import { pageMetadata } from "@/components/content/page-metadata";
import { ReadingPage } from "@/components/content/reading-page";
import { ENGLISH_ABOUT, ENGLISH_UPDATED_ON } from "@/lib/content/english";
import { GUIDE_WORDS } from "@/lib/content/guides/guide";
import { routes } from "@/lib/routes";

const TITLE = "About regional revitalization telework";
const DESCRIPTION =
  "What regional revitalization telework is, the figures behind it, the council's recommendation of 2021, partners and self-declarations.";

export const metadata = pageMetadata({
  title: TITLE,
  description: DESCRIPTION,
  path: routes.englishAbout(),
  language: "en",
});

export default function AboutInEnglishPage() {
  return (
    <ReadingPage
      title={TITLE}
      language="en"
      address={routes.englishAbout()}
      lead="Moving to a region of Japan without changing employers, and working from there: the idea and its background, with sources."
      updatedOn={ENGLISH_UPDATED_ON}
    >
      <ContentsList sections={ENGLISH_ABOUT} title={GUIDE_WORDS.en.contents} />
      <EnglishParts parts={ENGLISH_ABOUT} />
    </ReadingPage>
  );
}
