"use client";

import { Button, ButtonLink } from "@/components/ui/button";
import { PROBLEMS } from "@/lib/problems";
import { routes } from "@/lib/routes";
import { ErrorPage } from "./error-page";
import { MainArea } from "./main-area";

export type DefectViewProps = {
  readonly error: Error & { readonly digest?: string };
  readonly retry: () => void;
};

/** A defect while a screen is in use. Where no script runs, the server sends the same words as a whole page. */
export function DefectView({ error, retry }: DefectViewProps) {
  const { title, advice } = PROBLEMS[500];
  return (
    <MainArea>
      <ErrorPage
        title={title}
        reference={error.digest}
        actions={
          <>
            <Button onClick={retry}>もう一度試す</Button>
            <ButtonLink href={routes.home()} look="outline">
              トップページへ
            </ButtonLink>
          </>
        }
      >
        {advice.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </ErrorPage>
    </MainArea>
  );
}
