/** What the server says of itself to the readiness page, which Next bundles apart: only the global object is shared. */
const DRAINING = "portalIsDraining";

/** True once the process has been asked to end: a balancer should send no more. */
export function isDraining(): boolean {
  return DRAINING in globalThis;
}

export function startDraining(): void {
  Object.assign(globalThis, { [DRAINING]: true });
}
