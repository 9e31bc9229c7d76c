import { expect, it } from "vitest";
import { jobs } from "@/lib/permission-matrix/register/jobs";
import { tasks, timetable } from "@/lib/server/tasks";

const sorted = (names: Iterable<string>) => [...names].sort();

it("the register has every job of the worker, and no other", () => {
  expect(sorted(Object.keys(jobs))).toEqual(sorted(Object.keys(tasks)));
});

it("the timetable asks for jobs of the register alone", () => {
  expect(timetable.map(({ task }) => task).filter((task) => !(task in jobs))).toEqual([]);
});
