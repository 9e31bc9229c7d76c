import { toJapanIso } from "@/lib/japan/dates";
import { optionLabel } from "./options";
import { policyItemLabel } from "./policy-items";
import type { ShownDeclaration } from "./queries/public";

type Addresses = {
  readonly page: string;
  readonly list: string;
  readonly home: string;
  readonly image: string;
};

/** schema.org: the declaration, who made it, and where the page stands. Only what the page itself shows. */
export function declarationStructuredData(declaration: ShownDeclaration, addresses: Addresses, publisher: string) {
  return { "@context": "https://schema.org", "@graph": [work(), organization(), breadcrumbs()] };

  function work() {
    return {
      "@type": "CreativeWork",
      "@id": `${addresses.page}#declaration`,
      url: addresses.page,
      identifier: declaration.number,
      name: `${declaration.organizationName}の自己宣言`,
      inLanguage: "ja",
      datePublished: toJapanIso(declaration.publishedAt),
      dateModified: toJapanIso(declaration.updatedAt),
      text: declaration.efforts,
      keywords: declaration.policyItems.map(policyItemLabel),
      author: { "@id": `${addresses.page}#organization` },
      publisher: { "@type": "GovernmentOrganization", name: publisher, url: addresses.home },
      ...(declaration.validUntil === null ? {} : { expires: declaration.validUntil.toISOString().slice(0, 10) }),
    };
  }

  function organization() {
    return {
      "@type": "Organization",
      "@id": `${addresses.page}#organization`,
      name: declaration.organizationName,
      address: {
        "@type": "PostalAddress",
        addressCountry: "JP",
        addressRegion: optionLabel("prefectureCode", declaration.prefectureCode),
        addressLocality: declaration.municipality,
      },
      ...(declaration.corporateNumber === null ? {} : { taxID: declaration.corporateNumber }),
      ...(declaration.websiteUrl === null ? {} : { url: declaration.websiteUrl }),
      ...(declaration.logoId === null ? {} : { image: addresses.image }),
    };
  }

  function breadcrumbs() {
    const steps = [
      { name: "ホーム", item: addresses.home },
      { name: "自己宣言の一覧", item: addresses.list },
      { name: declaration.organizationName, item: addresses.page },
    ];
    return {
      "@type": "BreadcrumbList",
      itemListElement: steps.map((step, index) => ({ "@type": "ListItem", position: index + 1, ...step })),
    };
  }
}
