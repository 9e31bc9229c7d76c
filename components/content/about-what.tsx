import { ABOUT, DEFINITION } from "@/lib/content/about";
import { SOURCES } from "@/lib/content/sources";
import { Section } from "./section";
import { SourceLine } from "./source-line";

export function AboutWhat() {
  return (
    <Section {...ABOUT.what}>
      {DEFINITION.map((text) => (
        <p key={text} className="max-w-text text-std-17N-170">
          {text}
        </p>
      ))}
      <SourceLine source={SOURCES.council} />
      <SourceLine source={SOURCES.award2024} />
    </Section>
  );
}
