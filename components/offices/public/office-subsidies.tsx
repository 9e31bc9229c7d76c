import { Section } from "@/components/content/section";
import { StatusBadge } from "@/components/ui/status-badge";
import type { Tone } from "@/components/ui/tone";
import type { Answers } from "@/lib/drafts/answers";
import type { JapanDay } from "@/lib/japan/dates";
import { type Subsidy, subsidiesOf } from "@/lib/offices/facts";

type OfficeSubsidiesProps = { readonly answers: Answers; readonly today: JapanDay };

const STATES = {
  open: { label: "期間内", tone: "success" },
  coming: { label: "開始前", tone: "info" },
  ended: { label: "終了しました", tone: "neutral" },
} as const satisfies Record<Subsidy["state"], { readonly label: string; readonly tone: Tone }>;

export function OfficeSubsidies({ answers, today }: OfficeSubsidiesProps) {
  const subsidies = subsidiesOf(answers, today);
  if (subsidies.length === 0) return null;
  return (
    <Section id="subsidies" heading="補助制度">
      <ul className="flex max-w-text flex-col gap-6">
        {subsidies.map(({ name, summary, period, url, state }) => (
          <li key={name} className="flex flex-col gap-2 border-l-4 border-blue-900 pl-4">
            <h3 className="flex flex-wrap items-center gap-3 text-std-18B-160">
              {name}
              <StatusBadge tone={STATES[state].tone}>{STATES[state].label}</StatusBadge>
            </h3>
            {summary !== "" && <p className="whitespace-pre-line">{summary}</p>}
            <p className="text-dns-16N-130 text-solid-gray-700">期間：{period}</p>
            {/^https?:\/\//.test(url) && (
              <p>
                <a href={url} rel="nofollow ugc" className="wrap-break-word">
                  {url}
                </a>
              </p>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
