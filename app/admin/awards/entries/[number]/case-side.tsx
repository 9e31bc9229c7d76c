import { OwnConflictForm } from "@/components/awards/conflicts/own-conflict-form";
import { InternalNotes } from "@/components/cases/desk/internal-notes";
import { NoteForm } from "@/components/cases/desk/note-form";
import { ReceiptFacts } from "@/components/cases/desk/receipt-facts";
import { SidePart } from "@/components/cases/desk/side-part";
import { CaseMails } from "@/components/mail/case-mails";
import { Timeline } from "@/components/ui/timeline";
import { timelineInWords } from "@/lib/audit/timeline";
import type { EntryForCheck } from "@/lib/awards/entries/queries/detail";
import { declareOwnConflictAction, noteAction } from "./actions";

type CaseSideProps = { readonly found: EntryForCheck };

/** Beside the content: what colleagues wrote, what happened, what was sent. */
export function CaseSide({ found: { entry, notes, timeline, mails, current } }: CaseSideProps) {
  return (
    <>
      <SidePart id="notes" heading="内部メモ">
        <NoteForm caseId={entry.id} action={noteAction} />
        <InternalNotes notes={notes.map((note) => ({ kind: "internal-note", ...note }))} />
      </SidePart>
      <SidePart id="own-conflict" heading="あなたの利益相反">
        <OwnConflictForm action={declareOwnConflictAction} number={entry.number} />
      </SidePart>
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
