import { InventedNote } from "@/components/content/invented-note";
import { ReadingPage } from "@/components/content/reading-page";
import { Section } from "@/components/content/section";
import { Heading } from "@/components/ui/heading";
import type { Ceremony } from "@/lib/awards/editions/rules/settings-shape";
import type { PublicResult } from "@/lib/awards/results/view";
import { routes } from "@/lib/routes";
import { CeremonyPart } from "./ceremony-part";
import { Paragraphs } from "./paragraphs";
import { AWARDS_TITLE } from "./words";

type CeremonyPageProps = {
  readonly result: PublicResult;
  readonly ceremony: Ceremony | null;
  readonly isDemo: boolean;
};

/** 表彰式: when and where, the words of the host, and what the jury said of each winner. */
export function CeremonyPage({ result, ceremony, isDemo }: CeremonyPageProps) {
  const { fiscalYear, name, greeting, videoUrl, winners } = result;
  return (
    <ReadingPage
      title={`${name} 表彰式`}
      path={[
        { href: routes.awards(), label: AWARDS_TITLE },
        { href: routes.award(fiscalYear), label: name },
        { href: routes.awardWinners(fiscalYear), label: "受賞者" },
      ]}
    >
      {isDemo && <InventedNote>この表彰式と受賞者は、架空のものです。</InventedNote>}
      <CeremonyPart ceremony={ceremony} />
      {videoUrl !== null && (
        <Section id="video" heading="動画">
          <p>
            <a href={videoUrl}>表彰式の動画（外部のサイト）</a>
          </p>
        </Section>
      )}
      <Section id="greeting" heading="挨拶">
        <Paragraphs text={greeting} />
      </Section>
      <Section id="commentaries" heading="受賞者と講評">
        {winners.map(({ ordinal, prizeName, categoryName, recipientName, title, commentary }) => (
          <section key={ordinal} className="flex flex-col gap-3">
            <Heading level={3}>{`${recipientName}「${title}」`}</Heading>
            <p>{`${prizeName}（${categoryName}）`}</p>
            <Paragraphs text={commentary} />
          </section>
        ))}
      </Section>
    </ReadingPage>
  );
}
