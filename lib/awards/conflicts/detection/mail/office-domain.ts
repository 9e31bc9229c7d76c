import { isDomainName } from "@/lib/japan/domain-name";
import { normalizeMailAddress } from "@/lib/japan/mail-address";
import { isFreeMail } from "./free-mail-domains";
import { isRegionLabel } from "./regional-labels";

/**
 * The part of a domain that one organisation registered, or that of one office of the state or one municipality. Of ne.jp, which is
 * for services to others (JPRS), it may be the provider's.
 */
export type OfficeDomain = {
  readonly domain: string;
  readonly kind: "organization" | "network" | "university" | "state" | "local-government";
};

/** 属性型 JP ドメイン名 (JPRS): below these the third label is the organisation's. */
const KIND_OF = new Map<string, OfficeDomain["kind"]>([
  ["ac", "university"],
  ["ad", "organization"],
  ["co", "organization"],
  ["ed", "university"],
  ["go", "state"],
  ["gr", "organization"],
  ["lg", "local-government"],
  ["ne", "network"],
  ["or", "organization"],
]);

/** city.shiojiri.lg.jp, town.karuizawa.nagano.jp, pref.nagano.lg.jp: from this label on it is one municipality. */
const MUNICIPAL = /^(?:city|town|vill|village|pref|metro)$/;
const SECOND_ELSEWHERE = /^(?:ac|co|com|edu|gov|ne|net|or|org)$/;

/** Of an address or a bare domain; null for free mail, for the bare suffix of many offices, and for what is no domain. */
export function officeDomainOf(mail: string): OfficeDomain | null {
  const address = normalizeMailAddress(mail);
  const domain = normalizeMailAddress(`@${address.slice(address.lastIndexOf("@") + 1)}`).slice(1);
  if (!isDomainName(domain) || isFreeMail(domain)) return null;
  const labels = domain.split(".");
  const [top = "", second = ""] = labels.toReversed();
  if (top === "jp") return japaneseDomain(labels, second);
  return lastLabels(labels, top.length === 2 && SECOND_ELSEWHERE.test(second) ? 3 : 2, "organization");
}

function japaneseDomain(labels: readonly string[], second: string): OfficeDomain | null {
  const isRegional = isRegionLabel(second);
  const municipal = labels.findIndex((label) => MUNICIPAL.test(label));
  if ((isRegional || second === "lg") && municipal >= 0 && municipal < labels.length - 2) {
    return lastLabels(labels, labels.length - municipal, "local-government");
  }
  if (isRegional) return lastLabels(labels, labels.length > 3 ? 4 : 3, "organization");
  const kind = KIND_OF.get(second);
  if (kind === "state") return labels.length < 3 ? null : { domain: labels.join("."), kind };
  return lastLabels(labels, kind === undefined ? 2 : 3, kind ?? "organization");
}

function lastLabels(labels: readonly string[], count: number, kind: OfficeDomain["kind"]): OfficeDomain | null {
  return labels.length < count ? null : { domain: labels.slice(-count).join("."), kind };
}

/** Equal; for go.jp also one below the other, as a bureau below its ministry. Two bureaus of one ministry are two offices. */
export function areSameOffice(one: OfficeDomain, other: OfficeDomain): boolean {
  if (one.kind !== other.kind) return false;
  return one.domain === other.domain || (one.kind === "state" && (isBelow(one, other) || isBelow(other, one)));
}

function isBelow(lower: OfficeDomain, upper: OfficeDomain): boolean {
  return lower.domain.endsWith(`.${upper.domain}`);
}
