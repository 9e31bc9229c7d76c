import { Heading } from "@/components/ui/heading";
import { REPLACED_KINDS, type Replacement } from "@/lib/consultations/anonymizing/kinds";
import { SUSPICIOUS_KINDS, type Suspicion } from "@/lib/consultations/anonymizing/suspicious";

type FindingsProps = {
  readonly replaced: readonly Replacement[];
  readonly suspicious: readonly Suspicion[];
};

/** Beside the texts: what is already out, and what nobody but a reader can judge. */
export function Findings({ replaced, suspicious }: FindingsProps) {
  return (
    <div className="flex flex-col gap-8">
      <section aria-labelledby="suspicious" className="rounded-8 border-2 border-warning-yellow-2 p-4">
        <Heading level={3} id="suspicious">
          目で確かめるところ（{suspicious.length}件）
        </Heading>
        <p className="mt-2">
          この相談に登録されていない名称は、自動では置き換えられません。ここにない言葉も、通して読んで確かめてください。
        </p>
        <ul className="mt-3 flex list-disc flex-col gap-1 pl-6 empty:hidden">
          {suspicious.map(({ kind, text }) => (
            <li key={text} className="text-std-16N-170 wrap-break-word">
              <strong>{text}</strong>
              <span className="block text-dns-16N-130 text-solid-gray-700">{SUSPICIOUS_KINDS[kind]}</span>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="replaced" className="rounded-8 bg-solid-gray-50 p-4">
        <Heading level={3} id="replaced">
          置き換えたところ（{replaced.length}件）
        </Heading>
        {replaced.length === 0 && <p className="mt-2">置き換えた言葉はありません。</p>}
        <ul className="mt-3 flex list-disc flex-col gap-1 pl-6 empty:hidden">
          {replaced.map(({ kind, before, after }) => (
            <li key={before} className="text-std-16N-170 wrap-break-word">
              「<del>{before}</del>」を「<ins>{after}</ins>」に
              <span className="block text-dns-16N-130 text-solid-gray-700">{REPLACED_KINDS[kind]}</span>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}
