import { ChangedWords } from "@/components/ui/changed-words";
import { StatusBadge } from "@/components/ui/status-badge";
import { TimeText } from "@/components/ui/time-text";

type CorrectionRound = {
  readonly id: string;
  readonly round: number;
  readonly requestedAt: Date;
  readonly answeredAt: Date | null;
  readonly closedAt: Date | null;
  readonly items: readonly CorrectionLine[];
};

type CorrectionLine = {
  readonly id: string;
  readonly label: string;
  readonly reason: string;
  /** In words; null while there is no answer. */
  readonly answer: { readonly before: string; readonly after: string; readonly explanation: string | null } | null;
};

type CorrectionRoundsProps = { readonly rounds: readonly CorrectionRound[] };

/** What was asked, what changed and what was answered, newest round first. */
export function CorrectionRounds({ rounds }: CorrectionRoundsProps) {
  return (
    <ol className="flex flex-col gap-8">
      {rounds.map((round) => (
        <li key={round.id} className="flex flex-col gap-4">
          <h3 className="flex flex-wrap items-center gap-3 text-std-18B-160">
            {round.round}回目の修正依頼
            <RoundBadge round={round} />
          </h3>
          <p className="text-dns-14N-130 text-solid-gray-700">
            依頼：
            <TimeText at={round.requestedAt} />
            {round.answeredAt && (
              <>
                　回答：
                <TimeText at={round.answeredAt} />
              </>
            )}
          </p>
          <ul className="flex flex-col gap-5">
            {round.items.map((item) => (
              <Line key={item.id} item={item} />
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}

type RoundBadgeProps = { readonly round: CorrectionRound };

function RoundBadge({ round: { answeredAt, closedAt } }: RoundBadgeProps) {
  if (answeredAt !== null) return <StatusBadge tone="success">回答あり</StatusBadge>;
  return closedAt === null ? <StatusBadge tone="warning">回答待ち</StatusBadge> : <StatusBadge>終了</StatusBadge>;
}

type LineProps = { readonly item: CorrectionLine };

function Line({ item: { label, reason, answer } }: LineProps) {
  return (
    <li className="flex flex-col gap-2 border-l-4 border-solid-gray-300 pl-4">
      <p>
        <strong>{label}</strong>
      </p>
      <p className="text-dns-16N-130 whitespace-pre-line">
        <span className="text-solid-gray-700">依頼：</span>
        {reason}
      </p>
      {answer && answer.before !== answer.after && <ChangedWords before={answer.before} after={answer.after} />}
      {answer?.explanation && (
        <p className="text-dns-16N-130 whitespace-pre-line">
          <span className="text-solid-gray-700">{answer.before === answer.after ? "修正しない理由" : "補足"}：</span>
          {answer.explanation}
        </p>
      )}
    </li>
  );
}
