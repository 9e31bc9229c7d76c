import { Section } from "@/components/content/section";
import type { JapanDay } from "@/lib/japan/dates";
import type { ListedOffice, NearOffice } from "@/lib/offices/public-view";
import { routes } from "@/lib/routes";
import { OfficeList } from "./office-list";

type NamedLink = { readonly href: string; readonly label: string };

type OfficeAroundProps = {
  readonly near: readonly NearOffice[];
  readonly similar: readonly ListedOffice[];
  readonly caseStudies: readonly NamedLink[];
  readonly today: JapanDay;
};

export function OfficeAround({ near, similar, caseStudies, today }: OfficeAroundProps) {
  return (
    <div data-print="hide">
      {near.length > 0 && (
        <Section id="near" heading="近くの施設">
          <OfficeList
            offices={near}
            today={today}
            level={3}
            act={({ number }) => <Distance office={near.find((each) => each.number === number)} />}
          />
        </Section>
      )}
      {similar.length > 0 && (
        <Section id="similar" heading="条件の似た、ほかの都道府県の施設">
          <OfficeList offices={similar} today={today} level={3} />
        </Section>
      )}
      {caseStudies.length > 0 && (
        <Section id="case-studies" heading="同じ都道府県の事例">
          <ul className="flex list-disc flex-col gap-2 pl-6">
            {caseStudies.map(({ href, label }) => (
              <li key={href}>
                <a href={href}>{label}</a>
              </li>
            ))}
          </ul>
          <p>
            <a href={routes.caseStudies()}>事例をすべて見る</a>
          </p>
        </Section>
      )}
    </div>
  );
}

type DistanceProps = { readonly office: NearOffice | undefined };

function Distance({ office }: DistanceProps) {
  return office?.kilometres === null || office === undefined ? null : (
    <span className="text-dns-16N-130">直線で約{office.kilometres}km</span>
  );
}
