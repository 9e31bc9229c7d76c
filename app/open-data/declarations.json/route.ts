import { getDeclarationFile } from "@/lib/open-data/declaration-files";
import { allowReading, respondWithFile } from "@/lib/open-data/respond";

export async function GET(request: Request): Promise<Response> {
  return respondWithFile(request, await getDeclarationFile("json"));
}

export function OPTIONS(): Response {
  return allowReading();
}
