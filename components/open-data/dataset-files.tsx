import { FileLink } from "@/components/ui/link";
import { routes } from "@/lib/routes";

type DatasetFilesProps = { readonly id: string; readonly title: string; readonly hasPlaces?: boolean };

export function DatasetFiles({ id, title, hasPlaces = false }: DatasetFilesProps) {
  return (
    <ul className="flex flex-col gap-3">
      <li>
        <FileLink href={routes.openDataFile(id, "csv")} kind="CSV、UTF-8">
          {title}
        </FileLink>
      </li>
      <li>
        <FileLink href={routes.openDataFile(id, "csv", "cp932")} kind="CSV、Shift_JIS">
          {title}
        </FileLink>
      </li>
      <li>
        <FileLink href={routes.openDataFile(id, "json")} kind="JSON">
          {title}
        </FileLink>
      </li>
      {hasPlaces && (
        <li>
          <FileLink href={routes.openDataFile(id, "geojson")} kind="GeoJSON">
            {title}
          </FileLink>
        </li>
      )}
    </ul>
  );
}
