import { autosaveOwn } from "@/app/(apply)/status/case/autosave-own";

export async function POST(request: Request): Promise<Response> {
  return autosaveOwn("correction", request);
}
