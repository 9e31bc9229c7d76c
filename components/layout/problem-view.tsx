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
      </ErrorPage>
    </MainArea>
  );
}
