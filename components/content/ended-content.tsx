import { ButtonLink } from "@/components/ui/button";
import { DayText } from "@/components/ui/time-text";
import type { ContentList } from "@/lib/publishing/public-list";
import { routes } from "@/lib/routes";
import { ReadingPage } from "./reading-page";

type EndedContentProps = {
  readonly title: string;
  /** When it was taken off. */
  readonly since: string;
  readonly whole: ContentList;
};

export function endedTitle(title: string): string {
  return `「${title}」は掲載を終了しました`;
}

/** The address stays and says so; what was shown on it does not. */
export function EndedContent({ title, since, whole }: EndedContentProps) {
  return (
    <ReadingPage title="掲載を終了しました" path={[{ href: whole.href(), label: whole.title }]}>
      <div className="flex max-w-text flex-col gap-6">
        <p>
          「{title}」は、
          <DayText day={new Date(since)} />
          に掲載を終了しました。
        </p>
        <p>
          <ButtonLink href={whole.href()} look="outline">
            {whole.title}を見る
          </ButtonLink>
        </p>
        <p>
          お探しの情報が見つからない場合は、<a href={routes.contact()}>お問い合わせ</a>ください。
        </p>
      </div>
    </ReadingPage>
  );
}
