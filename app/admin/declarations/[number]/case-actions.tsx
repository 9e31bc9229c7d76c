import { ActLinks } from "@/components/cases/desk/act-links";
import { AssigneeForm } from "@/components/cases/desk/assignee-form";
import { HiddenField } from "@/components/form/hidden-field";
import { Button } from "@/components/ui/button";
import type { Staff } from "@/lib/access/actor";
import type { StaffOption } from "@/lib/accounts/queries";
import { type Act, acts, actsFor } from "@/lib/declarations/acts";
import { actionLabels } from "@/lib/declarations/labels";
import type { CaseForReview } from "@/lib/declarations/queries/detail";
import { routes } from "@/lib/routes";
import { assignAction, startReviewAction } from "./actions";

type CaseActionsProps = {
  readonly found: CaseForReview;
  readonly staff: Staff;
  readonly colleagues: readonly StaffOption[];
};

/** What the day mostly asks for, the likeliest first. */
const MAIN: readonly Act[] = ["accept", "publish", "schedule", "approve-change", "return", "resume", "reopen"];

/** What can be done now: the buttons are the same answer of the same table that the commands ask. */
export function CaseActions({ found: { declaration, actions, deputyName }, staff, colleagues }: CaseActionsProps) {
  const offered = actsFor(actions);
  const others = offered.filter((act) => !MAIN.includes(act));
  const link = (act: Act) => ({ href: routes.adminDeclarationAct(declaration.number, act), label: acts[act].label });
  return (
    <div className="flex flex-col gap-6 rounded-8 border border-solid-gray-420 p-4">
      <ActLinks main={MAIN.filter((act) => offered.includes(act)).map(link)} others={others.map(link)}>
        {actions.includes("startReview") && (
          <form action={startReviewAction} className="flex flex-col">
            <HiddenField name="id" value={declaration.id} />
            <HiddenField name="number" value={declaration.number} />
            <HiddenField name="version" value={declaration.version} />
            <Button type="submit" size="medium">
              {actionLabels.startReview}
            </Button>
          </form>
        )}
      </ActLinks>
      {declaration.assignee !== null && deputyName !== null && (
        <p>
          担当の{declaration.assignee.name}さんは不在です。代理：{deputyName}
        </p>
      )}
      <AssigneeForm
        subject={declaration}
        assignee={declaration.assignee}
        ownId={staff.accountId}
        colleagues={colleagues}
        action={assignAction}
      />
    </div>
  );
}
