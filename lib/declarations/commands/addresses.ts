import "server-only";
import { baseUrl } from "@/lib/env";
import { routes } from "@/lib/routes";

/** Absolute addresses for mails; they come from the configuration, never from a request. */
export function statusUrl(): string {
  return `${baseUrl()}${routes.status()}`;
}

export function publicUrl(number: string): string {
  return `${baseUrl()}${routes.declaration(number)}`;
}

export function resumeUrl(token: string): string {
  return `${baseUrl()}${routes.applyResume(token)}`;
}
