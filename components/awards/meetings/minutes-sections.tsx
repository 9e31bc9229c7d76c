import { Section } from "@/components/ui/section";
import type { Section as Minutes } from "@/lib/awards/deliberation/minutes/request";

type MinutesSectionsProps = { readonly sections: readonly Minutes[]; readonly level: 2 | 3 };

/** The minutes as the log tells them. */
export function MinutesSections({ sections, level }: MinutesSectionsProps) {
  return sections.map(({ heading, lines }, index) => (
    <Section key={heading} title={`${index + 1}. ${heading}`} level={level}>
      <ul className="flex flex-col gap-1">
        {lines.map((line) => (
          <li key={line} className="break-words whitespace-pre-line">
            {line}
          </li>
        ))}
      </ul>
    </Section>
  ));
}
