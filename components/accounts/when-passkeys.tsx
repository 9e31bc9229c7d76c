"use client";

import { browserSupportsWebAuthn } from "@simplewebauthn/browser";
import { type ReactNode, useSyncExternalStore } from "react";

type WhenPasskeysProps = {
  readonly children: ReactNode;
  /** Without script, and in a browser that knows no passkeys. */
  readonly otherwise?: ReactNode;
};

/** For what only a browser with passkeys can do, so that nobody is offered a button that does nothing. */
export function WhenPasskeys({ children, otherwise = null }: WhenPasskeysProps) {
  const isThere = useSyncExternalStore(
    () => () => undefined,
    browserSupportsWebAuthn,
    () => false,
  );
  return isThere ? children : otherwise;
}
