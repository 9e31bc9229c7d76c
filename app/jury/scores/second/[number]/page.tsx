import { abstainAction, resumeAction, scoreAction } from "@/app/jury/scores/[number]/actions";
import { openSheet } from "@/app/jury/scores/open-sheet";
import { SheetPage } from "@/components/jury/scores/sheet-page";

export const instant = false;

type SecondScorePageProps = {
  readonly params: Promise<{ readonly number: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function SecondScorePage({ params, searchParams }: SecondScorePageProps) {
  const { sheet, entry } = await openSheet(params, "SECOND_ROUND");
  const { done } = await searchParams;
  const actions = { score: scoreAction.bind(null, sheet.id), abstain: abstainAction, resume: resumeAction };
  return <SheetPage sheet={sheet} entry={entry} actions={actions} isSaved={done === "saved"} />;
}
