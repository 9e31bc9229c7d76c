import type { Crumb } from "@/components/layout/breadcrumbs";
import { ButtonLink } from "@/components/ui/button";
import { DayText } from "@/components/ui/time-text";
import { ReadingPage } from "./reading-page";

type EndedPageProps = {
  readonly title: string;
  readonly since: Date;
  readonly list: Crumb;
};

/** The address stays; what was shown on it does not. */
export function EndedPage({ title, since, list }: EndedPageProps) {
  return (
    <ReadingPage title={`「${title}」の掲載は終了しました`} path={[list]}>
      <div className="flex max-w-text flex-col gap-6">
        <p>
          このページに掲載していた内容は、
          <DayText day={since} />
          に掲載を終えました。
        </p>
        <p>
          <ButtonLink href={list.href} look="outline">
            {list.label}の一覧を見る
          </ButtonLink>
        </p>
      </div>
    </ReadingPage>
  );
}
