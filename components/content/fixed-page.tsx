import type { ReactNode } from "react";
import type { TextPage } from "@/lib/content/text";
import { readContent } from "@/lib/publishing/answers";
import { pageFields } from "@/lib/publishing/kinds/page";
import { Markdown } from "./markdown";
import { ReadingPage } from "./reading-page";
import { TextPageView } from "./text-page";

type FixedPageViewProps = {
  /** What the desk has published under this address, if anything. */
  readonly written: { readonly body: unknown; readonly updatedAt: Date } | undefined;
  /** What the portal brings with it. */
  readonly own: TextPage;
  /** Stands below the portal's own words alone: the desk's words are whole. */
  readonly children?: ReactNode;
};

export function FixedPageView({ written, own, children }: FixedPageViewProps) {
  if (written === undefined) return <TextPageView page={own}>{children}</TextPageView>;
  const { title, summary, body } = readContent(pageFields, written.body);
  return (
    <ReadingPage title={title} lead={summary} updatedOn={written.updatedAt}>
      <Markdown text={body} />
    </ReadingPage>
  );
}
