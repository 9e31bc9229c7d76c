import { Heading } from "@/components/ui/heading";
import { TimeText } from "@/components/ui/time-text";
import { routes } from "@/lib/routes";

type SentAnswer = {
  readonly id: string;
  readonly kind: string;
  readonly body: string;
  readonly sentAt: Date;
};

type AnswerChoiceProps = {
  readonly number: string;
  readonly answers: readonly SentAnswer[];
  readonly chosen: string | undefined;
};

/** What went out, the newest first: the draft begins with one of them. */
export function AnswerChoice({ number, answers, chosen }: AnswerChoiceProps) {
  return (
    <section aria-labelledby="answers" className="flex flex-col gap-4">
      <Heading level={2} id="answers">
        もとにする回答を選ぶ
      </Heading>
      {answers.length === 0 ? (
        <p className="max-w-text rounded-8 bg-solid-gray-50 p-6">
          相談者に届いた回答がまだありません。回答を送り、取り消せる時間が過ぎてから、もう一度開いてください。
        </p>
      ) : (
        <ol className="flex max-w-text flex-col gap-4">
          {answers.map((answer) => (
            <li key={answer.id}>
              <Answer number={number} answer={answer} isChosen={answer.id === chosen} />
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

const SHOWN = 160;

type AnswerProps = { readonly number: string; readonly answer: SentAnswer; readonly isChosen: boolean };

function Answer({ number, answer: { id, kind, body, sentAt }, isChosen }: AnswerProps) {
  const letters = [...body];
  return (
    <article className="flex flex-col gap-2 rounded-8 border border-solid-gray-420 p-4">
      <p className="text-dns-16N-130 text-solid-gray-700">
        {kind === "ANSWER" ? "回答" : "メッセージ"}　<TimeText at={sentAt} />
      </p>
      <p className="text-std-16N-170 whitespace-pre-line wrap-break-word">
        {letters.length > SHOWN ? `${letters.slice(0, SHOWN).join("")}…` : body}
      </p>
      <p>
        <a
          href={`${routes.adminConsultationFaq(number, { answer: id })}#draft`}
          aria-current={isChosen ? "true" : undefined}
          className="inline-block py-1 aria-[current=true]:font-700"
        >
          {isChosen ? "この回答から下書きを作っています" : "この回答から下書きを作る"}
          <span className="sr-only">
            （<TimeText at={sentAt} />）
          </span>
        </a>
      </p>
    </article>
  );
}
