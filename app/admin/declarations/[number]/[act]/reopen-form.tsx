import type { ActSubject } from "@/components/cases/desk/act-form";
import { AskToReopen } from "@/components/declarations/desk/ask-to-reopen";
import { DecideReopening } from "@/components/declarations/desk/decide-reopening";
import { WaitForReopening } from "@/components/declarations/desk/wait-for-reopening";
import type { CaseForReview } from "@/lib/declarations/queries/detail";
import { decideAction } from "./actions";

type ReopenFormProps = {
  readonly found: CaseForReview;
  readonly subject: ActSubject;
  readonly ownId: string;
};

/** 再開 takes two people: whoever asked waits, anybody else decides. */
export function ReopenForm({ found: { approval }, subject, ownId }: ReopenFormProps) {
  if (approval === null) return <AskToReopen subject={subject} action={decideAction} />;
  if (approval.requestedBy === ownId) return <WaitForReopening subject={subject} request={approval} />;
  return <DecideReopening subject={subject} request={approval} action={decideAction} />;
}
