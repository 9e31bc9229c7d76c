import type { ReactNode } from "react";
import type { TextPage } from "@/lib/content/text";
import { ContentsList } from "./contents-list";
import { ReadingPage } from "./reading-page";
import { TextSections } from "./text-sections";

type TextPageViewProps = { readonly page: TextPage; readonly children?: ReactNode };

export function TextPageView({ page: { title, lead, updatedOn, sections }, children }: TextPageViewProps) {
  return (
    <ReadingPage title={title} lead={lead} updatedOn={updatedOn}>
      <ContentsList sections={sections} />
      <TextSections sections={sections} />
      {children}
    </ReadingPage>
  );
}
