import { ABOUT } from "@/lib/content/about";
import { PIONEERS, type Pioneer } from "@/lib/content/movement";
import { SOURCES } from "@/lib/content/sources";
import { routes } from "@/lib/routes";
import { Section } from "./section";
import { SourceLine } from "./source-line";

export function AboutPioneers() {
  return (
    <Section {...ABOUT.pioneers}>
      <p className="max-w-text">検討会議の資料が挙げた取組です。内容は2021年の公表のときのものです。</p>
      <div className="grid gap-x-12 gap-y-6 desktop:grid-cols-2">
        <Pioneers kind="company" heading="東京圏の企業" />
        <Pioneers kind="municipality" heading="地方の自治体" />
      </div>
      <SourceLine source={SOURCES.council} />
      <p>
        <a href={routes.caseStudies()}>ほかの事例も読む</a>
      </p>
    </Section>
  );
}

type PioneersProps = { readonly kind: Pioneer["kind"]; readonly heading: string };

function Pioneers({ kind, heading }: PioneersProps) {
  return (
    <section aria-label={heading}>
      <h3 className="text-std-20B-150">{heading}</h3>
      <dl className="mt-3 flex flex-col gap-4">
        {PIONEERS.filter((pioneer) => pioneer.kind === kind).map(({ name, text }) => (
          <div key={name} className="border-l-4 border-solid-gray-300 pl-4">
            <dt className="text-std-16B-170">{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
