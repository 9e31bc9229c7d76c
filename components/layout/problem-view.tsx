import { ButtonLink } from "@/components/ui/button";
import { PROBLEMS, type ProblemStatus, REFERENCE } from "@/lib/problems";
import { routes } from "@/lib/routes";
import { ErrorPage } from "./error-page";
import { MainArea } from "./main-area";

type ProblemViewProps = { readonly status: ProblemStatus };

export function ProblemView({ status }: ProblemViewProps) {
  const { title, advice } = PROBLEMS[status];
  return (
    <MainArea>
      <ErrorPage
        title={title}
        reference={status === 500 ? REFERENCE : undefined}
        actions={
          <ButtonLink href={routes.home()} look="outline">
            トップページへ
          </ButtonLink>
        }
      >
        {advice.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        {status === 404 && <WaysToFind />}
      </ErrorPage>
    </MainArea>
  );
}

function WaysToFind() {
  return (
    <ul className="list-disc pl-6">
      <li>
        <a href={routes.declarationSearch()}>自己宣言を検索する</a>
      </li>
      <li>
        <a href={routes.declarations()}>自己宣言の一覧を見る</a>
      </li>
      <li>
        <a href={routes.sitemap()}>サイトマップから探す</a>
      </li>
    </ul>
  );
}
