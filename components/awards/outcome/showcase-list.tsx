import { SeenForm } from "@/components/form/seen-form";
import { Heading } from "@/components/ui/heading";
import { TimeText } from "@/components/ui/time-text";
import type { WinningEntry } from "@/lib/awards/showcase/view";
import type { FormAction } from "@/lib/forms/form";
import { contentStatusLabels } from "@/lib/publishing/labels";
import { routes } from "@/lib/routes";

type ShowcaseListProps = {
  readonly entries: readonly WinningEntry[];
  readonly draft: FormAction;
  /** Whether drafts can be opened, too: that is for the editors. */
  readonly mayOpen: boolean;
};

/** What each winner said to a case study, and what was made of it. */
export function ShowcaseList({ entries, draft, mayOpen }: ShowcaseListProps) {
  return (
    <ul className="flex flex-col gap-6">
      {entries.map((entry) => (
        <li key={entry.id} className="flex flex-col gap-3 rounded-8 border border-solid-gray-420 p-4">
          <Heading level={3}>{`${entry.number}　${entry.title}`}</Heading>
          <p>{entry.applicantName}</p>
          <Answer entry={entry} />
          {entry.study !== null && <Study study={entry.study} mayOpen={mayOpen} />}
          {entry.study === null && entry.answer?.isConsent && (
            <SeenForm
              action={draft}
              seen={{ id: entry.id, version: entry.answer.ordinal }}
              idPrefix={`draft-${entry.id}-`}
              button={`${entry.number}の事例の下書きを作る`}
            />
          )}
        </li>
      ))}
    </ul>
  );
}

function Answer({ entry: { answer, study } }: { readonly entry: WinningEntry }) {
  if (answer === null) return <p>受賞者の回答：まだありません</p>;
  return (
    <>
      <p>
        受賞者の回答：{answer.isConsent ? "同意する" : "同意しない"}（<TimeText at={answer.answeredAt} />）
      </p>
      {!answer.isConsent && study !== null && (
        <p className="font-700">
          同意が取り消されました。事例を公開しているときは、コンテンツ担当者が公開を終えてください。
        </p>
      )}
    </>
  );
}

type StudyProps = { readonly study: NonNullable<WinningEntry["study"]>; readonly mayOpen: boolean };

function Study({ study: { id, status }, mayOpen }: StudyProps) {
  const words = `事例：${contentStatusLabels[status]}`;
  return <p>{mayOpen ? <a href={routes.adminContent(id)}>{words}</a> : words}</p>;
}
