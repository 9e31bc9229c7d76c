import { StatusBadge } from "@/components/ui/status-badge";
import { ABOUT } from "@/lib/content/about";
import { PRINCIPLES, PROPOSALS } from "@/lib/content/movement";
import { SOURCES } from "@/lib/content/sources";
import { routes } from "@/lib/routes";
import { Section } from "./section";
import { SourceLine } from "./source-line";

export function AboutProposals() {
  return (
    <Section {...ABOUT.proposals}>
      <div className="grid gap-6 desktop:grid-cols-3">
        {PRINCIPLES.map(({ title, text }) => (
          <section key={title} aria-label={title} className="border-t-4 border-blue-900 pt-4">
            <h3 className="text-std-18B-160">{title}</h3>
            <p className="mt-2">{text}</p>
          </section>
        ))}
      </div>
      <Proposals />
      <SourceLine source={SOURCES.council} />
    </Section>
  );
}

function Proposals() {
  return (
    <Section id="proposal-list" heading="5つの提言と、このポータルの対応" level={3}>
      <ol className="flex max-w-text flex-col gap-5">
        {PROPOSALS.map(({ title, text, now }, index) => (
          <li key={title} className="flex flex-col gap-1 border-b border-solid-gray-300 pb-5">
            <p className="flex flex-wrap items-center gap-3 text-std-17B-170">
              {index + 1}．{title}
              <StatusBadge tone={now === "offered" ? "success" : "neutral"}>
                {now === "offered" ? "提供中" : "準備中"}
              </StatusBadge>
            </p>
            <p>{text}</p>
            {now === "offered" && (
              <p>
                <a href={routes.applyStart()}>自己宣言をする</a>、<a href={routes.declarations()}>自己宣言の一覧</a>
              </p>
            )}
          </li>
        ))}
      </ol>
    </Section>
  );
}
