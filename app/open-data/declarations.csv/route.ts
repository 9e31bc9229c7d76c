import { getDeclarationFile } from "@/lib/open-data/declaration-files";
import { allowReading, respondWithFile } from "@/lib/open-data/respond";

export async function GET(request: Request): Promise<Response> {
  const encoding = new URL(request.url).searchParams.get("encoding") ?? "utf-8";
  if (encoding !== "utf-8" && encoding !== "cp932") {
    return new Response("encodingには、utf-8またはcp932を指定してください。\n", { status: 400, headers: PLAIN });
  }
  return respondWithFile(request, await getDeclarationFile(encoding === "cp932" ? "csv-cp932" : "csv"));
}

const PLAIN = { "content-type": "text/plain; charset=utf-8" };

export function OPTIONS(): Response {
  return allowReading();
}
