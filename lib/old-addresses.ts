import { routes } from "./routes";

/** Addresses of the portal of 2021 that have a new home. Declarers and municipalities link to them. */
const NEW_HOMES = {
  "/chitele": routes.home(),
  "/chitele/index.html": routes.home(),
  "/chitele/about/index.html": routes.about(),
  "/chitele/jichitai/index.html": routes.forMunicipalities(),
  "/chitele/jichitai/support/index.html": routes.policiesForAudience("municipalities"),
  "/chitele/jirei/:page*": routes.caseStudies(),
  "/chitele/sengen/index.html": routes.declarations(),
  "/chitele/sengen/company/index.html": routes.declarations(),
} as const;

export const oldAddresses = Object.entries(NEW_HOMES).map(([source, destination]) => ({
  source,
  destination,
  permanent: true,
}));
