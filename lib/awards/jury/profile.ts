import { z } from "zod";
import { type Affiliation, type Person, ROLES } from "@/lib/awards/conflicts/detection/parties";
import type { JapanDay } from "@/lib/japan/dates";

const day = z.custom<JapanDay>((value) => typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value)).nullable();

const affiliation = z
  .object({
    organizationName: z.string().min(1),
    corporateNumber: z.string().nullable(),
    role: z.enum(ROLES),
    from: day,
    to: day,
  })
  .readonly();

/** What the detection of conflicts compares, as the office entered it. */
const profileSchema = z
  .object({
    affiliations: z.array(affiliation).readonly(),
    homeMunicipalityCode: z.string().nullable(),
    mailDomains: z.array(z.string()).readonly(),
  })
  .readonly();

export type JurorProfile = z.output<typeof profileSchema>;

export const emptyProfile: JurorProfile = { affiliations: [], homeMunicipalityCode: null, mailDomains: [] };

/** As the database keeps it. It was read when it was written; anything else is a defect. */
export function storedProfile(json: unknown): JurorProfile {
  return profileSchema.parse(json);
}

type Named = { readonly id: string; readonly name: string; readonly nameKana: string; readonly email: string };

/** The juror as the detection takes them. */
export function partyOf({ id, name, nameKana, email }: Named, profile: JurorProfile): Person {
  const { affiliations, homeMunicipalityCode, mailDomains } = profile;
  return {
    ...{ id, name, homeMunicipalityCode },
    kana: nameKana,
    mails: [email, ...mailDomains],
    affiliations: affiliations.map((one): Affiliation => ({ ...one })),
  };
}
