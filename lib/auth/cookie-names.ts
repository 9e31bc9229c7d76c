/** `__Host-` ties a cookie to this host alone and to https; a browser refuses the prefix on plain http. */
export function cookieNames(isSecure: boolean) {
  const prefix = isSecure ? "__Host-" : "";
  return {
    session: `${prefix}portal-session`,
    csrf: `${prefix}portal-csrf`,
    callback: `${prefix}portal-callback`,
    pending: `${prefix}portal-sign-in`,
    enrolment: `${prefix}portal-enrolment`,
    device: `${prefix}portal-device`,
    handover: `${prefix}portal-handover`,
    provider: `${prefix}portal-provider`,
    linking: `${prefix}portal-linking`,
    passkey: `${prefix}portal-passkey`,
    passkeyProof: `${prefix}portal-passkey-proof`,
    holder: `${prefix}portal-holder`,
    mailbox: `${prefix}portal-mailbox`,
    memberLink: `${prefix}portal-member-link`,
    claim: `${prefix}portal-claim`,
    contact: `${prefix}portal-contact`,
    draft: `${prefix}portal-draft`,
    consultation: `${prefix}portal-consultation`,
  } as const;
}

export type CookieUse = keyof ReturnType<typeof cookieNames>;

export function cookieOptions(isSecure: boolean) {
  return { httpOnly: true, sameSite: "lax", path: "/", secure: isSecure } as const;
}
