import type { ReactNode } from "react";
import { InternalNotes } from "@/components/declarations/desk/internal-notes";
import { NoteForm } from "@/components/declarations/desk/note-form";
import { ReceiptFacts } from "@/components/declarations/desk/receipt-facts";
import { RegisteredCorporation } from "@/components/declarations/desk/registered-corporation";
import { CaseMails } from "@/components/mail/case-mails";
import { Timeline } from "@/components/ui/timeline";
import { auditLabel } from "@/lib/audit/actions";
import { configuredAgency } from "@/lib/corporate-numbers/nta";
import { actorLabels, channelLabels } from "@/lib/declarations/labels";
import type { CaseForReview } from "@/lib/declarations/queries/detail";
import { noteAction } from "./actions";

type CaseSideProps = { readonly found: CaseForReview };

/** Beside the content: what colleagues wrote, what happened, what was sent. */
export function CaseSide({ found: { declaration, notes, timeline, mails, current, registered } }: CaseSideProps) {
  return (
    <>
      <Part id="notes" heading="内部メモ">
        <NoteForm caseId={declaration.id} action={noteAction} />
        <InternalNotes notes={notes.map((note) => ({ kind: "internal-note", ...note }))} />
      </Part>
      {declaration.corporateNumber !== null && (registered !== null || configuredAgency() !== null) && (
        <Part id="registered" heading="国税庁の登録">
          <RegisteredCorporation registered={registered} />
        </Part>
      )}
      <Part id="timeline" heading="経過">
        <Timeline entries={timeline.toReversed().map(inWords)} />
      </Part>
      <Part id="mails" heading="メール">
        <CaseMails mails={mails} />
      </Part>
      {current && (
        <Part id="receipt" heading="受付証">
          <ReceiptFacts version={current} />
        </Part>
      )}
    </>
  );
}

type PartProps = { readonly id: string; readonly heading: string; readonly children: ReactNode };

function Part({ id, heading, children }: PartProps) {
  return (
    <section aria-labelledby={id} className="flex flex-col gap-4">
      <h2 id={id} className="text-std-20B-150">
        {heading}
      </h2>
      {children}
    </section>
  );
}

function inWords({ id, occurredAt, action, actorName, actorKind, channel, reason }: CaseForReview["timeline"][number]) {
  const way = ["paper", "word", "phone"].includes(channel) ? `（${channelLabels[channel]}）` : "";
  return {
    id,
    at: occurredAt,
    title: `${auditLabel(action)}${way}`,
    by: actorName ?? actorLabels[actorKind] ?? actorKind,
    ...(reason ? { details: reason } : {}),
  };
}
