import { InternalNotes } from "@/components/cases/desk/internal-notes";
import { NoteForm } from "@/components/cases/desk/note-form";
import { ReceiptFacts } from "@/components/cases/desk/receipt-facts";
import { SidePart } from "@/components/cases/desk/side-part";
import { RegisteredCorporation } from "@/components/declarations/desk/registered-corporation";
import { CaseMails } from "@/components/mail/case-mails";
import { Timeline } from "@/components/ui/timeline";
import { timelineInWords } from "@/lib/audit/timeline";
import { configuredAgency } from "@/lib/corporate-numbers/nta";
import type { CaseForReview } from "@/lib/declarations/queries/detail";
import { noteAction } from "./actions";

type CaseSideProps = { readonly found: CaseForReview };

/** Beside the content: what colleagues wrote, what happened, what was sent. */
export function CaseSide({ found: { declaration, notes, timeline, mails, current, registered } }: CaseSideProps) {
  return (
    <>
      <SidePart id="notes" heading="内部メモ">
        <NoteForm caseId={declaration.id} action={noteAction} />
        <InternalNotes notes={notes.map((note) => ({ kind: "internal-note", ...note }))} />
      </SidePart>
      {declaration.corporateNumber !== null && (registered !== null || configuredAgency() !== null) && (
        <SidePart id="registered" heading="国税庁の登録">
          <RegisteredCorporation registered={registered} />
        </SidePart>
      )}
      <SidePart id="timeline" heading="経過">
        <Timeline entries={timelineInWords(timeline)} />
      </SidePart>
      <SidePart id="mails" heading="メール">
        <CaseMails mails={mails} />
      </SidePart>
      {current && (
        <SidePart id="receipt" heading="受付証">
          <ReceiptFacts version={current} />
        </SidePart>
      )}
    </>
  );
}
