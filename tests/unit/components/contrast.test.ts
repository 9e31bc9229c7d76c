import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { describe, expect, it } from "vitest";
import { toneStyles } from "@/components/ui/tone";

const plugin = createRequire(import.meta.url).resolve("@digital-go-jp/tailwind-theme-plugin/v4");
const tokens = new Map(
  [...readFileSync(plugin, "utf8").matchAll(/--color-([a-z0-9-]+): (#[0-9a-f]{6});/g)].map(
    ([, name = "", hex = ""]) => [name, hex],
  ),
);

/** WCAG 2.2: relative luminance and contrast ratio. */
function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(name: string): number {
  const hex = tokens.get(name);
  if (!hex) throw new Error(`No such colour: ${name}`);
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
    linear(Number.parseInt(hex.slice(at, at + 2), 16) / 255),
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function linear(part: number): number {
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
}

const tones = Object.entries(toneStyles).map(([tone, style]) => {
  const [ground = "", border = "", text = ""] = style.split(" ").map((name) => name.replace(/^(bg|border|text)-/, ""));
  return { tone, ground, border, text };
});

describe("contrast of the colours we use", () => {
  it.each([
    ["solid-gray-800", "white"],
    ["solid-gray-800", "solid-gray-50"],
    ["solid-gray-800", "solid-gray-100"],
    ["solid-gray-800", "green-50"],
    ["solid-gray-700", "white"],
    ["solid-gray-600", "white"],
    ["solid-gray-600", "solid-gray-50"],
    ["solid-gray-600", "blue-50"],
    ["solid-gray-900", "solid-gray-50"],
    ["blue-1000", "white"],
    ["blue-1000", "blue-50"],
    ["blue-1000", "yellow-300"],
    ["blue-900", "white"],
    ["blue-900", "blue-100"],
    ["magenta-900", "white"],
    ["magenta-900", "solid-gray-50"],
    ["magenta-900", "blue-50"],
    ["orange-800", "white"],
    ["white", "blue-900"],
    ["white", "blue-1200"],
    ["error-1", "white"],
    ["error-2", "white"],
    ["error-2", "red-50"],
    ["red-1000", "red-100"],
    ["success-2", "white"],
    ["red-1000", "red-50"],
    ["green-900", "green-50"],
  ])("lets %s be read on %s", (text, ground) => {
    expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5);
  });

  it.each([
    ["solid-gray-600", "white"],
    ["solid-gray-420", "white"],
    ["error-1", "white"],
    ["success-2", "white"],
    ["success-2", "green-50"],
    ["warning-yellow-2", "white"],
    ["blue-900", "white"],
    ["black", "yellow-300"],
  ])("lets the shape of %s be seen on %s", (shape, ground) => {
    expect(contrast(shape, ground)).toBeGreaterThanOrEqual(3);
  });

  it.each(tones)("lets a badge in the tone $tone be read and seen", ({ ground, border, text }) => {
    expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(border, "white")).toBeGreaterThanOrEqual(3);
  });

  it("knows a pair that fails", () => {
    expect(contrast("error-1", "solid-gray-50")).toBeLessThan(4.5);
  });
});
