/** How the portal is known to the provider of the tests. */
export const CLIENT = { id: "portal", secret: "a secret of the tests / with:signs+" } as const;

/** Beside the portal that is tested in a browser. */
export function providerPort(portalPort: number): number {
  return portalPort + 1_000;
}
