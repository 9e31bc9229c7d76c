"use client";

import { usePathname, useSearchParams } from "next/navigation";
import { useEffect } from "react";

let shown: string | null = null;

/**
 * A redirect after a send may change the page without a page load, and the framework leaves the focus where nothing is any
 * more. It goes to the outcome of what was done, or to the heading; after a page load only to an outcome.
 */
export function FocusAfterMove() {
  const address = `${usePathname()}?${useSearchParams()}`;
  useEffect(() => {
    const isFirst = shown === null;
    const hasMoved = shown !== address;
    shown = address;
    if (!hasMoved) return;
    if (!isFirst) window.scrollTo(0, 0);
    // The framework keeps earlier pages, hidden: theirs are not meant.
    const wanted = isFirst ? "[data-first-focus]" : "[data-first-focus], h1";
    const places = [...document.querySelectorAll<HTMLElement>(wanted)];
    places.find((place) => place.checkVisibility())?.focus();
  }, [address]);
  return null;
}
