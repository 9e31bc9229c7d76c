import type { Description } from "@/components/ui/description-list";
import { Icon } from "@/components/ui/icon";
import { fieldLabel } from "@/lib/declarations/fields";
import { optionLabel } from "@/lib/declarations/options";
import { formatCorporateNumber } from "@/lib/japan/corporate-number";
import { routes } from "@/lib/routes";
import { placeOf } from "./listed-declaration";
import type { ShownView } from "./shown-view";

export type LogoSize = { readonly width: number | null; readonly height: number | null };

type OrganizationFactsProps = {
  readonly declaration: ShownView;
  readonly logo: LogoSize | null;
};

export function OrganizationFacts({ declaration, logo }: OrganizationFactsProps) {
  return (
    <section
      aria-labelledby="organization"
      className="mt-16 flex flex-col gap-6 self-start rounded-8 bg-solid-gray-50 p-6"
    >
      <h2 id="organization" className="text-std-20B-150">
        企業・団体の情報
      </h2>
      {logo !== null && (
        <img
          src={routes.declarationLogo(declaration.number)}
          alt={declaration.logoAlt ?? ""}
          width={logo.width ?? undefined}
          height={logo.height ?? undefined}
          loading="lazy"
          decoding="async"
          className="h-auto max-h-60 w-auto max-w-full self-start bg-white"
        />
      )}
      <dl className="flex flex-col gap-4">
        {rowsOf(declaration).map(({ term, details }) => (
          <div key={term}>
            <dt className="text-dns-14N-130 text-solid-gray-700">{term}</dt>
            <dd>{details}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** Questions without an answer are left out. */
function rowsOf(declaration: ShownView): readonly Description[] {
  const { corporateNumber, representative, websiteUrl } = declaration;
  return [
    { term: fieldLabel("organizationName"), details: declaration.organizationName },
    { term: "フリガナ", details: declaration.organizationKana },
    { term: fieldLabel("legalForm"), details: optionLabel("legalForm", declaration.legalForm) },
    ...(corporateNumber === null
      ? []
      : [{ term: fieldLabel("corporateNumber"), details: formatCorporateNumber(corporateNumber) }]),
    { term: "所在地", details: placeOf(declaration) },
    { term: fieldLabel("industryCode"), details: optionLabel("industryCode", declaration.industryCode) },
    { term: fieldLabel("employeeBand"), details: optionLabel("employeeBand", declaration.employeeBand) },
    ...(representative === null ? [] : [{ term: "代表者", details: representative }]),
    ...(websiteUrl === null ? [] : [{ term: fieldLabel("websiteUrl"), details: <DeclarerLink href={websiteUrl} /> }]),
  ];
}

type DeclarerLinkProps = { readonly href: string };

/** An address that a declarer typed: shown as it is, opened only when it is a web page, and not recommended to search engines. */
function DeclarerLink({ href }: DeclarerLinkProps) {
  if (!/^https?:\/\//.test(href)) return href;
  return (
    <a href={href} target="_blank" rel="noopener noreferrer nofollow ugc" data-words="address">
      {href}
      <Icon name="external" label="新規タブで開きます" className="ml-1 inline size-4 align-[-0.125em]" />
    </a>
  );
}
