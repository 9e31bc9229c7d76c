"use client";

import { useSyncExternalStore } from "react";

/** For what would do nothing without script, so that it is not there then. */
export function useHasScript(): boolean {
  return useSyncExternalStore(
    () => () => undefined,
    () => true,
    () => false,
  );
}
