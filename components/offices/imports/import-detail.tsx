import type { ReactNode } from "react";
import { Section } from "@/components/ui/section";
import type { FormAction } from "@/lib/forms/form";
import { isBusy, undoUntil } from "@/lib/offices/imports/permissions";
import type { Shown } from "@/lib/offices/imports/schema";
import type { ImportRow, ImportView } from "@/lib/offices/imports/view";
import { DiscardForm, StartForm } from "./choose-forms";
import { ImportFacts } from "./import-facts";
import { ImportProgress } from "./import-progress";
import { RowPages } from "./row-pages";
import { UndoPart } from "./undo-form";

type ImportPlaces = {
  readonly list: string;
  readonly corrected: string;
  readonly self: (query?: { readonly show?: Shown; readonly page?: string }) => string;
};

type ImportActions = Readonly<Record<"start" | "discard" | "undo", FormAction>>;

export type ImportDetailProps = {
  readonly view: ImportView;
  readonly rows: readonly ImportRow[];
  readonly pageCount: number;
  readonly shown: { readonly show?: Shown | undefined; readonly page: number };
  readonly places: ImportPlaces;
  readonly actions: ImportActions;
  readonly mayAct: boolean;
  readonly now: Date;
  /** Which import and which organisation the forms are about. */
  readonly hidden: ReactNode;
};

/** One import, whatever its state: the municipality and the secretariat see the same. */
export function ImportDetail(props: ImportDetailProps) {
  const { view, places } = props;
  const isStaged = view.status === "STAGED";
  const hasRows = view.isKept && !["UPLOADED", "READING", "UNREADABLE"].includes(view.status);
  return (
    <>
      {isBusy(view.status) && <ImportProgress view={view} href={places.self()} />}
      {view.problem !== null && <Problem problem={view.problem} list={places.list} />}
      <ImportFacts view={view} />
      {isStaged && props.mayAct && <Choice {...props} />}
      {view.status === "APPLIED" && view.appliedAt !== null && <Undo {...props} appliedAt={view.appliedAt} />}
      {hasRows && <RowPages {...props} />}
    </>
  );
}

type ProblemProps = { readonly problem: string; readonly list: string };

function Problem({ problem, list }: ProblemProps) {
  return (
    <div className="mb-8 flex max-w-text flex-col gap-3 border-l-8 border-error-1 py-2 pl-6">
      <p className="whitespace-pre-line">{problem}</p>
      <p>
        <a href={list}>ファイルを直して、もう一度送る</a>
      </p>
    </div>
  );
}

function Choice({ view, actions, hidden }: ImportDetailProps) {
  return (
    <Section title="取り込むか決める">
      <StartForm action={actions.start} view={view}>
        {hidden}
      </StartForm>
      <DiscardForm action={actions.discard}>{hidden}</DiscardForm>
    </Section>
  );
}

function Undo({ actions, hidden, mayAct, now, appliedAt }: ImportDetailProps & { readonly appliedAt: Date }) {
  const until = undoUntil(appliedAt);
  return (
    <UndoPart action={actions.undo} until={until} isOver={now > until} mayUndo={mayAct}>
      {hidden}
    </UndoPart>
  );
}
