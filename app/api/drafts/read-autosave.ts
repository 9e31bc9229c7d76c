import { type Autosave, autosaveSchema, BODY_CHARACTERS_MAX } from "./schema";

type Reading = { readonly ok: true; readonly value: Autosave } | { readonly ok: false; readonly status: number };

/** Only JSON from our own pages: other sites can send no JSON without asking, and a form of theirs no header like this. */
export async function readAutosave(request: Request): Promise<Reading> {
  if (!isOwnPage(request.headers)) return refused(403);
  if (request.headers.get("content-type")?.split(";")[0] !== "application/json") return refused(415);
  const text = await request.text();
  if (text.length > BODY_CHARACTERS_MAX) return refused(413);
  const parsed = autosaveSchema.safeParse(jsonOf(text));
  return parsed.success ? { ok: true, value: parsed.data } : refused(422);
}

function isOwnPage(headers: Headers): boolean {
  const site = headers.get("sec-fetch-site");
  if (site !== null && site !== "same-origin") return false;
  const origin = headers.get("origin");
  return origin === null || origin.replace(/^https?:\/\//, "") === headers.get("host");
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function refused(status: number): Reading {
  return { ok: false, status };
}
