import { ActLinks } from "@/components/cases/desk/act-links";
import { AssigneeForm } from "@/components/cases/desk/assignee-form";
import { HiddenField } from "@/components/form/hidden-field";
import { Button } from "@/components/ui/button";
import type { Staff } from "@/lib/access/actor";
import type { StaffOption } from "@/lib/accounts/queries";
import { type Act, acts, actsFor, MAIN_ACTS } from "@/lib/awards/entries/desk-acts";
import { entryActionLabels } from "@/lib/awards/entries/labels";
import type { EntryForCheck } from "@/lib/awards/entries/queries/detail";
import { isIn } from "@/lib/awards/entries/workflow";
import { routes } from "@/lib/routes";
import { assignAction, startCheckAction } from "./actions";

type CaseActionsProps = {
  readonly found: EntryForCheck;
  readonly staff: Staff;
  readonly colleagues: readonly StaffOption[];
};

/** What can be done now: the buttons are the same answer of the same table that the commands ask. */
export function CaseActions({ found: { entry, actions, deputyName }, staff, colleagues }: CaseActionsProps) {
  const offered = actsFor(actions);
  const { organizationId, category, edition } = entry;
  const { fiscalYear } = edition;
  const others = offered.filter((act) => !MAIN_ACTS.includes(act));
  const link = (act: Act) => ({ href: routes.adminAwardEntryAct(entry.number, act), label: acts[act].label });
  return (
    <div className="flex flex-col gap-6 rounded-8 border border-solid-gray-420 p-4">
      <ActLinks main={MAIN_ACTS.filter((act) => offered.includes(act)).map(link)} others={others.map(link)}>
        {actions.includes("startCheck") && (
          <form action={startCheckAction} className="flex flex-col">
            <HiddenField name="id" value={entry.id} />
            <HiddenField name="number" value={entry.number} />
            <HiddenField name="version" value={entry.version} />
            <Button type="submit" size="medium">
              {entryActionLabels.startCheck}
            </Button>
          </form>
        )}
      </ActLinks>
      {actions.includes("takeBack") && <p>案を出したあなたは承認できません。ほかの表彰担当の承認を待っています。</p>}
      {isIn("live", entry.status) && (
        <p>
          <a href={routes.adminExtensionNew(fiscalYear, { organization: organizationId, category })}>
            応募者の期限の延長を依頼する
          </a>
          （2人で行います）
        </p>
      )}
      {entry.assignee !== null && deputyName !== null && (
        <p>
          担当の{entry.assignee.name}さんは不在です。代理：{deputyName}
        </p>
      )}
      <AssigneeForm
        subject={entry}
        assignee={entry.assignee}
        ownId={staff.accountId}
        colleagues={colleagues}
        action={assignAction}
      />
    </div>
  );
}
