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
      <Section id="proposal-list" heading="5つの提言" level={3}>
        <ol className="flex max-w-text list-decimal flex-col gap-2 pl-6">
          {PROPOSALS.map(({ title }) => (
            <li key={title}>{title}</li>
          ))}
        </ol>
        <p className="max-w-text">
          <a href={routes.aboutCouncil()}>検討会議と提言</a>
          のページで、それぞれの内容、このポータルの対応、14人の委員を紹介しています。
        </p>
      </Section>
      <SourceLine source={SOURCES.council} />
    </Section>
  );
}
