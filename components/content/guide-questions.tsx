import type { GuideQuestion } from "@/lib/content/guides/guide";
import { InlineText } from "./inline-text";
import { RubyText } from "./ruby-text";

type GuideQuestionsProps = { readonly questions: readonly GuideQuestion[] };

/** Answers stand open: they are short, and can be found and printed. */
export function GuideQuestions({ questions }: GuideQuestionsProps) {
  return (
    <dl className="max-w-text border-t border-solid-gray-420">
      {questions.map(({ question, answer }) => (
        <div key={question} className="flex flex-col gap-1 border-b border-solid-gray-420 py-5">
          <dt className="font-700">
            <RubyText text={question} />
          </dt>
          <dd>
            <InlineText text={answer} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
