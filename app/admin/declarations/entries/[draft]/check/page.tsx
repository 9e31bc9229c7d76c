import { redirect } from "next/navigation";
import { connection } from "next/server";
import { entryFaults } from "@/app/admin/declarations/entries/[draft]/entry-faults";
import { requireEntry } from "@/app/admin/declarations/entries/[draft]/require-entry";
import { DifferenceList } from "@/components/cases/desk/difference-list";
import { EntryCheckForm } from "@/components/declarations/desk/entry-check-form";
import { EntryRows } from "@/components/declarations/desk/entry-rows";
import { BackLink } from "@/components/layout/back-link";
import { MainArea } from "@/components/layout/main-area";
import { listFilesOfDraft } from "@/lib/attachments/queries";
import { entryLabels } from "@/lib/declarations/entry-labels";
import { answerRows, canonicalAnswers } from "@/lib/declarations/presentation";
import { checkDeclaration } from "@/lib/declarations/schema";
import { asList } from "@/lib/drafts/answers";
import { rowDifferences } from "@/lib/receipts/differences";
import { routes } from "@/lib/routes";
import { sendEntryAction } from "./actions";

export const instant = false;

type EntryCheckPageProps = { readonly params: Promise<{ readonly draft: string }> };

export default async function EntryCheckPage({ params }: EntryCheckPageProps) {
  await connection();
  const { draft: draftId } = await params;
  const { entry } = await requireEntry(draftId);
  const { draft, sent, purpose, about } = entry;
  if (Object.keys(entryFaults(entry, draft.answers)).length > 0) redirect(routes.adminEntry(draftId));

  const answers = { ...sent, ...draft.answers };
  const checked = checkDeclaration(answers);
  const files = await listFilesOfDraft(draft, asList(answers["logo"]));
  const rows = answerRows(checked.ok ? canonicalAnswers(checked.value) : answers, files);
  return (
    <MainArea before={<BackLink href={routes.adminEntry(draftId)} label="入力に戻る" />}>
      <EntryCheckForm
        heading={entryLabels[purpose].check}
        send={entryLabels[purpose].send}
        over={about && <p>{`${about.number}　${about.organizationName}`}</p>}
        action={sendEntryAction.bind(null, draftId)}
        seen={draft.version}
        asksForConsents={purpose === "on-behalf"}
        back={routes.adminEntry(draftId)}
      >
        {about === null ? (
          <EntryRows rows={rows} />
        ) : (
          <DifferenceList
            differences={rowDifferences(answerRows(sent, await listFilesOfDraft(draft, asList(sent["logo"]))), rows)}
            whenEmpty="変わった項目はありません。"
          />
        )}
      </EntryCheckForm>
    </MainArea>
  );
}
