import { type Core, readCore } from "@/lib/awards/conflicts/detection/names/core";
import { withoutLegalForm } from "@/lib/awards/conflicts/detection/names/legal-form-reading";
import { type OrganizationName, readOrganizationName } from "@/lib/awards/conflicts/detection/names/organization-name";
import { plainText } from "@/lib/awards/conflicts/detection/names/plain-text";
import type { Organization } from "@/lib/awards/conflicts/detection/parties";
import { parseCorporateNumber } from "@/lib/japan/corporate-number";
import { publicBodyCode, publicBodyNamed } from "./public-body";

/** An organisation read once, to be compared many times. */
export type KnownOrganization = {
  readonly name: OrganizationName;
  readonly kana: Core | null;
  readonly corporateNumber: string | null;
  /** When it is a municipality or a prefecture. */
  readonly publicBody: string | null;
};

export function readOrganization(organization: Organization): KnownOrganization {
  const name = readOrganizationName(organization.name);
  return {
    name,
    kana: readCore(withoutLegalForm(plainText(organization.kana ?? "")).text),
    corporateNumber: corporateNumberOf(organization.corporateNumber),
    publicBody: publicBodyCode(organization.municipalityCode) ?? publicBodyNamed(name),
  };
}

export function corporateNumberOf(written: string | null | undefined): string | null {
  const parsed = parseCorporateNumber(written ?? "");
  return parsed.ok ? parsed.value : null;
}
