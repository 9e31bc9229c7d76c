import { z } from "zod";
import { IntroductionStatus, MatchDirection, MatchRequestStatus } from "@/lib/db/generated/enums";
import { addressQuery } from "@/lib/forms/address-query";
import { routes } from "@/lib/routes";

const page = z.coerce.number().int().min(1).max(100).catch(1);
const direction = z.enum(MatchDirection).optional().catch(undefined);

/** Read from the address bar, so a value we do not know is dropped instead of failing the page. */
export const introductionFilters = z.object({
  status: z.enum(IntroductionStatus).optional().catch(undefined),
  direction,
  page,
});
export type IntroductionFilters = z.output<typeof introductionFilters>;

export const requestFilters = z.object({ status: z.enum(MatchRequestStatus).catch("OPEN"), direction, page });
export type RequestFilters = z.output<typeof requestFilters>;

type Change<Filters> = { readonly [Name in keyof Filters]?: Filters[Name] | undefined };

export function introductionsQuery(filters: Change<IntroductionFilters>): Readonly<Record<string, string>> {
  return addressQuery(filters, { page: "1" });
}

/** The list as filtered, with a change; one that is filtered otherwise begins at its first page. */
export function introductionsAddress(filters: IntroductionFilters, change: Change<IntroductionFilters> = {}): string {
  return routes.adminMatching(introductionsQuery({ ...filters, page: 1, ...change }));
}

export function requestsAddress(filters: RequestFilters, change: Change<RequestFilters> = {}): string {
  const query = { ...filters, page: 1, ...change };
  return routes.adminMatchingRequests(addressQuery(query, { page: "1", status: "OPEN" }));
}
