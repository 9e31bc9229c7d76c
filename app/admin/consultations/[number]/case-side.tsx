import { InternalNotes } from "@/components/cases/desk/internal-notes";
import { NoteForm } from "@/components/cases/desk/note-form";
import { ReceiptFacts } from "@/components/cases/desk/receipt-facts";
import { SidePart } from "@/components/cases/desk/side-part";
import { Relatives } from "@/components/consultations/desk/relatives";
import { CaseMails } from "@/components/mail/case-mails";
import { Timeline } from "@/components/ui/timeline";
import { timelineInWords } from "@/lib/audit/timeline";
import type { ConsultationForDesk } from "@/lib/consultations/queries/detail";
import { NOTE_MAX } from "@/lib/threads/text";
import { noteAction } from "./actions";

type CaseSideProps = { readonly found: ConsultationForDesk };

/** Beside the thread: what colleagues wrote, what belongs together, what happened, what was sent. */
export function CaseSide({ found }: CaseSideProps) {
  const { consultation, notes, timeline, mails, current } = found;
  return (
    <>
      <div className="rounded-8 border-2 border-dashed border-yellow-900 bg-white p-4">
        <SidePart id="notes" heading="内部メモ（職員だけが読めます）">
          {consultation.erasedAt === null && (
            <NoteForm caseId={consultation.id} action={noteAction} outsider="相談者" limit={NOTE_MAX} />
          )}
          <InternalNotes notes={notes.map((note) => ({ kind: "internal-note", ...note }))} />
        </SidePart>
      </div>
      <SidePart id="relatives" heading="関係する相談">
        <Relatives groups={groupsOf(found)} />
      </SidePart>
      <SidePart id="mails" heading="メール">
        <CaseMails mails={mails} />
      </SidePart>
      <SidePart id="timeline" heading="経過">
        <Timeline entries={timelineInWords(timeline)} />
      </SidePart>
      {current && (
        <SidePart id="receipt" heading="受付証">
          <ReceiptFacts version={current} />
        </SidePart>
      )}
    </>
  );
}

/** Every case once, under what says most about it. */
function groupsOf({ consultation, linked, sameRequester }: ConsultationForDesk) {
  const { mergedInto, merged, splitFrom, split } = consultation;
  const named = [
    { title: "統合先", cases: mergedInto === null ? [] : [mergedInto] },
    { title: "ここに統合した相談", cases: merged },
    { title: "分ける前の相談", cases: splitFrom === null ? [] : [splitFrom] },
    { title: "ここから分けた相談", cases: split },
    { title: "関連づけた相談", cases: linked },
    { title: "同じ相談者・団体の相談", cases: sameRequester },
  ];
  const shown = new Set<string>();
  return named.map(({ title, cases }) => {
    const fresh = cases.filter(({ id }) => !shown.has(id));
    for (const { id } of fresh) shown.add(id);
    return { title, cases: fresh };
  });
}
