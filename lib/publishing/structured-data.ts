type Step = { readonly name: string; readonly item: string };

/** schema.org: where a page stands, as its breadcrumbs show it. */
export function breadcrumbData(steps: readonly Step[]) {
  return {
    "@type": "BreadcrumbList",
    itemListElement: steps.map((step, index) => ({ "@type": "ListItem", position: index + 1, ...step })),
  };
}
