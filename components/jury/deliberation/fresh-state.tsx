"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";

const EVERY_MS = 5_000;

type FreshStateProps = { readonly address: string; readonly shown: string };

/** Asks whether the page is still what it was, and reads it again when not: what is typed in a form stays. */
export function FreshState({ address, shown }: FreshStateProps) {
  const router = useRouter();
  useEffect(() => {
    const timer = setInterval(async () => {
      const now = await stateAt(address);
      if (now !== null && now !== shown) router.refresh();
    }, EVERY_MS);
    return () => clearInterval(timer);
  }, [address, shown, router]);
  return null;
}

async function stateAt(address: string): Promise<string | null> {
  try {
    const response = await fetch(address, { cache: "no-store" });
    return response.ok ? await response.text() : null;
  } catch {
    return null;
  }
}
