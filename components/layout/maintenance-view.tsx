import { ButtonLink } from "@/components/ui/button";
import { MAINTENANCE } from "@/lib/problems";
import { routes } from "@/lib/routes";
import { ErrorPage } from "./error-page";
import { MainArea } from "./main-area";

/** In place of procedures and signed-in pages while they are closed. */
export function MaintenanceView() {
  const { title, end, advice, english } = MAINTENANCE;
  return (
    <MainArea>
      <ErrorPage
        title={title}
        actions={
          <ButtonLink href={routes.home()} look="outline">
            トップページへ
          </ButtonLink>
        }
      >
        <p className="text-std-18B-160">{end}</p>
        {advice.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        <p lang="en">{english}</p>
      </ErrorPage>
    </MainArea>
  );
}
