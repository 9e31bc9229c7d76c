import { toJapanDay } from "@/lib/japan/dates";
import { routes } from "@/lib/routes";
import { LICENCE } from "./dataset";
import type { DatasetDescription } from "./entry";

type Listed = DatasetDescription & { readonly changedAt: Date | null };

/** schema.org: the catalogue of the page, each dataset with its files. */
export function catalogStructuredData(datasets: readonly Listed[], baseUrl: string, publisher: string) {
  const page = `${baseUrl}${routes.openData()}`;
  return {
    "@context": "https://schema.org",
    "@type": "DataCatalog",
    "@id": page,
    url: page,
    name: `${publisher} オープンデータ`,
    inLanguage: "ja",
    dataset: datasets.map(datasetOf),
  };

  function datasetOf({ id, title, description, changedAt, fields, hasPlaces }: Listed) {
    return {
      "@type": "Dataset",
      "@id": `${page}#${id}`,
      url: `${page}#${id}`,
      name: title,
      description,
      inLanguage: "ja",
      isAccessibleForFree: true,
      license: LICENCE.url,
      creator: { "@type": "GovernmentOrganization", name: publisher, url: `${baseUrl}${routes.home()}` },
      variableMeasured: fields.map(({ heading }) => heading),
      ...(changedAt === null ? {} : { dateModified: toJapanDay(changedAt) }),
      distribution: [
        download(id, "csv", "text/csv"),
        download(id, "json", "application/json"),
        ...(hasPlaces ? [download(id, "geojson", "application/geo+json")] : []),
      ],
    };
  }

  function download(id: string, format: "csv" | "json" | "geojson", encodingFormat: string) {
    return { "@type": "DataDownload", encodingFormat, contentUrl: `${baseUrl}${routes.openDataFile(id, format)}` };
  }
}
