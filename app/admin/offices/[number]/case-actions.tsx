import { ActLinks } from "@/components/cases/desk/act-links";
import { AssigneeForm } from "@/components/cases/desk/assignee-form";
import { HiddenField } from "@/components/form/hidden-field";
import { Button } from "@/components/ui/button";
import type { Staff } from "@/lib/access/actor";
import type { StaffOption } from "@/lib/accounts/queries";
import { type Act, acts, actsFor, MAIN_ACTS } from "@/lib/offices/desk-acts";
import { actionLabels } from "@/lib/offices/labels";
import type { OfficeForReview } from "@/lib/offices/queries/detail";
import { officeWorkflow } from "@/lib/offices/workflow";
import { routes } from "@/lib/routes";
import { assignAction, startReviewAction } from "./actions";

type CaseActionsProps = {
  readonly found: OfficeForReview;
  readonly staff: Staff;
  readonly colleagues: readonly StaffOption[];
};

/** What can be done now: the buttons are the same answer of the same table that the commands ask. */
export function CaseActions({ found: { office, actions, deputyName }, staff, colleagues }: CaseActionsProps) {
  const offered = actsFor(actions);
  const others = offered.filter((act) => !MAIN_ACTS.includes(act));
  const link = (act: Act) => ({ href: routes.adminOfficeAct(office.number, act), label: acts[act].label });
  return (
    <div className="flex flex-col gap-6 rounded-8 border border-solid-gray-420 p-4">
      <ActLinks main={MAIN_ACTS.filter((act) => offered.includes(act)).map(link)} others={others.map(link)}>
        {actions.includes("startReview") && (
          <form action={startReviewAction} className="flex flex-col">
            <HiddenField name="id" value={office.id} />
            <HiddenField name="number" value={office.number} />
            <HiddenField name="version" value={office.version} />
            <Button type="submit" size="medium">
              {actionLabels.startReview}
            </Button>
          </form>
        )}
      </ActLinks>
      {mayBeRemoved(office.status) && (
        <p>
          <a href={routes.adminOfficeRemoval(office.number)}>削除の依頼と決定</a>（2人で行います）
        </p>
      )}
      {office.assignee !== null && deputyName !== null && (
        <p>
          担当の{office.assignee.name}さんは不在です。代理：{deputyName}
        </p>
      )}
      <AssigneeForm
        subject={office}
        assignee={office.assignee}
        ownId={staff.accountId}
        colleagues={colleagues}
        action={assignAction}
      />
    </div>
  );
}

/** Only what was once shown can be asked to be taken away. */
function mayBeRemoved(status: OfficeForReview["office"]["status"]): boolean {
  return officeWorkflow.remove.from.some((from) => from === status);
}
