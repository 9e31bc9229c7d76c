import { ProposalFacts } from "@/components/awards/entries/desk/proposal-facts";
import { ReasonList } from "@/components/awards/entries/desk/reason-list";
import { AskList } from "@/components/cases/desk/ask-list";
import { ReasonField } from "@/components/cases/desk/reason-field";
import { HiddenField } from "@/components/form/hidden-field";
import { type Act, acts } from "@/lib/awards/entries/desk-acts";
import type { EntryForCheck } from "@/lib/awards/entries/queries/detail";
import { findingsOf } from "@/lib/awards/entries/queries/findings";
import { questionsOf } from "@/lib/awards/entries/queries/questions";

type ActFieldsProps = { readonly act: Act; readonly found: EntryForCheck };

/** What an act asks for before it can be done, and what has to be seen first. */
export async function ActFields({ act, found }: ActFieldsProps) {
  const { entry, current } = found;
  switch (act) {
    case "return": {
      const asked = (await questionsOf(entry)).map(({ name }) => name);
      return (
        <>
          <HiddenField name="editionId" value={entry.editionId} />
          <HiddenField name="category" value={entry.category} />
          <AskList rows={(current?.content.rows ?? []).filter(({ field }) => asked.includes(field))} />
        </>
      );
    }
    case "propose-ineligible":
      return <ReasonList findings={(await findingsOf(entry, current?.content.answers ?? {})) ?? []} />;
    case "agree-eligible":
    case "agree-ineligible":
      return <ProposalFacts found={found} />;
    default: {
      const { reason } = acts[act];
      return (
        <>
          {act === "send-back" && <ProposalFacts found={found} />}
          {reason && <ReasonField {...reason} />}
        </>
      );
    }
  }
}
