import "server-only";
import { baseUrl } from "@/lib/env";
import { routes } from "@/lib/routes";

/** Addresses for letters: whole, from the configured origin, never from a Host header. */
export function membersUrl(): string {
  return baseUrl() + routes.mypageMembers();
}

export function mypageUrl(): string {
  return baseUrl() + routes.mypage();
}

export function invitationUrl(token: string): string {
  return baseUrl() + routes.mypageInvitation(token);
}
