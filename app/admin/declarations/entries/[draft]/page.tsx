import { connection } from "next/server";
import { EntryForm } from "@/components/declarations/desk/entry-form";
import { AllQuestions, AskedQuestions } from "@/components/declarations/desk/entry-questions";
import { BackLink } from "@/components/layout/back-link";
import { MainArea } from "@/components/layout/main-area";
import { NotificationBanner } from "@/components/ui/notification-banner";
import { entryForm } from "@/lib/declarations/entry-form";
import { entryLabels } from "@/lib/declarations/entry-labels";
import { filledForm } from "@/lib/forms/form";
import { routes } from "@/lib/routes";
import { saveEntryAction } from "./actions";
import { entryFiles, entryValues } from "./entry-state";
import { requireEntry } from "./require-entry";

export const instant = false;

type EntryPageProps = {
  readonly params: Promise<{ readonly draft: string }>;
  readonly searchParams: Promise<{ readonly done?: string | string[] }>;
};

export default async function EntryPage({ params, searchParams }: EntryPageProps) {
  await connection();
  const { draft: draftId } = await params;
  const { entry } = await requireEntry(draftId);
  const { done } = await searchParams;
  const { about, purpose, asked, draft } = entry;
  const back =
    about === null
      ? { href: routes.adminDeclarationNew(), label: "代行入力の一覧に戻る" }
      : { href: routes.adminDeclaration(about.number), label: `${about.number}に戻る` };
  return (
    <MainArea before={<BackLink {...back} />}>
      {done === "saved" && (
        <NotificationBanner
          tone="success"
          title="入力した内容を保存しました。続きは、あとからこの画面で入力できます。"
          isOutcome
        />
      )}
      <EntryForm
        heading={entryLabels[purpose].form}
        over={about && <p>{`${about.number}　${about.organizationName}`}</p>}
        action={saveEntryAction.bind(null, draftId)}
        initial={filledForm(entryValues(entry), await entryFiles(entry))}
        keptUntil={draft.expiresAt}
      >
        {purpose === "correction" ? (
          <AskedQuestions asked={asked} fields={entryForm(purpose, asked).fields} />
        ) : (
          <AllQuestions />
        )}
      </EntryForm>
    </MainArea>
  );
}
