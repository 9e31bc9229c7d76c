import { HiddenField } from "@/components/form/hidden-field";
import { StatusTag } from "@/components/matching/status-tag";
import { Button } from "@/components/ui/button";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import type { RankedCandidate } from "@/lib/matching/queries/candidates";
import type { RequestAtDesk } from "@/lib/matching/queries/desk-cases";
import { isIn } from "@/lib/matching/workflow";
import { routes } from "@/lib/routes";
import { draftAction } from "./actions";

type DraftButtonProps = { readonly candidate: RankedCandidate; readonly found: RequestAtDesk };

/** Begins a draft; or leads to the introduction that there is. */
export function DraftButton({ candidate, found: { request, introductions } }: DraftButtonProps) {
  const known = introductions.find(
    ({ counterpartOrganizationId, officeId, status }) =>
      counterpartOrganizationId === candidate.organizationId &&
      officeId === candidate.officeId &&
      !isIn("lapsed", status),
  );
  if (known !== undefined) {
    return (
      <p className="flex flex-wrap items-center gap-3">
        <StatusTag status={known.status} />
        <a href={routes.adminIntroduction(known.id)}>{candidate.name}の紹介を開く</a>
      </p>
    );
  }
  return (
    <form action={draftAction}>
      <HiddenField name="requestId" value={request.id} />
      <HiddenField name="candidate" value={candidate.key} />
      <Button type="submit" look="outline" size="medium">
        紹介の下書きを作る<VisuallyHidden>：{candidate.name}</VisuallyHidden>
      </Button>
    </form>
  );
}
