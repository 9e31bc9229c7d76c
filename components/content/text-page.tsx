import type { TextPage } from "@/lib/content/text";
import { ContentsList } from "./contents-list";
import { ReadingPage } from "./reading-page";
import { TextSections } from "./text-sections";

type TextPageViewProps = { readonly page: TextPage };

export function TextPageView({ page: { title, lead, updatedOn, sections } }: TextPageViewProps) {
  return (
    <ReadingPage title={title} lead={lead} updatedOn={updatedOn}>
      <ContentsList sections={sections} />
      <TextSections sections={sections} />
    </ReadingPage>
  );
}
