import type { MetadataRoute } from "next";
import { baseUrl, isProduction } from "@/lib/env";
import { routes } from "@/lib/routes";

const OFFICE_SEARCHES = [routes.officeSearch(), routes.officeCompare(), routes.officeShortlist()];

/** A demo stays out of search engines altogether: its declarations are invented. */
export default function robots(): MetadataRoute.Robots {
  if (!isProduction()) return { rules: { userAgent: "*", disallow: "/" } };
  return {
    rules: {
      userAgent: "*",
      allow: "/",
      disallow: [
        "/admin",
        "/api/",
        "/status/",
        routes.declarationSearch(),
        ...OFFICE_SEARCHES,
        `${routes.applyStart()}/`,
      ],
    },
    sitemap: `${baseUrl()}/sitemap.xml`,
  };
}
