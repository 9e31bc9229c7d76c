import { generateClientIfNeeded } from "./generate";

generateClientIfNeeded();
