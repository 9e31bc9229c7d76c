import type { Metadata } from "next";
import { notFound, permanentRedirect } from "next/navigation";
import { pageMetadata } from "@/components/content/page-metadata";
import { JsonLd } from "@/components/layout/json-ld";
import { AddressCode } from "@/components/offices/public/address-code";
import { ENDED_TITLES, EndedOffice } from "@/components/offices/public/ended-office";
import { OfficeAround } from "@/components/offices/public/office-around";
import { excerptOf } from "@/components/offices/public/office-list";
import { OfficePage } from "@/components/offices/public/office-page";
import { qrCode } from "@/lib/accounts/qr-code";
import { asText } from "@/lib/drafts/answers";
import { baseUrl, isProduction } from "@/lib/env";
import { parseReferenceNumber } from "@/lib/japan/reference-number";
import { optionLabel } from "@/lib/offices/options";
import type { OfficeView } from "@/lib/offices/public-view";
import { getPublishedOffice, listOfficesAround, listOfficesToPrerender } from "@/lib/offices/published";
import { officeStructuredData } from "@/lib/offices/structured-data";
import { getToday } from "@/lib/publishing/published";
import { MEDIA_WIDTHS, routes } from "@/lib/routes";
import { caseStudiesNear } from "./case-studies-near";

type Props = { readonly params: Promise<{ readonly number: string }> };

export async function generateStaticParams() {
  return (await listOfficesToPrerender()).map((number) => ({ number }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await find(params);
  const path = routes.office(found.state === "shown" ? found.office.number : found.number);
  if (found.state !== "shown") {
    const title = `${ENDED_TITLES[found.state]}（${found.number}）`;
    return pageMetadata({ title, description: title, path, isIndexed: false });
  }
  const { name, kind, place, number, answers } = found.office;
  return pageMetadata({
    title: `${name}（${place}、${number}）`,
    description: `${place}の${optionLabel("kind", kind)}「${name}」。${excerptOf(asText(answers["description"]))}`,
    path,
    type: "article",
    picture: routes.sharePicture("offices", number.toLowerCase()),
  });
}

export default async function OfficeNumberPage({ params }: Props) {
  const found = await find(params);
  if (found.state !== "shown") return <EndedOffice {...found} />;
  const { office } = found;
  const [around, caseStudies, today] = await Promise.all([
    listOfficesAround(office.number),
    caseStudiesNear(office.prefectureCode),
    getToday(),
  ]);
  const code = qrCode(`${baseUrl()}${routes.office(office.number)}`);
  return (
    <>
      <JsonLd data={structuredData(office)} />
      <OfficePage
        office={office}
        today={today}
        isDemo={!isProduction()}
        qr={<AddressCode {...code} label={`${office.name}のページのQRコード`} />}
        around={<OfficeAround {...around} caseStudies={caseStudies} today={today} />}
      />
    </>
  );
}

/** A number in any width and case leads to its one address. */
async function find(params: Props["params"]) {
  const given = decodeURIComponent((await params).number);
  const parsed = parseReferenceNumber(given);
  if (!parsed.ok || parsed.value.kind !== "O") notFound();
  const { number } = parsed.value;
  if (number !== given) permanentRedirect(routes.office(number));
  return (await getPublishedOffice(number)) ?? notFound();
}

function structuredData(office: OfficeView) {
  const base = baseUrl();
  const [, width] = MEDIA_WIDTHS;
  return officeStructuredData(office, {
    home: `${base}${routes.home()}`,
    list: `${base}${routes.offices()}`,
    page: `${base}${routes.office(office.number)}`,
    photos: office.photos.map(({ photo }) => `${base}${routes.officePhoto(office.number, photo, width)}`),
  });
}
