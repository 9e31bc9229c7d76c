import { ABOUT } from "@/lib/content/about";
import { PARTNER_FIELDS, PARTNERS } from "@/lib/content/movement";
import { SOURCES } from "@/lib/content/sources";
import { Section } from "./section";
import { SourceLine } from "./source-line";

export function AboutPartners() {
  return (
    <Section {...ABOUT.partners}>
      <p className="max-w-text">
        提言を受けて、国と9つの団体が2021年7月8日に包括連携協定を結びました。団体の名称は、協定を結んだときのものです。
      </p>
      <div className="grid gap-x-12 gap-y-6 desktop:grid-cols-2">
        <section aria-label="協力する6つの分野">
          <h3 className="text-std-20B-150">協力する6つの分野</h3>
          <ol className="mt-3 flex list-decimal flex-col gap-2 pl-6">
            {PARTNER_FIELDS.map((field) => (
              <li key={field}>{field}</li>
            ))}
          </ol>
        </section>
        <section aria-label="協定を結んだ9団体">
          <h3 className="text-std-20B-150">協定を結んだ9団体</h3>
          <ul className="mt-3 flex list-disc flex-col gap-2 pl-6">
            {PARTNERS.map((partner) => (
              <li key={partner}>{partner}</li>
            ))}
          </ul>
        </section>
      </div>
      <SourceLine source={SOURCES.agreement} />
    </Section>
  );
}
