import { Heading } from "@/components/ui/heading";
import type { Feedback } from "@/lib/awards/feedback/feedback";

type CriteriaFeedbackProps = { readonly criteria: Feedback };

/** How the jury saw the effort, criterion by criterion, and where the others lie as far as nobody can be made out. */
export function CriteriaFeedback({ criteria }: CriteriaFeedbackProps) {
  if (criteria.length === 0) return <p>評価項目ごとの結果は、採点した審査委員が少ないため、お知らせできません。</p>;
  return (
    <>
      <p className="max-w-text">
        審査委員の採点の平均に最も近い段階です。審査委員の氏名、一人ひとりの点数と理由は、お知らせしません。ほかの応募の分布は、5団体以上のまとまりになる場合だけ示します。
      </p>
      {criteria.map((one) => (
        <section key={one.key} className="flex flex-col gap-2">
          <Heading level={3}>{one.name}</Heading>
          <p className="text-std-17B-170">{one.level}</p>
          <p>{one.anchor}</p>
          {one.spread.length > 0 && <Spread of={one} />}
        </section>
      ))}
    </>
  );
}

function Spread({ of: { name, spread } }: { readonly of: Feedback[number] }) {
  return (
    <>
      <p>{`同じ部門で審査した応募の「${name}」`}</p>
      <ul className="list-disc pl-6">
        {spread.map(({ levels, entries, isOwn }) => (
          <li key={levels}>{`${levels}：${entries}件${isOwn ? "（この応募を含む）" : ""}`}</li>
        ))}
      </ul>
    </>
  );
}
