import { clock } from "@/lib/clock";

/** Sets this process's clock to a moment of Japan, for as long as `work` runs. */
export async function at<T>(japanIso: string, work: () => Promise<T>): Promise<T> {
  clock.shift(new Date(`${japanIso}+09:00`).getTime() - Date.now());
  try {
    return await work();
  } finally {
    clock.shift(0);
  }
}
