import type { ReactNode } from "react";
import { Breadcrumbs, type Crumb } from "@/components/layout/breadcrumbs";
import { FRAMES } from "@/components/layout/frames";
import { MainArea } from "@/components/layout/main-area";
import { PageHeading } from "@/components/layout/page-heading";
import { VersionLinks } from "@/components/layout/version-links";
import { DayText } from "@/components/ui/time-text";
import { withoutReadings } from "@/lib/content/readings";
import type { Language } from "@/lib/content/versions";
import { RubyText } from "./ruby-text";

type ReadingPageProps = {
  readonly title: string;
  readonly path?: readonly Crumb[];
  /** The address of a page that exists in other versions, too: links to them are shown. */
  readonly address?: string;
  readonly language?: Language;
  readonly over?: ReactNode;
  readonly lead?: ReactNode;
  readonly updatedOn?: Date | string;
  readonly children: ReactNode;
};

/** The frame of a page for reading: where it is, what it is, when it was changed. */
export function ReadingPage(page: ReadingPageProps) {
  const { title, path = [], address, language = "ja", over, lead, updatedOn, children } = page;
  const crumbs = <Breadcrumbs path={path} current={withoutReadings(title)} language={language} />;
  return (
    <MainArea
      before={
        address === undefined ? (
          crumbs
        ) : (
          <div className="flex flex-wrap justify-between gap-x-8 gap-y-3">
            {crumbs}
            <VersionLinks path={address} language={language} />
          </div>
        )
      }
    >
      <PageHeading over={over} lead={lead}>
        <RubyText text={title} />
      </PageHeading>
      {children}
      {updatedOn && (
        <p className="mt-16 text-dns-16N-130 text-solid-gray-700">
          {FRAMES[language].updated}
          <DayText day={updatedOn} language={language} />
        </p>
      )}
    </MainArea>
  );
}
