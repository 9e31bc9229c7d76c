import type { ReactNode } from "react";
import { ReasonLists } from "@/components/matching/reason-lists";
import { Disclosure } from "@/components/ui/disclosure";
import { Heading } from "@/components/ui/heading";

type Candidate = {
  readonly key: string;
  readonly name: string;
  readonly place: string;
  readonly path: string | null;
  readonly score: number;
  readonly met: readonly string[];
  readonly missing: readonly string[];
  readonly unknown: readonly string[];
  readonly excludedBy: readonly string[];
};

type Ranked = Candidate & { readonly exposure: number; readonly near: number };

type CandidateListProps<Row extends Ranked> = {
  readonly candidates: readonly Row[];
  /** The button that begins a draft, or where the draft is. */
  readonly act: (candidate: Row) => ReactNode;
};

/** In the order of the ranking, each with why, what is missing, and why it stands where it does. */
export function CandidateList<Row extends Ranked>({ candidates, act }: CandidateListProps<Row>) {
  if (candidates.length === 0)
    return <p>条件に合う候補はありません。必須の条件を減らすか、重みを変えて、並べ直してください。</p>;
  return (
    <ol className="flex flex-col gap-6">
      {candidates.map((candidate, place) => (
        <li key={candidate.key} className="flex flex-col gap-3 rounded-8 border border-solid-gray-420 p-4">
          <Heading level={3}>
            {place + 1}. {candidate.name}
          </Heading>
          <p>
            {candidate.place}　{candidate.score}点
            {candidate.path !== null && <PageLink path={candidate.path} name={candidate.name} />}
          </p>
          <p className="text-dns-16N-130 text-solid-gray-700">{orderWords(candidate)}</p>
          <Disclosure summary={`${candidate.name}の合う点・合わない点`} isOpen={place < 3}>
            <div className="flex flex-col gap-4">
              <ReasonLists reasons={candidate} level={4} />
            </div>
          </Disclosure>
          {act(candidate)}
        </li>
      ))}
    </ol>
  );
}

function PageLink({ path, name }: Pick<Candidate, "path" | "name">) {
  return path === null ? null : (
    <a href={path} className="ml-4">
      {name}の公開ページ
    </a>
  );
}

function orderWords({ near, exposure }: Ranked): string {
  const lately = `最近の紹介の度合い：${exposure.toLocaleString("ja-JP")}`;
  if (near === 0) return `${lately}。点数の近い候補はありません。`;
  return `${lately}。点数の近い候補（5点以内）が${near}件あり、その中では最近の紹介が少ない順です。`;
}

type ExcludedListProps = { readonly candidates: readonly Candidate[] };

/** Left out, each with the condition that it breaks. */
export function ExcludedList({ candidates }: ExcludedListProps) {
  return (
    <Disclosure summary={`必須の条件に合わないため除いた候補（${candidates.length}件）`}>
      <ul className="flex flex-col gap-3">
        {candidates.map(({ key, name, place, excludedBy }) => (
          <li key={key}>
            <span className="font-700">{name}</span>（{place}）
            <ul className="list-disc pl-6">
              {excludedBy.map((words) => (
                <li key={words}>{words}</li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
