import { asList, asText } from "@/lib/drafts/answers";
import { toJapanIso } from "@/lib/japan/dates";
import { findPrefecture } from "@/lib/japan/prefecture";
import { ACCESSIBILITY, EQUIPMENT } from "./options";
import type { OfficeView } from "./public-view";

type Addresses = {
  readonly page: string;
  readonly list: string;
  readonly home: string;
  readonly photos: readonly string[];
};

const DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"] as const;

/** schema.org: the place, and where its page stands. Only what the page itself shows. */
export function officeStructuredData(office: OfficeView, addresses: Addresses) {
  return { "@context": "https://schema.org", "@graph": [place(office, addresses), breadcrumbs(office, addresses)] };
}

function place(office: OfficeView, { page, photos }: Addresses) {
  const { answers, latitude, longitude } = office;
  const website = asText(answers["websiteUrl"]);
  const seats = asText(answers["openSeats"]);
  return {
    "@type": "LocalBusiness",
    "@id": `${page}#office`,
    ...{ url: page, identifier: office.number, name: office.name, description: asText(answers["description"]) },
    address: addressOf(office),
    dateModified: toJapanIso(office.updatedAt),
    ...(latitude === null || longitude === null ? {} : { geo: { "@type": "GeoCoordinates", latitude, longitude } }),
    ...(website === "" ? {} : { sameAs: website }),
    ...(photos.length === 0 ? {} : { image: photos }),
    ...(seats === "" ? {} : { maximumAttendeeCapacity: Number(seats) }),
    ...openingHours(office),
    amenityFeature: amenities(office),
  };
}

function addressOf({ prefectureCode, place: area, answers }: OfficeView) {
  const region = findPrefecture(prefectureCode)?.name ?? "";
  const postalCode = asText(answers["postalCode"]);
  const street = ["town", "street", "building"].map((name) => asText(answers[name])).join("");
  return {
    ...{ "@type": "PostalAddress", addressCountry: "JP", addressRegion: region },
    ...{ addressLocality: area.replace(region, ""), streetAddress: street },
    ...(postalCode === "" ? {} : { postalCode }),
  };
}

/** The end of a day is 23:59 there: schema.org knows no 24:00. */
function openingHours({ answers }: OfficeView) {
  const [opens, closes] = [asText(answers["opensAt"]), asText(answers["closesAt"])];
  if (opens === "" || closes === "") return {};
  const dayOfWeek = asList(answers["openDays"]).flatMap((day) => DAYS[Number(day) - 1] ?? []);
  const until = closes === "24:00" ? "23:59" : closes;
  return { openingHoursSpecification: { "@type": "OpeningHoursSpecification", dayOfWeek, opens, closes: until } };
}

function amenities({ answers }: OfficeView) {
  const named = [
    ...EQUIPMENT.filter(({ value }) => asList(answers["equipment"]).includes(value)),
    ...ACCESSIBILITY.filter(({ value }) => asList(answers["accessibility"]).includes(value)),
  ];
  return named.map(({ label }) => ({ "@type": "LocationFeatureSpecification", name: label, value: true }));
}

function breadcrumbs({ name }: OfficeView, { home, list, page }: Addresses) {
  const steps = [
    { name: "ホーム", item: home },
    { name: "サテライトオフィスの一覧", item: list },
    { name, item: page },
  ];
  return {
    "@type": "BreadcrumbList",
    itemListElement: steps.map((step, index) => ({ "@type": "ListItem", position: index + 1, ...step })),
  };
}
