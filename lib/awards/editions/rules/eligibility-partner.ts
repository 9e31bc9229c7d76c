import { municipalityCodeMessage, parseMunicipalityCode } from "@/lib/japan/municipality-code";
import { done, type Entered, optional, problem, type Task, todo } from "./eligibility-task";

/** A municipality that enters itself is its own place: nobody asks it for a partner. */
export function partnerTask({ facts, category: { partnerMunicipality } }: Entered): Task {
  const { kind, ownMunicipality, partnerMunicipalities } = facts;
  if (partnerMunicipalities.length > 0) return namedPartners(partnerMunicipalities, ownMunicipality);
  if (partnerMunicipality === "none") return optional("partner", "連携自治体の記載は求めていません。");
  if (partnerMunicipality === "optional") {
    return optional("partner", "連携している自治体があれば、記載してください。");
  }
  if (kind === "municipality") return optional("partner", "自治体が応募するときは、連携自治体の記載は任意です。");
  return todo("partner", "連携している自治体を1つ以上記載してください。", "partner-missing");
}

function namedPartners(codes: readonly string[], own: string | null): Task {
  const read = codes.map(parseMunicipalityCode);
  const fault = read.find((one) => !one.ok);
  if (fault?.ok === false) return problem("partner", municipalityCodeMessage(fault.cause), "partner-invalid");
  const named = new Set(read.flatMap((one) => (one.ok ? [one.value] : [])));
  if (own === null || !named.has(own)) return done("partner", `${named.size}団体`);
  const sentence = "連携自治体には、応募する自治体のほかの自治体を記載してください。";
  return problem("partner", sentence, "partner-is-applicant");
}
