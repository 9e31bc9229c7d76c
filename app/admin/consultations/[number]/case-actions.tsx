import { ActLinks } from "@/components/cases/desk/act-links";
import { ProposalList } from "@/components/consultations/desk/people-proposal";
import { HiddenField } from "@/components/form/hidden-field";
import { Button, ButtonLink } from "@/components/ui/button";
import { Disclosure } from "@/components/ui/disclosure";
import { type Act, acts, offeredActs } from "@/lib/consultations/desk-acts";
import { actionLabels } from "@/lib/consultations/labels";
import type { ConsultationForDesk } from "@/lib/consultations/queries/detail";
import { isIn } from "@/lib/consultations/workflow";
import { routes } from "@/lib/routes";
import { acceptProposalAction, takeUpAction } from "./actions";

type CaseActionsProps = { readonly found: ConsultationForDesk };

const MAIN: readonly Act[] = ["close", "reopen", "unmerge"];

/** What can be done now: the buttons are the same answer of the same table that the commands ask. */
export function CaseActions({ found }: CaseActionsProps) {
  const { consultation, actions, linked, mayWrite } = found;
  const { number, status, erasedAt } = consultation;
  const offered = offeredActs({ status, actions, isErased: erasedAt !== null, hasLinks: linked.length > 0 });
  const link = (act: Act) => ({ href: routes.adminConsultationAct(number, act), label: acts[act].label });
  return (
    <div className="flex flex-col gap-6 rounded-8 border border-solid-gray-420 p-4">
      <People found={found} />
      <ActLinks main={[]} others={offered.filter((act) => !MAIN.includes(act)).map(link)}>
        {mayWrite && (
          <ButtonLink href={routes.adminConsultationWrite(number)} size="medium">
            相談者に書く
          </ButtonLink>
        )}
        {actions.includes("start") && <TakeUp found={found} step="start" />}
        {actions.includes("resume") && <TakeUp found={found} step="resume" />}
        {MAIN.filter((act) => offered.includes(act)).map((act) => (
          <ButtonLink key={act} href={link(act).href} size="medium" look="outline">
            {link(act).label}
          </ButtonLink>
        ))}
      </ActLinks>
      {consultation.firstAnsweredAt !== null && erasedAt === null && (
        <p>
          <a href={routes.adminConsultationFaq(number)} className="inline-block py-1">
            回答からよくある質問を作る
          </a>
        </p>
      )}
    </div>
  );
}

type TakeUpProps = CaseActionsProps & { readonly step: "start" | "resume" };

function TakeUp({ found, step }: TakeUpProps) {
  return (
    <form action={takeUpAction} className="flex flex-col">
      <Fixed found={found} />
      <HiddenField name="step" value={step} />
      <Button type="submit" size="medium" look="outline">
        {actionLabels[step]}
      </Button>
    </form>
  );
}

function People({ found }: CaseActionsProps) {
  const { assignee, deputy, status, number } = found.consultation;
  const isProposal = status === "RECEIVED";
  return (
    <section aria-labelledby="people" className="flex flex-col gap-3">
      <h2 id="people" className="text-std-18B-160">
        {isProposal ? "担当の案" : "担当"}
      </h2>
      <p className="text-std-16N-170">
        担当：{assignee?.name ?? "未割当"}
        {found.standInName !== null && `（本日は不在。代理：${found.standInName}）`}
        <br />
        副担当：{deputy?.name ?? "なし"}
      </p>
      {isProposal && assignee && deputy && (
        <form action={acceptProposalAction} className="flex flex-col">
          <Fixed found={found} />
          <HiddenField name="assigneeId" value={assignee.id} />
          <HiddenField name="deputyId" value={deputy.id} />
          <Button type="submit" size="medium">
            この案で決める
          </Button>
        </form>
      )}
      {isIn("open", status) && (
        <>
          <Disclosure summary="ほかの職員と、案の理由">
            <ProposalList proposals={found.proposals} />
          </Disclosure>
          <a href={routes.adminConsultationAct(number, "assign")}>担当と副担当を変更する</a>
        </>
      )}
    </section>
  );
}

function Fixed({ found: { consultation } }: CaseActionsProps) {
  return (
    <>
      <HiddenField name="id" value={consultation.id} />
      <HiddenField name="number" value={consultation.number} />
      <HiddenField name="version" value={consultation.version} />
    </>
  );
}
