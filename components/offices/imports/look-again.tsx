"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";

const SECONDS = 3;

/** Brings the figures up to date in place, while the page is looked at; without script there is the link beside it. */
export function LookAgain() {
  const router = useRouter();
  useEffect(() => {
    const timer = setInterval(() => {
      if (document.visibilityState === "visible") router.refresh();
    }, SECONDS * 1000);
    return () => clearInterval(timer);
  }, [router]);
  return null;
}
