export type Tone = "neutral" | "info" | "success" | "warning" | "error";

/** Ground, border and text of each tone; the contrast of every pair is tested. */
export const toneStyles = {
  neutral: "bg-solid-gray-50 border-solid-gray-600 text-solid-gray-800",
  info: "bg-blue-50 border-blue-900 text-blue-1000",
  success: "bg-green-50 border-green-800 text-green-900",
  warning: "bg-yellow-50 border-yellow-900 text-yellow-1200",
  error: "bg-red-50 border-red-900 text-red-1000",
} as const satisfies Record<Tone, string>;
