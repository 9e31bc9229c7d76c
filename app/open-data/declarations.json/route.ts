import { getDeclarationFile } from "@/lib/open-data/declaration-files";
import { respondWithFile } from "@/lib/open-data/respond";

export async function GET(request: Request): Promise<Response> {
  return respondWithFile(request, await getDeclarationFile("json"));
}
