import { InventedNote } from "@/components/content/invented-note";
import { ReadingPage } from "@/components/content/reading-page";
import { Section } from "@/components/content/section";
import { FileLink } from "@/components/ui/link";
import type { PublicIntegrity } from "@/lib/awards/integrity/view";
import { routes } from "@/lib/routes";
import { IntegritySections } from "./integrity-sections";
import { AWARDS_TITLE } from "./words";

type IntegrityPageProps = { readonly published: PublicIntegrity; readonly isDemo: boolean };

/** 審査の公正さの報告: how the year was judged, in figures that name nobody. */
export function IntegrityPage({ published: { report, sha256, releasedAt }, isDemo }: IntegrityPageProps) {
  const { fiscalYear, name, fewest } = report;
  return (
    <ReadingPage
      title={`${name} 審査の公正さの報告`}
      path={[
        { href: routes.awards(), label: AWARDS_TITLE },
        { href: routes.award(fiscalYear), label: name },
        { href: routes.awardWinners(fiscalYear), label: "受賞者" },
      ]}
      updatedOn={releasedAt}
    >
      {isDemo && <InventedNote>この報告は、架空の審査の記録から作ったものです。</InventedNote>}
      <p className="max-w-text">
        {`審査の記録から自動で作った報告です。人や団体が特定されないように、${fewest}人または${fewest}団体に満たない数字は、ほかとまとめるか、示していません。`}
      </p>
      <IntegritySections report={report} />
      <Section id="file" heading="データ">
        <p>
          <FileLink href={routes.awardIntegrityFile(fiscalYear)} kind="JSON">
            報告のデータ
          </FileLink>
        </p>
        <p>
          SHA-256：<code className="break-all">{sha256}</code>
        </p>
      </Section>
    </ReadingPage>
  );
}
