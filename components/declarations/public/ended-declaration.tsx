import { ReadingPage } from "@/components/content/reading-page";
import { ButtonLink } from "@/components/ui/button";
import { DayText } from "@/components/ui/time-text";
import { routes } from "@/lib/routes";
import { DECLARATION_PATH } from "./declaration-page";

export type EndedState = "suspended" | "expired" | "withdrawn" | "cancelled" | "refused" | "inReview";

export const ENDED_TITLES = {
  suspended: "この宣言は、公開を停止しています",
  expired: "この宣言は、有効期限が過ぎました",
  withdrawn: "この宣言は、宣言した団体が取り下げました",
  cancelled: "この宣言は、取り消されました",
  refused: "この宣言は、公開を終了しました",
  inReview: "この宣言は、内容を確認しています",
} as const satisfies Record<EndedState, string>;

const TEXTS = {
  suspended: "事務局が内容を確かめる間、公開を停止しています。再開すると、このページに内容を表示します。",
  expired: "宣言の有効期限が過ぎ、更新されていません。更新されると、このページに内容を表示します。",
  withdrawn: "取下げにより、宣言は終了しました。これまでの内容は表示していません。",
  cancelled: "事務局の取消しにより、宣言は終了しました。これまでの内容は表示していません。",
  // Whether a declaration was accepted is between the office and its declarer.
  refused: "宣言の公開は終了しました。これまでの内容は表示していません。",
  inReview: "事務局が内容を確認しています。公開されると、このページに内容を表示します。",
} as const satisfies Record<EndedState, string>;

type EndedDeclarationProps = {
  readonly number: string;
  readonly state: EndedState;
  readonly since: Date;
};

/** The permanent address stays; what was shown on it does not. */
export function EndedDeclaration({ number, state, since }: EndedDeclarationProps) {
  return (
    <ReadingPage title={ENDED_TITLES[state]} path={DECLARATION_PATH}>
      <div className="flex max-w-text flex-col gap-6">
        <p>{TEXTS[state]}</p>
        <dl className="flex flex-wrap gap-x-8 gap-y-2 border-y border-solid-gray-300 py-4 text-dns-16N-130">
          <div className="flex gap-2">
            <dt className="text-solid-gray-700">受付番号</dt>
            <dd className="font-mono">{number}</dd>
          </div>
          <div className="flex gap-2">
            <dt className="text-solid-gray-700">この状態になった日</dt>
            <dd>
              <DayText day={since} />
            </dd>
          </div>
        </dl>
        <p>
          <ButtonLink href={routes.declarations()} look="outline">
            ほかの宣言を見る
          </ButtonLink>
        </p>
        <p>
          宣言した団体の方は、<a href={routes.status()}>手続き状況の確認</a>から、詳しい状況を確かめられます。
        </p>
      </div>
    </ReadingPage>
  );
}
