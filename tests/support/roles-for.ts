import type { MemberRole } from "@/lib/db/generated/enums";
import type { Need } from "@/lib/permission-matrix/needs";

/** Which roles of an organisation a place is for, as it was agreed and not as the rules say it. */
const agreed: Readonly<Record<string, readonly MemberRole[]>> = {
  member: ["OWNER", "EDITOR", "VIEWER"],
  inOrganization: ["OWNER", "EDITOR", "VIEWER"],
  actsForOrganization: ["OWNER", "EDITOR"],
  owner: ["OWNER"],
};

export function rolesFor(need: Need): readonly MemberRole[] {
  return (typeof need === "string" ? agreed[need] : undefined) ?? [];
}
