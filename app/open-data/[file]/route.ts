import { findDataset, thisPortal } from "@/lib/open-data/registry";
import { allowReading } from "@/lib/open-data/respond";

type Context = { readonly params: Promise<{ readonly file: string }> };

const FILE = /^([a-z-]+)\.(csv|json|geojson)$/;
const ENCODINGS = ["utf-8", "cp932"];
const PLAIN = { "content-type": "text/plain; charset=utf-8" };

export async function GET(request: Request, { params }: Context): Promise<Response> {
  const [, id = "", format] = FILE.exec((await params).file) ?? [];
  const dataset = findDataset(id);
  if (dataset === null || (format === "geojson" && !dataset.describe(thisPortal()).hasPlaces))
    return new Response("このデータはありません。\n", { status: 404, headers: PLAIN });

  const encoding = new URL(request.url).searchParams.get("encoding") ?? "utf-8";
  if (!ENCODINGS.includes(encoding)) {
    return new Response("encodingには、utf-8またはcp932を指定してください。\n", { status: 400, headers: PLAIN });
  }
  const csv = encoding === "cp932" ? "csv-cp932" : "csv";
  return dataset.answer(request, format === "json" || format === "geojson" ? format : csv, thisPortal());
}

export function OPTIONS(): Response {
  return allowReading();
}
