import { ActLinks } from "@/components/declarations/desk/act-links";
import { AssigneeForm } from "@/components/declarations/desk/assignee-form";
import { HiddenField } from "@/components/form/hidden-field";
import { Button } from "@/components/ui/button";
import type { Staff } from "@/lib/access/actor";
import type { StaffOption } from "@/lib/accounts/queries";
import { actsFor } from "@/lib/declarations/acts";
import { actionLabels } from "@/lib/declarations/labels";
import type { CaseForReview } from "@/lib/declarations/queries/detail";
import { assignAction, startReviewAction } from "./actions";

type CaseActionsProps = {
  readonly found: CaseForReview;
  readonly staff: Staff;
  readonly colleagues: readonly StaffOption[];
};

/** What can be done now: the buttons are the same answer of the same table that the commands ask. */
export function CaseActions({ found: { declaration, actions, deputyName }, staff, colleagues }: CaseActionsProps) {
  return (
    <div className="flex flex-col gap-6 rounded-8 border border-solid-gray-420 p-4">
      <ActLinks number={declaration.number} acts={actsFor(actions)}>
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
