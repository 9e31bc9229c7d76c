import { demoAccounts } from "@/lib/accounts/demo-accounts";
import { demoJurors } from "@/lib/awards/jury/demo-jurors";
import { isDuties, type Need } from "@/lib/permission-matrix/needs";

/** The member whose records the sample addresses are about; offices are kept by a municipality. */
const OWNERS = { company: "緑川 めぐみ", municipality: "桜庭 ひろし" } as const;
/** The one who has sheets to score. */
const JUROR = demoJurors[3].name;

/** Who of the demonstration opens a page; undefined for those that are not for somebody who signs in. */
export function whoOpens(template: string, need: Need): string | undefined {
  if (isDuties(need)) {
    return demoAccounts.find(
      ({ state, duties }) => state === "ready" && need.some((duty) => duties.some((own) => own === duty)),
    )?.name;
  }
  if (need === "juror") return JUROR;
  if (need === "staff") return demoAccounts[0].name;
  if (!["member", "inOrganization", "actsForOrganization", "owner"].includes(need)) return undefined;
  return template.startsWith("/mypage/offices") ? OWNERS.municipality : OWNERS.company;
}
