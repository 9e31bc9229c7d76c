import { openSheet } from "@/app/jury/scores/open-sheet";
import { SheetPage } from "@/components/jury/scores/sheet-page";
import { abstainAction, resumeAction, scoreAction } from "./actions";

export const instant = false;

type ScorePageProps = {
  readonly params: Promise<{ readonly number: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function ScorePage({ params, searchParams }: ScorePageProps) {
  const { sheet, entry } = await openSheet(params, "ROUND");
  const { done } = await searchParams;
  const actions = { score: scoreAction.bind(null, sheet.id), abstain: abstainAction, resume: resumeAction };
  return <SheetPage sheet={sheet} entry={entry} actions={actions} isSaved={done === "saved"} />;
}
