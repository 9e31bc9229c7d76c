import { InternalNotes } from "@/components/declarations/desk/internal-notes";
import { NoteForm } from "@/components/declarations/desk/note-form";
import { ReceiptFacts } from "@/components/declarations/desk/receipt-facts";
import { CaseMails } from "@/components/mail/case-mails";
import { CompletenessPanel } from "@/components/offices/own/completeness-panel";
import { Heading } from "@/components/ui/heading";
import { Timeline } from "@/components/ui/timeline";
import { auditLabel } from "@/lib/audit/actions";
import { actorLabels } from "@/lib/declarations/labels";
import { completenessOf } from "@/lib/offices/completeness";
import type { OfficeForReview } from "@/lib/offices/queries/detail";
import { noteOfficeAction } from "./actions";

type OfficeSideProps = { readonly found: OfficeForReview };

/** Beside the content: what is missing, what colleagues wrote, what happened, what was sent. */
export function OfficeSide({ found: { office, notes, timeline, mails, current } }: OfficeSideProps) {
  return (
    <div className="flex min-w-0 flex-col gap-10">
      {current && <CompletenessPanel completeness={completenessOf(current.content.answers)} />}
      <section aria-labelledby="notes" className="flex flex-col gap-4">
        <Heading level={2} id="notes">
          内部メモ
        </Heading>
        <NoteForm caseId={office.id} action={noteOfficeAction} />
        <InternalNotes notes={notes.map((note) => ({ kind: "internal-note", ...note }))} />
      </section>
      <section aria-labelledby="timeline" className="flex flex-col gap-4">
        <Heading level={2} id="timeline">
          経過
        </Heading>
        <Timeline entries={timeline.toReversed().map(inWords)} />
      </section>
      <section aria-labelledby="mails" className="flex flex-col gap-4">
        <Heading level={2} id="mails">
          メール
        </Heading>
        <CaseMails mails={mails} />
      </section>
      {current && (
        <section aria-labelledby="receipt" className="flex flex-col gap-4">
          <Heading level={2} id="receipt">
            受付証
          </Heading>
          <ReceiptFacts version={current} />
        </section>
      )}
    </div>
  );
}

function inWords({ id, occurredAt, action, actorName, actorKind, reason }: OfficeForReview["timeline"][number]) {
  return {
    id,
    at: occurredAt,
    title: auditLabel(action),
    by: actorName ?? actorLabels[actorKind] ?? actorKind,
    ...(reason ? { details: reason } : {}),
  };
}
