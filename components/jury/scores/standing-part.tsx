import { Section } from "@/components/ui/section";
import type { StandingView } from "@/lib/awards/scoring/view";

type StandingPartProps = { readonly standing: StandingView };

/** For this juror alone: words, and nothing of anybody else. */
export function StandingPart({ standing: { fiscalYear, places, drift } }: StandingPartProps) {
  if (places.length === 0 && drift === null) return null;
  return (
    <Section title={`${fiscalYear}年度の自分の点の付け方`}>
      <p>
        ご本人だけに表示しています。ほかの審査委員の名前や点は示しません。点の付け方を変える必要があるとは限りません。
      </p>
      <ul className="flex flex-col gap-3">
        {places.map(({ entry, sentences }) => (
          <li key={entry}>
            <span className="font-700">基準合わせ：{entry}</span>
            <br />
            {sentences.join("")}
          </li>
        ))}
        {drift !== null && (
          <li>
            <span className="font-700">採点期間中の変化</span>
            <br />
            {drift}
          </li>
        )}
      </ul>
    </Section>
  );
}
