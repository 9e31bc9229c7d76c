"use client";

import { useEffect } from "react";
import { canKeepCopies, dropAllCopies } from "./local-copy";

/** What was sent needs no copies any more. */
export function ForgetCopies() {
  useEffect(() => {
    if (canKeepCopies()) dropAllCopies().catch(() => undefined);
  }, []);
  return null;
}
