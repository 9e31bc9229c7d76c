import { expect, it } from "vitest";
import { IDLE_WARNING_SECONDS, secondsToNext, stageOf, TOTAL_WARNING_SECONDS } from "@/components/session/stage";

const DAY = 8 * 3600;

it.each([
  ["nothing while there is time", { idleSeconds: 1800, totalSeconds: DAY }, "quiet"],
  ["nothing just before", { idleSeconds: IDLE_WARNING_SECONDS + 1, totalSeconds: DAY }, "quiet"],
  ["the end for want of use", { idleSeconds: IDLE_WARNING_SECONDS, totalSeconds: DAY }, "idle"],
  ["the end of the day", { idleSeconds: 1800, totalSeconds: TOTAL_WARNING_SECONDS }, "total"],
  ["the nearer end: want of use", { idleSeconds: 60, totalSeconds: TOTAL_WARNING_SECONDS }, "idle"],
  ["the nearer end: the day", { idleSeconds: 120, totalSeconds: 60 }, "total"],
  ["that it is over by one of them", { idleSeconds: 0, totalSeconds: 60 }, "over"],
  ["that it is over", null, "over"],
])("says %s", (_what, time, stage) => {
  expect(stageOf(time)).toBe(stage);
});

it("looks at the clock when the next thing is to be said", () => {
  expect(secondsToNext({ idleSeconds: 1800, totalSeconds: DAY })).toBe(1800 - IDLE_WARNING_SECONDS);
  expect(secondsToNext({ idleSeconds: 1800, totalSeconds: 700 })).toBe(700 - TOTAL_WARNING_SECONDS);
  expect(secondsToNext({ idleSeconds: 60, totalSeconds: DAY })).toBe(60);
});
