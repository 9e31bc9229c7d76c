import type { Questions } from "@/lib/corrections/questions";
import { type Companions, unlockedBy } from "@/lib/corrections/unlocking";
import { fieldLabel, OFFICE_FIELDS, type OfficeFieldName } from "./fields";

const COMPANIONS: Companions<OfficeFieldName> = {
  municipalityCode: ["postalCode", "town", "street", "latitude", "longitude"],
  street: ["town", "building", "latitude", "longitude"],
  latitude: ["longitude"],
  longitude: ["latitude"],
  downMbps: ["measuredOn"],
  upMbps: ["measuredOn"],
  opensAt: ["closesAt"],
  closesAt: ["opensAt", "hoursNote"],
  acceptedCompanies: ["acceptedYear"],
  subsidy1Name: ["subsidy1Summary", "subsidy1From", "subsidy1Until", "subsidy1Url"],
  subsidy2Name: ["subsidy2Summary", "subsidy2From", "subsidy2Until", "subsidy2Url"],
  subsidy3Name: ["subsidy3Summary", "subsidy3From", "subsidy3Until", "subsidy3Url"],
  photo1: ["photo1Alt", "photo1Rights"],
  photo2: ["photo2Alt", "photo2Rights"],
  photo3: ["photo3Alt", "photo3Rights"],
};

const NAMES: readonly OfficeFieldName[] = OFFICE_FIELDS.map(({ name }) => name);

/** What a municipality may edit in answer to a request for these fields; everything else stays as it was sent. */
export const officeQuestions: Questions = {
  label: fieldLabel,
  unlocked: (asked) => unlockedBy(NAMES, COMPANIONS, asked),
};
