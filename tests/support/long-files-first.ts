import { BaseSequencer, type TestSpecification } from "vitest/node";

/** What takes minutes by itself. Begun last, it would run alone at the end. */
const LONG = ["tests/integration/declarations/walk/walk.test.ts"];

export class LongFilesFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isLong = ({ moduleId }: TestSpecification) => LONG.some((path) => moduleId.endsWith(path));
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}
