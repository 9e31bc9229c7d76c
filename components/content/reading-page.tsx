import type { ReactNode } from "react";
import { Breadcrumbs, type Crumb } from "@/components/layout/breadcrumbs";
import { MainArea } from "@/components/layout/main-area";
import { PageHeading } from "@/components/layout/page-heading";
import { DayText } from "@/components/ui/time-text";

type ReadingPageProps = {
  readonly title: string;
  readonly path?: readonly Crumb[];
  readonly over?: ReactNode;
  readonly lead?: ReactNode;
  readonly updatedOn?: Date | string;
  readonly children: ReactNode;
};

/** The frame of a page for reading: where it is, what it is, when it was changed. */
export function ReadingPage({ title, path = [], over, lead, updatedOn, children }: ReadingPageProps) {
  return (
    <MainArea before={<Breadcrumbs path={path} current={title} />}>
      <PageHeading over={over} lead={lead}>
        {title}
      </PageHeading>
      {children}
      {updatedOn && (
        <p className="mt-16 text-dns-16N-130 text-solid-gray-700">
          最終更新日：
          <DayText day={updatedOn} />
        </p>
      )}
    </MainArea>
  );
}
