import { routes } from "@/lib/routes";

type Site = {
  readonly name: string;
  readonly description: string;
  readonly baseUrl: string;
  /** The office that runs the portal. */
  readonly office: { readonly name: string; readonly phone: string };
};

/** schema.org: who runs the portal, and where it is searched. The demo's office is invented and its name says so. */
export function siteStructuredData({ name, description, baseUrl, office }: Site) {
  const home = `${baseUrl}${routes.home()}`;
  const organization = {
    "@type": "GovernmentOrganization",
    "@id": `${home}#organization`,
    name: office.name,
    url: home,
    contactPoint: {
      "@type": "ContactPoint",
      contactType: "customer support",
      telephone: office.phone,
      url: `${baseUrl}${routes.contact()}`,
      availableLanguage: "ja",
    },
  };
  const site = {
    "@type": "WebSite",
    "@id": `${home}#site`,
    name,
    description,
    url: home,
    inLanguage: "ja",
    publisher: { "@id": organization["@id"] },
    potentialAction: {
      "@type": "SearchAction",
      target: { "@type": "EntryPoint", urlTemplate: `${baseUrl}${routes.search()}?q={search_term_string}` },
      "query-input": "required name=search_term_string",
    },
  };
  return { "@context": "https://schema.org", "@graph": [organization, site] };
}
